package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Where a clause opens that tells when something was said: "قال فلان | بعدما خسر النهائي: "…"", "| بعد أن وصل إن". */
final class TimeClauseOpenings {

    private final Grammar grammar;
    private final Words words;

    TimeClauseOpenings(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** The verb with which such a clause begins that opens at the token; -1 where none does. */
    int verb(int token) {
        if (words.isAmong(token, WordSet.TIME_CLAUSE)) {
            return isVerb(token + 1) && words.sameParagraph(token, token + 1) ? token + 1 : -1;
        }
        boolean that = words.isAmong(token, WordSet.AFTER)
                && grammar.isComplementizer(token + 1)
                && words.sameParagraph(token, token + 2);
        return that && words.isWord(token + 2) ? token + 2 : -1;
    }

    /** Whether the inner report's cue stands in such a clause between the outer one's cue and its content. */
    boolean hold(Report outer, Report inner) {
        boolean between = outer.type() == CueType.VERB
                && inner.type() == CueType.VERB
                && outer.cueToken() < inner.cueToken()
                && inner.cueToken() < outer.contentFirst();
        for (int i = outer.cueToken() + 1; between && i < inner.cueToken(); i++) {
            if (verb(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Of a preposition that opens clauses too: "منذ وصل", "حين سئل". */
    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB)
                || words.is(token, WordClass.REPORTING_VERB)
                || words.is(token, WordClass.AUXILIARY)
                || words.isWord(token) && words.get(token).unknown();
    }
}
