package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Clauses in a frame that stand for what a verb describes, or tell more of it or of who speaks. */
final class FrameDescriptions {

    private static final String WHAT = "ما";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameRelatives relatives;
    private final FrameTies ties;
    private final FrameNatures natures;

    FrameDescriptions(Grammar grammar, MentionTable mentions, FrameRelatives relatives) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.relatives = relatives;
        this.ties = new FrameTies(grammar, mentions);
        this.natures = new FrameNatures(grammar);
    }

    /** Goes past the verb or participle of such a clause, and past who does what it tells; false where there is none. */
    boolean pass(FrameState state) {
        boolean described = state.request.addressees().contains(Complement.DESCRIBED);
        return ties.pass(state) || natures.pass(state) || described && (whatHappens(state) || clause(state));
    }

    /** "وصف الوزير ما يجري في المدينة ب". */
    private boolean whatHappens(FrameState state) {
        boolean clause = words.is(state.at, WHAT)
                && words.is(state.at, WordClass.RELATIVE)
                && !words.get(state.at).hasProclitic()
                && state.at + 1 < state.end
                && words.is(state.at + 1, WordClass.COMMON_VERB);
        state.at += clause ? 2 : 0;
        return clause;
    }

    /** "وصف الوزير الهجوم الذي نفذه المسلحون بالجبان". */
    private boolean clause(FrameState state) {
        int verb = state.at + 1;
        boolean clause = state.addressee != null
                && state.addressee.last() == state.at - 1
                && verb < state.end
                && grammar.isRelative(state.at)
                && relatives.isFiniteVerb(verb);
        if (!clause) {
            return false;
        }
        MentionCandidate actor = verb + 1 < state.end && words.isWord(verb + 1) ? mentions.at(verb + 1) : null;
        boolean acts = actor != null && !words.get(verb + 1).hasProclitic();
        state.at = acts ? actor.last() + 1 : verb + 1;
        return true;
    }
}
