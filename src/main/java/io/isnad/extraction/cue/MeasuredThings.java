package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Nouns that tell by what something is measured, of which a verb tells how much it comes to: "يبلغ طول الجسر 20 مترا", "يبلغ وزنه". */
final class MeasuredThings {

    /** "أبلغ عدد من النواب الوزير": some people, of whom no measure is told. */
    private static final String OF = "من";

    private final Words words;

    MeasuredThings(Words words) {
        this.words = words;
    }

    /** Whether such a noun stands here with what it measures, after it or as a pronoun at its end. */
    boolean isHowMuch(int noun) {
        if (!words.isWord(noun) || words.get(noun).hasProclitic()) {
            return false;
        }
        if (words.isBaseAmong(noun, WordSet.MEASURED)) {
            return words.sameParagraph(noun, noun + 1) && !words.is(noun + 1, OF);
        }
        return SuffixedNouns.areAmong(words, noun, WordSet.MEASURED);
    }
}
