package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Numbers in a frame, and what they count. */
final class FrameCounts {

    private static final String OF = "من";

    private final Words words;
    private final MentionTable mentions;

    FrameCounts(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** "سكان 14 قرية": goes past a number and what it counts, right after whom it belongs to. */
    boolean pass(FrameState state) {
        boolean follows = state.atSubjectEnd() || state.addressee != null && state.addressee.last() == state.at - 1;
        boolean counts = follows
                && words.token(state.at).kind() == TokenKind.NUMBER
                && state.at + 1 < state.end
                && words.isWord(state.at + 1)
                && !words.get(state.at + 1).isFunctionWord();
        if (counts) {
            state.at = mentions.phraseEnd(state.at + 1) + 1;
            return true;
        }
        if (of(state)) {
            return true;
        }
        boolean several =
                state.wantsSubject() && words.token(state.at).kind() == TokenKind.NUMBER && words.isWord(state.at + 1);
        state.at += several ? 1 : 0;
        return several;
    }

    /** "خمسة من المحامين": those of whom a number speaks. */
    boolean of(FrameState state) {
        int people = state.at + 2;
        boolean of = state.wantsSubject()
                && people < state.end
                && words.isWord(state.at + 1)
                && words.get(state.at + 1).form().equals(OF)
                && !words.get(state.at + 1).hasProclitic();
        MentionCandidate mention = of ? mentions.at(people) : null;
        if (mention == null) {
            return false;
        }
        state.speaks(mention);
        state.pass(mention);
        return true;
    }
}
