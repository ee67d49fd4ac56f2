package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What somebody does while speaking, told between the cue and the words: "وتابع وهو يمسح الغبار عن وجهه: …". */
final class FrameCircumstances {

    private static final int LONGEST = 20;

    private final Grammar grammar;
    private final Words words;
    private final FrameAsides asides;
    private final QuotedNames names;

    FrameCircumstances(Grammar grammar, FrameAsides asides) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.asides = asides;
        this.names = new QuotedNames(words);
    }

    /** "وتابع وهو يمسح الغبار عن وجهه: …": past what the speaker does the while, up to what is said; false for none. */
    boolean pass(FrameState state) {
        boolean opens = words.isTokenAmong(state.at, WordSet.THE_WHILE)
                && (state.subject != null || state.at == state.from)
                && words.sameParagraph(state.at, state.at + 1)
                && asides.isFiniteVerb(state.at + 1);
        int end = opens ? spokenAfter(state) : -1;
        if (end < 0) {
            return false;
        }
        if (state.subject == null) {
            state.continues();
        }
        state.at = end;
        return true;
    }

    /** The colon, or what opens a quotation, with which the words begin; -1 where anything else comes before. */
    private int spokenAfter(FrameState state) {
        for (int i = state.at + 2; i < Math.min(state.end, state.at + LONGEST); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            if (grammar.isColon(i) || quotation != null && !names.isName(quotation)) {
                return i;
            }
            if (grammar.isComplementizer(i) || grammar.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }
}
