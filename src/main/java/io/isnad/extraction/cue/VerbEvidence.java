package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Whether what was found after a verb shows that it reports what somebody said. */
final class VerbEvidence {

    private static final String WHAT = "ما";
    private static final String BEFORE = "قبل";
    private static final String FEMININE = "ة";
    private static final String THAT = "ان";

    /** Acts whose object or complement, where it only points back, tells nothing ("حذر من ذلك"); who denies that denies something. */
    private static final Set<CueKind> POINTING = EnumSet.of(
            CueKind.SAY,
            CueKind.ANNOUNCE,
            CueKind.EXPLAIN,
            CueKind.STRESS,
            CueKind.REPORT,
            CueKind.DEMAND,
            CueKind.WARN);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Predicates predicates;
    private final Unsaid unsaid;
    private final Hearsay hearsay;
    private final Pointers pointers;
    private final ThingsDone done;

    VerbEvidence(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.predicates = new Predicates(grammar, mentions);
        this.unsaid = new Unsaid(grammar);
        this.hearsay = new Hearsay(grammar);
        this.pointers = new Pointers(grammar, mentions);
        this.done = new ThingsDone(grammar);
    }

    /** "أدانت المحكمة الوزير بالفساد": convicts, which is no word of blame. */
    boolean isConviction(int verb, MentionCandidate court) {
        OrganizationHead head = court == null || !words.isAmong(verb, WordSet.CONVICTS)
                ? null
                : words.lexicon().organizationHead(words.get(court.first()).base());
        return head != null && head.organizationClass() == OrganizationClass.COURT;
    }

    /** "تبنى التنظيم الهجوم", but not "تبنى البرلمان القانون". */
    private boolean isClaimedAttack(FrameRequest request, Frame frame) {
        return request.kind() == CueKind.ADMIT
                && frame.subject() != null
                && !frame.loose()
                && Attacks.areAt(words, frame.contentFirst());
    }

    /** Weak verbs want a clause or words, and somebody who speaks. */
    boolean isEnough(FrameRequest request, Frame frame, int token) {
        boolean clausal = frame.introducer().isClausal();
        boolean object = frame.introducer() == Introducer.OBJECT;
        boolean phrase = object || frame.introducer() == Introducer.PREPOSITION;
        if (phrase && POINTING.contains(request.kind()) && pointers.isAlone(frame.contentFirst())
                || object && frame.subject() == null && pointers.isBeforeSpeaker(frame.contentFirst())
                || object && pointers.isTold(token, frame.subject())
                || request.kind() == CueKind.SAY && pointers.isTopic(frame)
                || object && (request.sourced() || isAfterVerb(frame, token)) && mayBeObject(frame, token)
                || object && request.takes(Complement.PREDICATE) && !isPredicated(request, frame, token)) {
            return false;
        }
        if (!request.strong() && unsaid.isRefused(request.kind(), frame)) {
            return false;
        }
        if (request.kind() == CueKind.ADMIT && !clausal && isSomebodyNamed(frame.contentFirst())
                || isSaidOf(request, frame, token)
                || isNamedThing(request, frame, token)
                || done.isDone(request, frame)
                || done.isDoneByThing(request, frame)
                || unsaid.isRequestForComment(request.kind(), frame)
                || unsaid.isStipulated(token, frame.subject())
                || unsaid.isReached(token)
                || unsaid.isShownByComing(token, frame.contentFirst())
                || unsaid.isEstimated(token)
                || clausal && hearsay.isAt(token, request.form(), frame.subject())
                || unsaid.isShown(token, frame.subject())
                || request.kind() == CueKind.EXPLAIN
                        && !clausal
                        && request.sourced()
                        && isAboutThing(frame.subject())) {
            return false;
        }
        if (request.strong() || !clausal && (request.sourced() || request.addressed() || request.studied())) {
            return true;
        }
        if ((request.ofStances() || request.ofCourtesies() || request.ofOffers()) && !clausal) {
            return !frame.loose();
        }
        if (request.ofClaims() && !clausal) {
            // "رفض الاتهامات" is also the refusal of them.
            return frame.subject() != null || !this.words.is(token, WordClass.NOUN);
        }
        if (request.ofEvents() && !clausal) {
            // "وثقت المنظمة مقتل ثلاثة": whoever counts what happened tells it
            return !frame.loose()
                    && (!object
                            || isAccusativeImage(frame)
                            || frame.subject() != null && frame.subject().isSource());
        }
        if (object && isClaimedAttack(request, frame)) {
            return true;
        }
        boolean words = grammar.opensQuotation(frame.contentFirst())
                && (!frame.loose() || frame.introducer() == Introducer.COLON);
        boolean spoken = frame.subject() != null && frame.subject().isSource();
        boolean thing = frame.subject() != null
                && frame.subject().kind() == MentionKind.GROUP
                && (request.weak() || request.kind() == CueKind.ADD)
                && done.isThing(frame.subject());
        boolean personal = spoken && (frame.subject().kind() != MentionKind.GROUP || done.isSomebody(frame.subject()));
        boolean study = spoken && this.words.is(frame.subject().first(), WordClass.STUDY);
        return clausal
                && !thing
                && (!frame.loose() || personal || study)
                && (!request.weak() || words || spoken && (!frame.loose() || study));
    }

