package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Rule;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Jussives;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Finite reporting verbs and their frames. */
final class VerbCues {

    /** "رسالة، قد تدعو إلى": a clause about a text begins no later after it. */
    private static final int FARTHEST_ATTRIBUTE = 4;

    private final Grammar grammar;
    private final MentionTable mentions;
    private final Words words;
    private final FrameWalk frames;
    private final VerbPlaces places;
    private final Unsaid unsaid;
    private final Dangers dangers;
    private final VerbsLikeParticles particles;
    private final NamesLikeVerbs names;
    private final DescribedNouns nouns;
    private final VerbEvidence evidence;
    private final NamesInFrames framed;
    private final Conditions conditions;
    private final FirstPersons firstPersons;
    private final Addressed addressed;
    private final Officials officials;
    private final RivalReadings rivals;
    private final BiFunction<Integer, VerbForm, SubjectBefore.Found> subjects;

    VerbCues(Grammar grammar, MentionTable mentions, FrameWalk frames, ExtractionOptions options) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = frames;
        this.places = new VerbPlaces(grammar);
        this.unsaid = new Unsaid(grammar);
        this.dangers = new Dangers(grammar, mentions);
        this.nouns = new DescribedNouns(grammar);
        this.particles = new VerbsLikeParticles(grammar, frames);
        this.evidence = new VerbEvidence(grammar, mentions);
        this.framed = new NamesInFrames(grammar);
        this.names = new NamesLikeVerbs(words, mentions);
        this.conditions = new Conditions(grammar);
        this.firstPersons = new FirstPersons(grammar);
        this.addressed = new Addressed(grammar, frames);
        this.officials = new Officials(words);
        this.rivals = new RivalReadings(grammar, mentions);
        this.subjects = options.uses(RuleFamily.SUBJECTS_BEFORE_VERBS)
                ? new SubjectBefore(grammar, mentions)::find
                : (verb, form) -> null;
    }

    /**
     * The report whose cue is the verb at the token, or null.
     *
     * @param before the report before it in the text, or null
     */
    Report at(int token, Report before) {
        if (!words.isWord(token)
                || !words.get(token).entry().mayReport()
                || !places.canBeVerb(token)
                || places.tightens(token)
                || places.increases(token)
                || places.isGesture(token)
                || places.isObjectOfVerb(token)
                || words.isAmong(token + 1, WordSet.KNOWN_BY)
                || Blessings.isIn(words, token)) {
            return null;
        }
        List<CueForm> forms = grammar.finiteVerbs(token);
        if (names.areAt(token, forms)) {
            return null;
        }
        boolean pronoun = forms.isEmpty();
        if (pronoun && (places.isObject(token) || evidence.isFeminine(token)) || evidence.isNaming(token)) {
            return null;
        }
        Report best = null;
        for (CueForm form : pronoun ? places.withPronoun(token) : forms) {
            Report report = read(token, form, before);
            if (report != null && (best == null || rivals.isBetter(report, best))) {
                best = report;
            }
        }
        return best != null && places.goesOnAboutText(token, best, before) ? null : best;
    }

    private Report read(int token, CueForm form, Report last) {
        if (unsaid.isNotYet(token, form)) {
            return null;
        }
        if (!Jussives.mayStand(words, token, form.form())
                || places.isSilent(token, form)
                || places.isRead(token, form)) {
            return null;
        }
        if (words.get(token).isFunctionWord() && !particles.isVerb(token, form)) {
            return null;
        }
        if (conditions.last(token) >= 0 || firstPersons.areByHamza(token, form)) {
            return null;
        }
        SubjectBefore.Found subject = nouns.speaking(token, form, subjects.apply(token, form.form()));
        FrameRequest plain = FrameRequest.verb(form.verb(), form.form());
        FrameRequest request = places.tellsWhat(token, form) ? plain.ofWhat() : plain;
        Frame frame = null;
        boolean antecedent =
                subject != null && subject.relative() && request.addressees().contains(Complement.OBJECT);
        boolean inIt = subject != null && subject.rule() == Rule.ISSUER_BEFORE_VERB && places.isInIt(token + 1);
        if (subject != null && (subject.initial() || antecedent || inIt)) {
            frame = frames.read(token + 1, request, subject.mention());
        }
        frame = hasOwnSubject(token, request, frame) ? null : frame;
        if (frame == null || !frame.found()) {
            Frame following = frames.read(token + 1, request, null);
            boolean own = following.subject() != null || subject == null;
            frame = own && (frame == null || following.found())
                    ? following
                    : frames.read(token + 1, request, subject == null ? null : subject.mention());
        }
        frame = addressed.accused(token, request, frame);
        Frame continued = addressed.continued(token, request, last);
        frame = continued == null ? frame : continued;
        boolean impersonal = frame.subject() == null
                && frame.vehicle() != null
                && form.verb().strength() == Strength.WEAK
                && form.verb().kind() == CueKind.REPORT;
        boolean stands = form.verb().strength() == Strength.WEAK
                && form.verb().kind() == CueKind.REPORT
                && frame.vehicle() == null
                && frame.introducer() == Introducer.QUOTE
                && !inIt;
        if (stands
                || framed.isOne(request, frame)
                || evidence.isConviction(token, frame.subject())
                || unsaid.isLaw(frame.subject())
                || dangers.areTold(token, form, subject, frame)
                || places.isSupposedOf(token, subject)
                || frame.subject() == null && places.isWrittenOn(token)) {
            return null;
        }
        frame = impersonal ? frame.spokenByVehicle() : frame;
        if (frame.subject() == null
                && (words.is(token, WordClass.IMPERSONAL) && !places.regards(token)
                        || places.isAboutFact(token) && !evidence.isSaidOfIt(token, request, frame)
                        || places.isRatherNoun(token)
                        || places.isNobodys(token) && subject == null
                        || places.isAskedOf(token, request, frame)
                        || frame.found() && !frame.introducer().isClausal() && places.describesNoun(token))) {
            return null;
        }
        boolean ownObject = subject != null
                && subject.relative()
                && !request.strong()
                && (frame.loose() || places.isWithPronoun(token + 1));
        boolean about = subject != null
                && subject.mention().kind() == MentionKind.STATEMENT_NOUN
                && subject.mention().last() >= token - FARTHEST_ATTRIBUTE
                && (!subject.mention().definite() || subject.relative() && request.ofEvents())
                && !evidence.opensHeadline(subject.mention().first())
                && frame.found()
                && !grammar.isPrepositionWithPronoun(token + 1)
                && !frame.introducer().isClausal();
        if (!frame.found()
                || about
                || ownObject
                || VerbPlaces.isAccused(form, subject, frame)
                || !(impersonal && frame.introducer().isClausal()) && !evidence.isEnough(request, frame, token)
                || firstPersons.are(token, form, frame.subject())) {
            return null;
        }
        if (form.verb().kind() == CueKind.ASK
                && frame.subject() == null
                && grammar.isSubordinator(token - 1)
                && !evidence.asksNext(token, frame)) {
            // "وحين سألته عن السبب، قال": whoever asks there, it is not who spoke before
            return null;
        }
        if (!frame.introducer().isClausal() && (places.isCircumstance(token) || isAmbiguous(token, form, frame))) {
            return null;
        }
        Rule following = impersonal ? Rule.STATEMENT_AS_SUBJECT : Rule.SUBJECT_AFTER_VERB;
        Report report = report(token, form, frame, subject, following);
        if (Learned.isOne(request)) {
            return Learned.from(report, frame, form.form(), grammar);
        }
        return grammar.media().passedOn(report, frame);
    }

    /** "أما دمشق، فقال وزير النقل إنها": a person who speaks after the verb, and not what the sentence is about. */
    private boolean hasOwnSubject(int token, FrameRequest request, Frame frame) {
        MentionCandidate next = mentions.at(token + 1);
        next = next == null && words.is(token + 1, WordClass.TITLE) ? mentions.speakerAt(token + 1, true) : next;
        boolean theirs = next != null
                && next.kind() != MentionKind.STATEMENT_NOUN
                && words.is(token + 1, WordClass.TITLE)
                && words.hasPronoun(next.last());
        boolean read = frame != null
                && frame.found()
                && (frame.introducer().isClausal() || theirs && frame.contentFirst() == token + 1);
        return read
                && (words.get(token).conjunction() == 'ف' || words.isTokenAmong(token - 1, WordSet.SO_HAS))
                && next != null
                && (theirs || next.kind().actorKind() == ActorKind.PERSON)
                && next != frame.subject()
                && (theirs || frame.contentFirst() > next.last())
                && !words.get(token + 1).hasProclitic()
                && (!request.addressees().contains(Complement.OBJECT)
                        || officials.isOfBody(next, frame.subject(), request.form()))
                && words.sameParagraph(token, token + 1);
    }

    /** "يعد": the present of وعد, promise, and of عد, regard as. */
    private boolean isAmbiguous(int token, CueForm form, Frame frame) {
        return !Promises.isOne(words, token, frame)
                && form.verb().addressees().contains(Complement.OBJECT)
                && words.get(token).entry().cueForms().stream()
                        .anyMatch(other ->
                                !other.verb().lemma().equals(form.verb().lemma())
                                        && other.form().tense() != Tense.PARTICIPLE
                                        && other.verb().strength() == Strength.WEAK);
    }

    private Report report(int token, CueForm form, Frame frame, SubjectBefore.Found before, Rule following) {
        Word word = words.get(token);
        MentionCandidate subject = frame.subject();
        boolean name = subject != null && subject.isNamedPerson() && subject.gender() == Gender.UNKNOWN;
        boolean body = subject != null && subject.kind() == MentionKind.ORGANIZATION;
        boolean bare = (name || body) && form.form().number() == GrammaticalNumber.SINGULAR;
        MentionCandidate speaker = bare ? subject.withGender(form.form().gender()) : subject;
        boolean fromBefore = before != null && frame.subject() == before.mention();
        List<AttributionLink> links = new ArrayList<>();
        Span cue = word.span();
        links.add(new AttributionLink(Rule.CUE_VERB, cue));
        if (frame.subject() != null) {
            links.add(new AttributionLink(
                    fromBefore ? before.rule() : following, frame.subject().span()));
        }
        int clause = fromBefore && !before.relative() ? before.first() : token;
        return new Report(
                CueType.VERB,
                form.verb().lemma(),
                form.verb().kind(),
                form.verb().strength(),
                cue,
                token,
                clause,
                form.form(),
                speaker,
                null,
                frame.contentFirst(),
                frame.contentStart(),
                frame.contentFirst(),
                frame.time(),
                frame.introducer().isClausal(),
                links);
    }
}
