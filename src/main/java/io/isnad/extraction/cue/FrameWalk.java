package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Reads what follows a cue from word to word, past what it can explain; past anything else only an unmistakable introducer
 * (أن, a colon, a quotation mark) is accepted.
 */
final class FrameWalk {

    private static final int LONGEST = 45;

    private static final String FROM = "من";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final NextParagraph next;
    private final FrameAsides asides;
    private final FrameRelatives relatives;
    private final FrameDescriptions descriptions;
    private final FrameStanding standing;
    private final FrameAppositions appositions;
    private final FrameCircumstances circumstances;
    private final FrameCounts counts;
    private final FrameChants chants;
    private final FrameAdverbs adverbs;
    private final FrameQuotations quotations;
    private final FramePrepositions prepositions;
    private final PhrasesBesides besides;
    private final FrameObjects objects;
    private final FrameParticipants participants;
    private final QuotedSubjects quoted;
    private final Conditions conditions;
    private final VerbPlaces places;
    private final FrameNames names;
    private final Pointers pointers;
    private final BareWords bare;
    private final FrameReadings readings = new FrameReadings();

    FrameWalk(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = new Introducers(grammar);
        this.next = new NextParagraph(grammar);
        this.asides = new FrameAsides(grammar, mentions, introducers);
        this.relatives = new FrameRelatives(grammar, mentions);
        this.descriptions = new FrameDescriptions(grammar, mentions, relatives);
        this.standing = new FrameStanding(grammar, mentions, this::clausal);
        this.appositions = new FrameAppositions(grammar, mentions, introducers);
        this.circumstances = new FrameCircumstances(grammar, mentions, relatives);
        this.adverbs = new FrameAdverbs(grammar);
        this.counts = new FrameCounts(words, mentions);
        this.chants = new FrameChants(grammar);
        this.quotations = new FrameQuotations(grammar, mentions, introducers);
        this.prepositions = new FramePrepositions(grammar, mentions, asides, relatives, quotations);
        this.besides = new PhrasesBesides(grammar, mentions, introducers);
        this.objects = new FrameObjects(grammar, mentions, introducers);
        this.participants = new FrameParticipants(grammar, mentions, introducers, objects, this::clausal);
        this.conditions = new Conditions(grammar);
        this.places = new VerbPlaces(grammar);
        this.pointers = new Pointers(grammar, mentions);
        this.bare = new BareWords(grammar);
        this.names = new FrameNames(grammar, mentions, this::isBeforeClause);
        this.quoted = new QuotedSubjects(grammar, mentions, this::clausal);
    }

    /**
     * The frame of a cue.
     *
     * @param from first token after the cue
     * @param subject the speaker where known already, or null
     */
    Frame read(int from, FrameRequest request, MentionCandidate subject) {
        if (!words.sameParagraph(from - 1, from)) {
            return new FrameState(request, from, from, subject).none();
        }
        Frame known = readings.find(from, request, subject);
        if (known != null) {
            mentions.asked().add(from - LONGEST, from + 2 * LONGEST);
            return known;
        }
        int end = Math.min(words.document().sentenceEnd(from), from + LONGEST);
        FrameState state = new FrameState(request, from, end, subject);
        int last = grammar.introducerMarks().last(request, from, end);
        boolean possible = last >= from || request.mayLackIntroducer();
        Introducers.Found apart = request.tells() ? next.quotation(end) : null;
        if (apart == null) {
            return possible ? readings.keep(from, request, subject, walk(state, last)) : state.none();
        }
        Frame frame = walk(state, end);
        boolean follows = !frame.found() && state.subject != null && !state.loose && state.at >= end;
        return readings.keep(from, request, subject, follows ? state.found(apart) : frame);
    }

    /** Walks on as long as anything may be found: {@code last} is where what introduces content may stand last. */
    private Frame walk(FrameState state, int last) {
        while (state.at < state.end
                && (state.at <= last || state.wantsSubject() || state.mayFindObject() || bare.mayFollow(state))) {
            if (quoted.pass(state)
                    || asides.blessing(state)
                    || asides.naming(state)
                    || quotations.accused(state)
                    || circumstances.passPlaceOrTime(state)
                    || standing.oversees(state)
                    || appositions.pass(state)) {
                continue;
            }
            Frame frame = introducer(state);
            if (frame != null || stops(state)) {
                return frame == null ? state.none() : frame;
            }
            if (!step(state)) {
                Frame object = state.toldOf && !besides.isDeedAfterClause(state) ? null : objects.object(state);
                if (object != null) {
                    return object;
                }
                state.loose |= !state.toldOf;
                state.at++;
            }
        }
        return state.none();
    }

    /** Whether a reading that begins here comes to content other than a noun phrase. */
    private boolean clausal(FrameState state) {
        if (state.at >= state.end || !words.sameParagraph(state.at - 1, state.at)) {
            return false;
        }
        int last = grammar.introducerMarks().last(state.request, state.at, state.end);
        state.clausal = true;
        Frame frame = last < state.at ? state.none() : walk(state, last);
        return frame.found() && frame.introducer() != Introducer.OBJECT;
    }

    private Frame introducer(FrameState state) {
        if (grammar.opensQuotation(state.at) && !chants.areQuoted(state) && quotations.quoted(state)) {
            return null;
        }
        if (names.isNameRather(state)) {
            return null;
        }
        Frame fronted = state.clausal ? null : objects.beforeSubject(state);
        if (fronted != null) {
            return fronted;
        }
        boolean implicit = state.subject == null && !state.loose && places.opensClause(state.from - 1);
        FrameRequest request = implicit ? state.request.spoken() : state.request;
        if (introducers.isBlame(state.at, request) && state.isCharged(words)) {
            return state.found(introducers.blame(state.at, state.from));
        }
        Introducers.Found found = introducers.at(state.at, state.from, request, state.loose);
        found = found == null ? bare.at(state) : found;
        return found == null || besides.isOther(found, state) ? null : state.found(found);
    }