    /** "ونشرت صورا تظهر حطامها": in the accusative, so that the verb is no passive and whoever spoke goes on. */
    private boolean isAccusativeImage(Frame frame) {
        return words.is(frame.contentFirst(), WordClass.IMAGE)
                && words.get(frame.contentFirst()).form().endsWith("ا");
    }

    /** "الأمر يرجع إلى": what comes from something, and puts nothing down to it. */
    private boolean isAboutThing(MentionCandidate subject) {
        return subject != null && subject.kind() == MentionKind.GROUP && !done.isSomebody(subject);
    }

    /** "اعترفت بدولة فلسطين", "اعترف بسامر الخطيب رئيسا": who is recognised, by which nothing is admitted. */
    private boolean isSomebodyNamed(int first) {
        MentionCandidate mention = mentions.at(first);
        return mention != null
                && (mention.isNamedPerson()
                        || mention.kind() == MentionKind.ROLE
                        || mention.kind() == MentionKind.ORGANIZATION
                        || mention.country() != null);
    }

    /** "الخسائر تقدر بمليون", "مستحقاته التي تقدر بمليون": something before the verb of which somebody says what it is, in the passive. */
    private boolean isSaidOf(FrameRequest request, Frame frame, int token) {
        MentionCandidate subject = frame.subject();
        if (isWorthOf(request, frame, token)) {
            return true;
        }
        return request.addressees().contains(Complement.DESCRIBED)
                && frame.introducer() == Introducer.PREPOSITION
                && frame.addressee() == null
                && frame.contentFirst() <= token + 2
                && (grammar.isRelative(token - 1) && !words.hasPronoun(token)
                        || subject != null
                                && subject.last() < token
                                && subject.kind() == MentionKind.GROUP
                                && (!done.isSomebody(subject) || words.is(subject.first(), WordClass.QUANTIFIER)));
    }

    /** "لوحة تقدر قيمتها بنحو مليون": what belongs to the noun before the verb, which nobody is told to estimate. */
    private boolean isWorthOf(FrameRequest request, Frame frame, int token) {
        boolean before = frame.subject() == null || frame.subject().first() < token;
        return before
                && request.addressees().contains(Complement.DESCRIBED)
                && frame.introducer() == Introducer.PREPOSITION
                && words.get(token).conjunction() == 0
                && request.form() != null
                && request.form().tense() == Tense.PRESENT
                && words.isWord(token + 1)
                && words.is(token + 1, WordClass.NOUN)
                && words.hasPronoun(token + 1);
    }

