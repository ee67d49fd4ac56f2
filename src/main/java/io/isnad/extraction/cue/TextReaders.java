package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Who has the text in which something is said, and does not speak in it: "في بيان وصل الوكالة نسخة منه". */
final class TextReaders {

    private static final String COPY = "نسخه";
    private static final String ON = "علي";

    private final Grammar grammar;
    private final Words words;

    TextReaders(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "في رسالة اطلعت عليها الوكالة", "في بيان حصلت الوكالة على نسخة منه": whether the verb tells how somebody comes by a text. */
    boolean isVerb(int token) {
        return words.isAmong(token, WordSet.GETS_TEXT);
    }

    /** The token after a copy of the text; the token itself where none is told of. */
    int pastCopy(int token, int end) {
        int copy = words.is(token, ON) ? token + 1 : token;
        boolean told = copy + 1 < end && words.is(copy, COPY) && grammar.isPrepositionWithPronoun(copy + 1);
        return told ? copy + 2 : token;
    }
}
