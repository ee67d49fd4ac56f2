package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What a crowd chants, told by a noun before the words: "رددوا هتافات ضد الفساد منها "…"", "مرددين شعارات مثل "…"". */
final class FrameChants {

    /** "من بينها", "من قبيل". */
    private static final String OF = "من";

    private final Grammar grammar;
    private final Words words;

    FrameChants(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether a quotation that opens here is what is chanted, and neither a name nor a title. */
    boolean areQuoted(FrameState state) {
        int chants = afterSubject(state);
        return chants < state.at && isChants(chants) || isOneOfThem(state);
    }

    /** "ردد الأهالي هتافات، من بينها "لن نرحل"". */
    private boolean isOneOfThem(FrameState state) {
        boolean quoted = words.isAmong(state.at - 1, WordSet.AMONG_THEM)
                && words.document().quotationOpenedBy(state.at) != null;
        for (int i = state.from; quoted && i < state.at; i++) {
            if (isChants(i)) {
                return true;
            }
        }
        return false;
    }

    /** Goes past the chants, which speak by nobody's mouth but the crowd's, and past the word before their quotation; false for neither. */
    boolean pass(FrameState state) {
        boolean chants = state.at == state.from && isChants(state.at) && state.at + 1 < state.end;
        boolean several = words.is(state.at, OF) && grammar.opensQuotation(state.at + 2);
        boolean example = (several || grammar.opensQuotation(state.at + 1)) && areQuoted(state);
        state.at += chants || example ? 1 : 0;
        return chants || example;
    }

    private boolean isChants(int token) {
        return words.is(token, WordClass.CHANT) && !words.get(token).hasProclitic();
    }

    private static int afterSubject(FrameState state) {
        boolean after = state.subject != null && state.subject.first() >= state.from;
        return after ? state.subject.last() + 1 : state.from;
    }
}
