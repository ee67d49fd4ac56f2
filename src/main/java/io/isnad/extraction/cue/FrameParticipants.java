package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.function.Predicate;

/** Who takes part in a frame: its subject, the addressee, and noun phrases that are the content themselves. */
final class FrameParticipants {

    /** "أفاد مراسلنا": one of the newspaper's own people, and not of whom the article tells. */
    private static final String OURS = "نا";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final FrameObjects objects;
    private final FrameAttributes attributes;
    private final FrameSubjects subjects;
    private final Accusatives accusatives;
    private final FrameNaming naming;
    private final FrameCoordination joined;
    private final Officials officials;
    private final DemandedDeeds demanded;
    private final NamesBeforeObjects beforeObjects;
    private final Agreement agreement = new Agreement();
    /** Whether a reading comes to content other than a noun phrase. */
    private final Predicate<FrameState> clausal;

    FrameParticipants(
            Grammar grammar,
            MentionTable mentions,
            Introducers introducers,
            FrameObjects objects,
            Predicate<FrameState> clausal) {
        this.objects = objects;
        this.attributes = new FrameAttributes(grammar, mentions);
        this.beforeObjects = new NamesBeforeObjects(grammar, mentions, attributes);
        this.grammar = grammar;
        this.words = grammar.words();
        this.subjects = new FrameSubjects(grammar, mentions, introducers, attributes);
        this.accusatives = new Accusatives(words);
        this.naming = new FrameNaming(grammar, mentions);
        this.joined = new FrameCoordination(grammar, mentions);
        this.mentions = mentions;
        this.officials = new Officials(words);
        this.demanded = new DemandedDeeds(words);
        this.introducers = introducers;
        this.clausal = clausal;
    }

    /** Goes past a mention or noun phrase that takes part; false where none does. */
    boolean pass(FrameState state) {
        boolean passed = naming.joinsApart(state) || take(state);
        demanded.back(state);
        return passed;
    }

    private boolean take(FrameState state) {
        Word word = words.get(state.at);
        boolean conjoined = word.conjunction() != 0 && !isWhole(state.at);
        if (belongsToSpeaker(state) || subjects.areContinued(state)) {
            state.continues();
        }
        MentionCandidate mention = !conjoined || state.subject != null ? mentions.at(state.at) : null;
        if (objects.describesSubject(state)) {
            return true;
        }
        if (mention != null && !conjoined) {
            return place(mention, state);
        }
        if (mention != null && naming.isSecondOffice(mention, state)) {
            state.pass(mention);
            return true;
        }
        if (mention != null && state.atSubjectEnd() && !state.subjectKnown) {
            state.speaks(naming.isOneOfTwoTitles(mention, state) ? mention : mentions.joint(state.subject, mention));
            state.pass(mention);
            return true;
        }
        if (attributes.pass(state) || mention == null && naming.unknownName(state)) {
            return true;
        }
        if (conjoined) {
            return joined.pass(state);
        }
        boolean object = state.request.addressees().contains(Complement.OBJECT)
                && (word.definite()
                        ? word.token().bare().endsWith("ين")
                                || HiddenSubjects.isInVerb(state)
                                        && !word.token().bare().endsWith("ون")
                        : state.at == state.from && accusatives.isSomebody(word));
        if (attributes.isDescribedThing(state)) {
            state.continues();
            return nounAddressee(state);
        }
        return state.wantsSubject() && !object && !HiddenSubjects.isPronounBefore(words, state)
                ? nounSubject(state)
                : nounAddressee(state);
    }

    /** "أضاف فيدان": a name that begins like a conjunction. */
    private boolean isWhole(int token) {
        MentionCandidate name = mentions.at(token);
        return name != null && name.span().start() == words.token(token).start();
    }

    /** "وسألني أحدهم": whom the verb addresses is its pronoun. */
    private boolean addressesByPronoun(FrameState state) {
        return state.request.form() != null
                && grammar.finiteVerbs(state.from - 1).isEmpty();
    }

    private boolean place(MentionCandidate mention, FrameState state) {
        boolean describes = state.addressee != null
                && state.addressee.last() == state.at - 1
                && mention.kind() != MentionKind.STATEMENT_NOUN
                && !demanded.isAt(state.at, state);
        if (describes) {
            state.pass(mention);
            return true;
        }
        if (isApposition(mention, state)) {
            naming.name(mention, state);
            state.pass(mention);
            return true;
        }
        boolean occasion = mention.kind() == MentionKind.STATEMENT_NOUN && accusatives.isOccasion(mention);
        if (attributes.counterparts(state, mention)) {
            return true;
        }
        if (attributes.isNameInPhrase(state, mention)) {
            state.continues();
            state.pass(mention);
            return true;
        }
        if (occasion || state.wantsSubject() && attributes.isInClause(state)) {
            state.pass(mention);
            return true;
        }
        boolean takesObject = state.request.takes(Complement.OBJECT);
        boolean subject =
                state.wantsSubject() && !accusatives.isObject(mention) && !HiddenSubjects.isPronounBefore(words, state);
        if (subject && (agreement.agrees(state.request.form(), mention) || subjects.isMisspeltVerbs(mention, state))) {
            state.speaks(mention);
        } else if (state.wantsAddressee()) {
            state.addressee = mention;
        } else if (takesObject || state.subject == null || objects.object(state) != null) {
            return false;
        }
        state.pass(mention);
        return true;
    }

