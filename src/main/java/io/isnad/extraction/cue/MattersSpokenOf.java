package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What somebody goes on to speak of, told before the verb in the middle of a sentence: "أكد أن الفريق جاهز، | وعن عودة الحارس قال: …". */
final class MattersSpokenOf {

    private static final int LONGEST = 25;

    private final Grammar grammar;
    private final Words words;

    MattersSpokenOf(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Where the phrase opens that stands before the verb, after a comma or the end of a quotation; the fallback where none does. */
    int openingBefore(int verb, int fallback) {
        if (words.get(verb).hasProclitic()) {
            return fallback;
        }
        int earliest = Math.max(words.document().sentenceStart(verb), verb - LONGEST);
        for (int i = verb - 2; i > earliest; i--) {
            boolean ends = grammar.isComma(i) || words.document().quotationClosedBy(i) != null;
            if (ends) {
                return isOpening(i + 1) ? i + 1 : fallback;
            }
            if (!words.isWord(i) && words.document().quotationOpenedBy(i) == null) {
                return fallback;
            }
        }
        return fallback;
    }

    private boolean isOpening(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && (words.isTokenAmong(token, WordSet.MATTER_OF)
                        || words.areAmong(token, WordSet.MATTER_OF)
                        || words.isAmong(token, WordSet.ANSWER));
    }
}