    private boolean isBeforeClause(FrameState state) {
        int last = grammar.introducerMarks().last(state.request, state.at, state.end);
        return last >= state.at && walk(state, last).introducer() == Introducer.CLAUSE;
    }

    /** Where another clause or the sentence's next part begins. */
    private boolean stops(FrameState state) {
        int at = state.at;
        if (!words.isWord(at)) {
            return words.token(at).isTerminator() || circumstances.othersTellAfter(at);
        }
        if (words.mayMatchAny(Openings.CUE, at) && isOtherCue(words.get(at), state)) {
            return true;
        }
        if (grammar.isComplementizer(at + 1)) {
            boolean clauseOfTime = grammar.isPreposition(at) && !grammar.isPrepositionWithPronoun(at);
            if (clauseOfTime || words.isAmong(at, WordSet.BESIDES)) {
                return true;
            }
        }
        boolean told = at > state.from && introducers.isRelativeObject(at) && grammar.isReportingVerb(at + 1);
        return told && !(state.request.takes(Complement.OBJECT) && state.request.strong())
                || (!state.loose || grammar.isComma(at - 1)) && grammar.isSubordinator(at) && !names.isName(at);
    }

    /** A verb after "and", a participle that tells how something is said, or the noun by which it is. */
    private boolean isOtherCue(Word word, FrameState state) {
        int at = state.at;
        boolean aboutChants = at > state.from && words.is(at - 1, WordClass.CHANT);
        boolean conjoinedVerb = (word.conjunction() != 0 || aboutChants)
                && !grammar.finiteVerbs(at).isEmpty()
                && mentions.at(at) == null
                && !relatives.tellsOfText(state);
        boolean participle = at > state.from
                && !state.toldOf
                && !word.entry().participles().isEmpty()
                && conditions.isCircumstantial(at)
                && !(state.request.tells() && conditions.isMannerOfSpeaking(at))
                && !conditions.at(at);
        return conjoinedVerb
                || participle
                || words.isAmong(at, WordSet.SAYING) && introducers.restated(at) < 0 && !asides.isSaidAgain(at, state);
    }

    /** Goes past one constituent; false where none is recognised. */
    private boolean step(FrameState state) {
        int at = state.at;
        if (relatives.unnamed(state)) {
            return true;
        }
        if (grammar.isComma(at)) {
            asides.comma(state);
            return true;
        }
        if (standing.ranks(state) || state.passTime(grammar.timeEnd(at))) {
            return true;
        }
        if (!words.isWord(at)) {
            return counts.pass(state) || asides.bracket(state);
        }
        if (chants.pass(state) || circumstances.pass(state) || counts.people(state) || relatives.whoever(state)) {
            return true;
        }
        boolean named = names.isName(at);
        boolean preposition = grammar.isPreposition(at) && !named;
        boolean pronoun = preposition && grammar.isPrepositionWithPronoun(at);
        boolean body = at == state.from && state.wantsSubject() && mentions.at(at) != null;
        int clause = pronoun ? at + 1 : body ? -1 : introducers.restated(at);
        if (clause >= 0) {
            // "طلب منه مغادرة المكان".
            if (pronoun
                    && state.request.addressesWith(FROM)
                    && words.get(at).form().startsWith(FROM)) {
                state.addresses(null);
            }
            state.at = clause;
            return true;
        }
        int condition = conditions.last(at);
        if (condition >= 0) {
            state.at = mentions.phraseEnd(condition) + 1;
            state.loose |= grammar.isSubordinator(state.at);
            return true;
        }
        if (asides.afterSubject(state) || preposition && asides.according(state)) {
            return true;
        }
        if (preposition && !(introducers.isAny(at) && objects.mayBeObject(state))) {
            return prepositions.pass(state, at + 1);
        }
        if (descriptions.pass(state) || relatives.relativeClause(state) || adverbs.pass(state) || adverbs.self(state)) {
            return true;
        }
        if (at > state.from + 1 && introducers.isAttribute(at)) {
            state.at++;
            return true;
        }
        Word word = words.get(at);
        boolean mayCount =
                !objects.isInVehicle(state) && !objects.mayBeObject(state) && !objects.isDescribedNumber(state);
        if (mayCount && counts.quantifier(state)) {
            return true;
        }
        boolean demonstrative = word.is(WordClass.DEMONSTRATIVE)
                && !word.hasProclitic()
                && (state.wantsSubject()
                        || state.addressee == null && state.request.addressees().contains(Complement.OBJECT))
                && words.isWord(at + 1)
                && words.get(at + 1).definite();
        boolean described = pointers.mayBeEffect(state);
        boolean thing = word.is(WordClass.DEMONSTRATIVE)
                && !word.hasProclitic()
                && (at == state.from && state.subjectKnown || state.atSubjectEnd() || described)
                && state.request.addressees().contains(Complement.OBJECT);
        if (thing && described) {
            state.continues();
        }
        if (demonstrative
                || thing
                || pointers.isPointedAt(state)
                || word.is(WordClass.PARTICLE) && !named && !(introducers.isAny(at) && objects.mayBeObject(state))
                || ObjectPronouns.isAt(words, at)) {
            state.at++;
            return true;
        }
        boolean governed = word.preposition() != 0 && !names.isWholeName(at);
        if (word.conjunction() == 0 && (governed || prepositions.isNameAfter(at))) {
            return prepositions.pass(state, at);
        }
        return participants.pass(state);
    }
}