    /** "تعد "النور" ثاني أكبر الشركات": a name of which something is said, where the verb has no other object to be described. */
    private boolean isNamedThing(FrameRequest request, Frame frame, int token) {
        return (request.addressees().contains(Complement.DESCRIBED) || request.takes(Complement.PREDICATE))
                && frame.introducer() == Introducer.QUOTE
                && frame.addressee() == null
                && frame.contentFirst() == token + 1
                && !grammar.finiteVerbs(token).isEmpty();
    }

    /** "اعتبر القرار خطوة": something known is said to be something; in the present it is mostly nobody who says so. */
    private boolean isPredicated(FrameRequest request, Frame frame, int token) {
        if (grammar.finiteVerbs(token).isEmpty()) {
            // "اعتبرها الوزير خطوة مهمة", "رحب بها الوزير واعتبرها خطوة": what it is about is the verb's pronoun.
            boolean goesOn = words.get(token).conjunction() == 'و' && frame.contentFirst() == token + 1;
            return (frame.subject() != null || goesOn) && predicates.isIndefinite(frame.contentFirst());
        }
        return (request.form() == null || request.form().tense() == Tense.PAST) && predicates.follows(frame);
    }

    /** "قدم المحامي طلب إفراج": a noun that is written like the verb, after the verb that it is the object of. */
    private boolean mayBeObject(Frame frame, int token) {
        MentionCandidate subject = frame.subject();
        boolean noun = words.is(token, WordClass.NOUN) && !words.get(token).hasProclitic();
        boolean own = subject != null && subject.first() > token;
        boolean free = subject != null && subject.first() < token && !isVerb(subject.first() - 1);
        return noun && !own && !free;
    }

    /** "بلغ | ثمن المنزل", "دفع السكان | ثمن الخطأ": right after another verb or its subject, and nothing joins the two. */
    private boolean isAfterVerb(Frame frame, int token) {
        return frame.subject() == null
                && words.sameParagraph(token - 1, token)
                && words.isWord(token - 1)
                && (isVerb(token - 1) || words.get(token - 1).definite() && isVerb(token - 2));
    }

    private boolean isVerb(int token) {
        // "كان المدعي العام طلب السجن"
        return words.is(token, WordClass.COMMON_VERB) && !grammar.isAuxiliary(token)
                || !grammar.finiteVerbs(token).isEmpty();
    }

    /** "دراسة تحذر من السهر": whether the token is the first of the headline, so that its verb tells the news. */
    boolean opensHeadline(int token) {
        return token == 0 && !words.sameParagraph(token, words.size() - 1);
    }

    /** "بسبب ما قالت إنه تلوث": what whoever is spoken of says something is, by a pronoun after "that". */
    boolean isSaidOfIt(int token, FrameRequest request, Frame frame) {
        return request.kind() == CueKind.SAY
                && request.strong()
                && !request.addressees().contains(Complement.DESCRIBED)
                && frame.introducer() == Introducer.CLAUSE
                && frame.contentFirst() == token + 2
                && words.is(token - 1, WHAT)
                && !words.is(token + 1, THAT);
    }

    /** "ويدعى سامر الخطيب،": tells what somebody is called, where nothing follows that he may claim. */
    boolean isNaming(int token) {
        MentionCandidate name = words.is(token, WordClass.NAMING) ? mentions.at(token + 1) : null;
        return name != null && name.isNamedPerson() && grammar.isComma(name.last() + 1);
    }

    /** "طالبة", a woman who studies, against "طالبه", demanded of him. */
    boolean isFeminine(int token) {
        return words.token(token).bare().endsWith(FEMININE);
    }

    /** "قبل أن تسأل: …": what whoever has spoken asks next. */
    boolean asksNext(int token, Frame frame) {
        return words.is(token - 2, BEFORE) && frame.introducer().isClausal();
    }
}
