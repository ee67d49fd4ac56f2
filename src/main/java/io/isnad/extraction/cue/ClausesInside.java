package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.morphology.Words;

/** Clauses that belong to what is told of the speaker, before the clause that was said: "قال فلان الذي سبق أن نال الجائزة إنه سعيد". */
final class ClausesInside {

    private static final int LONGEST = 25;

    /** With their hamzas, by which the two differ. */
    private static final String THAT = "أن";

    private static final String WHAT_IS_SAID = "إن";

    private final Grammar grammar;
    private final Words words;

    ClausesInside(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Goes past the clause of another verb than "to say", to the one that is spelt as what is said; stays where it is for none. */
    void pass(FrameState state) {
        int that = grammar.isPrepositionWithPronoun(state.at) ? state.at + 1 : state.at;
        if (state.request.kind() != CueKind.SAY || that >= state.end || !isSpelt(that, THAT)) {
            return;
        }
        for (int i = that + 1; i < Math.min(state.end, that + LONGEST) && !grammar.isComma(i); i++) {
            if (isSpelt(i, WHAT_IS_SAID)) {
                state.at = i;
                return;
            }
        }
    }

    /**
     * "الذي زار المدينة وتحدث إلى سكانها، إلى أن": goes to the comma that closes a clause in which the one told of says something too,
     * where what the cue introduces follows; stays where it is for none.
     */
    void passSaying(FrameState state) {
        boolean saying = false;
        for (int i = state.at; i < Math.min(state.end, state.at + LONGEST); i++) {
            if (grammar.isComma(i)) {
                int that = grammar.isPreposition(i + 1) ? i + 2 : i + 1;
                state.at = saying && grammar.isComplementizer(that) ? i : state.at;
                return;
            }
            if (grammar.isComplementizer(i) || grammar.isColon(i) || grammar.opensQuotation(i)) {
                return;
            }
            saying |= words.isWord(i)
                    && words.get(i).conjunction() != 0
                    && !grammar.finiteVerbs(i).isEmpty();
        }
    }

    private boolean isSpelt(int token, String particle) {
        return grammar.isComplementizer(token) && words.token(token).bare().startsWith(particle);
    }
}
