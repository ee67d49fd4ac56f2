package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;

/** Round brackets by which some newspapers set apart what somebody says: "قال الوزير (إن الجسر جاهز)", "قال: (الجسر جاهز)". */
final class Brackets {

    /** Fewer words are rather a name or a note: "قال: (السد) جاهز", "الشركة (إن ام سي)". */
    private static final int FEWEST = 4;

    private final Grammar grammar;
    private final Words words;

    Brackets(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether what somebody says opens right after a bracket, or after two of them, with what introduces it. */
    boolean openClause(int bracket) {
        if (!words.token(bracket).is('(') || !words.sameParagraph(bracket, bracket + 1)) {
            return false;
        }
        int shortest = Math.min(words.size(), bracket + 1 + FEWEST);
        boolean clause = grammar.isComplementizer(bracket + 1) && closing(bracket, shortest) == shortest;
        return clause || openClause(bracket + 1);
    }

    /** Where content that opens with or right after such a bracket has to end, exclusive: at its closing; the limit for none. */
    int end(int first, int limit) {
        if (words.token(first).is('(')) {
            int close = grammar.isColon(first - 1) ? closing(first, limit) : limit;
            return close < limit && close - first >= FEWEST ? close + 1 : limit;
        }
        return first > 1 && grammar.isComplementizer(first - 1) && openClause(first - 2)
                ? closing(first - 2, limit)
                : limit;
    }

    /** "وأضاف إن العمل مستمر)": whether the token closes what had been opened before the content. */
    boolean closeEarlier(int token, int first) {
        if (!words.token(token).is(')')) {
            return false;
        }
        int closed = 0;
        for (int i = token; i >= first; i--) {
            closed += words.token(i).is(')') ? 1 : 0;
            closed -= words.token(i).is('(') ? 1 : 0;
            if (closed == 0) {
                return false;
            }
        }
        return true;
    }

    /** The token that closes the bracket; the limit where none before it does. */
    private int closing(int bracket, int limit) {
        int open = 0;
        for (int i = bracket; i < limit; i++) {
            open += words.token(i).is('(') ? 1 : 0;
            open -= words.token(i).is(')') ? 1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return limit;
    }
}
