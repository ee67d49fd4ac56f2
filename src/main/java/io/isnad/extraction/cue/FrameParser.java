package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;

/** Reads what follows a cue: subject, addressee, adjuncts of time and place, and where the content begins. */
final class FrameParser {

    private final Grammar grammar;
    private final MentionTable mentions;

    FrameParser(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.mentions = mentions;
    }

    /**
     * The frame of a cue.
     *
     * @param from first token after the cue
     * @param subject the speaker where known already, or null
     */
    Frame parse(int from, FrameRequest request, MentionCandidate subject) {
        boolean something = from < grammar.words().size() && grammar.words().sameParagraph(from - 1, from);
        return something
                ? new FrameWalk(grammar, mentions, from, request, subject).run()
                : new Frame(null, from, 0, subject, null, null, null, false, -1);
    }
}
