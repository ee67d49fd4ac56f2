package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Phrases that open a new part of the report: "من جهة أخرى", "في المقابل", "من جانبه". */
final class Connectives {

    private final Words words;

    Connectives(Words words) {
        this.words = words;
    }

    /** Whether such a phrase begins at the token. */
    boolean at(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        String first = words.get(token).form();
        if (words.isTokenAmong(token, WordSet.CONNECTIVE)) {
            return true;
        }
        if (!words.isWord(token + 1) || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        String second = words.token(token + 1).folded();
        boolean other = words.isTokenAmong(token, WordSet.BEFORE_SIDE)
                && words.isTokenAmong(token + 1, WordSet.SIDE)
                && words.isTokenAmong(token + 2, WordSet.OTHER_SIDE);
        return other
                || words.get(token).entry().opensAmong(WordSet.CONNECTIVE)
                        && words.lexicon().isAmong(WordSet.CONNECTIVE, first + " " + second);
    }
}
