package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Phrases that open a new part of the report: "من جهة أخرى", "في المقابل", "من جانبه". */
final class Connectives {

    /** What comes before another side: "من جهة أخرى", "في سياق متصل". */
    private static final Set<String> PREPOSITIONS = Set.of("من", "في", "الي", "علي");

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
        if (isAmong(WordSet.CONNECTIVE, words.token(token).folded())) {
            return true;
        }
        if (!words.isWord(token + 1) || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        String second = words.token(token + 1).folded();
        boolean other = PREPOSITIONS.contains(first)
                && isAmong(WordSet.SIDE, second)
                && words.isWord(token + 2)
                && isAmong(WordSet.OTHER_SIDE, words.token(token + 2).folded());
        return other || isAmong(WordSet.CONNECTIVE, first + " " + second);
    }

    private boolean isAmong(WordSet set, String form) {
        return words.lexicon().isAmong(set, form);
    }
}