    /** "قال فلان، وزير العدل، إن", "أكد فلان نائب المدير أن". */
    private boolean isApposition(MentionCandidate mention, FrameState state) {
        if (state.subject == null || objects.isOwnFeeling(state) || naming.isOfAnother(mention, state)) {
            return false;
        }
        boolean afterComma = grammar.isComma(state.at - 1)
                && (mention.title() != null
                        || mention.kind() == MentionKind.GROUP
                        || mention.isNamedPerson() && grammar.isComma(mention.last() + 1));
        if (afterComma && state.addressee == null && !state.request.addressees().contains(Complement.OBJECT)) {
            return true;
        }
        boolean described = state.atSubjectEnd()
                && state.subject.isNamedPerson()
                && (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE);
        return (described || mention.isNamedPerson()) && clausal.test(state.after(mention, state.subject));
    }

    /** A noun phrase that names nobody known speaks where an introducer of a clause follows it. */
    private boolean nounSubject(FrameState state) {
        MentionCandidate noun = mentions.speakerAt(state.at, true);
        if (noun == null || accusatives.isObject(noun) || attributes.isObject(state) || state.at > state.from + 3) {
            return false;
        }
        if (subjects.isDoneRather(noun) || subjects.isJudgement(state.at) || subjects.isDenied(noun, state)) {
            return false;
        }
        boolean object = state.request.takes(Complement.OBJECT) && state.request.strong();
        boolean named = object && beforeObjects.isAt(noun);
        if (noun.isNamedPerson() && !named && !clausal.test(state.after(noun, noun))) {
            MentionCandidate phrase = mentions.nounAt(state.at);
            noun = phrase == null ? noun : phrase;
        }
        FrameState after = state.after(noun, noun);
        if (object
                && (introducers.events().isAct(state.at) || introducers.events().isDeed(state.at, noun.last()))) {
            return false;
        }
        boolean relative = object
                && !attributes.isQualityOf(noun)
                && words.sameParagraph(noun.last(), noun.last() + 1)
                && introducers.isRelativeObject(noun.last() + 1);
        if (!relative
                && !(state.request.studied() && words.is(noun.first(), WordClass.STUDY))
                && !named
                && !attributes.isPeopleInPlural(noun)
                && !(object && (subjects.isBeforeEvent(noun) || attributes.endsBeforeObject(noun)))
                && (!clausal.test(after) || object && after.loose && !subjects.isNameApart(noun))) {
            return false;
        }
        if (words.get(noun.first()).is(WordClass.STUDY)) {
            state.speaks(noun);
        }
        state.subject = noun;
        state.pass(noun);
        return true;
    }

    /** "ودعت زملاءها إلى": a noun with the speaker's pronoun is whom the verb addresses. */
    private boolean belongsToSpeaker(FrameState state) {
        Word word = words.get(state.at);
        MentionCandidate mention = mentions.at(state.at);
        boolean honorific = mention != null
                && mention.titleLemma() != null
                && !words.lexicon().honoured(mention.titleLemma()).isEmpty();
        return state.wantsSubject()
                && !honorific
                && !addressesByPronoun(state)
                && !naming.isNamedBeforeObject(mention)
                && !officials.speaks(state.at, mention, state.request.form())
                && !(officials.isTheirPerson(mention, state.request.form()) && attributes.isThingAfter(mention, state))
                && state.at == state.from
                && state.request.addressees().contains(Complement.OBJECT)
                && (word.is(WordClass.NOUN) || word.is(WordClass.TITLE) || word.is(WordClass.GROUP_HEAD))
                && words.hasPronoun(state.at)
                && !word.form().endsWith(OURS)
                && !CaseEndings.isNominative(word);
    }

    /** "دعت السفارة رعاياها إلى …". */
    private boolean nounAddressee(FrameState state) {
        boolean expected = state.wantsAddressee()
                && (!state.request.takes(Complement.OBJECT) || FrameAttributes.isPeople(words.get(state.at)));
        MentionCandidate noun = expected ? mentions.speakerAt(state.at, true) : null;
        if (noun == null) {
            return false;
        }
        state.addressee = noun;
        state.pass(noun);
        return true;
    }
}
