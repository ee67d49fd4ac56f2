package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Adjectives of a part of the world, whose first word has the article and whose second has not: "الجنوب أفريقي", "الشرق أوسطية". */
final class CompassAttributes {

    private CompassAttributes() {}

    /** The token of the second word of the one that begins at the token; -1 where none does. */
    static int end(Words words, int compass) {
        int nisba = compass + 1;
        boolean region = words.isBaseAmong(compass, WordSet.COMPASS)
                && words.get(compass).definite()
                && !words.get(compass).hasProclitic()
                && words.sameParagraph(compass, nisba)
                && words.is(nisba, WordClass.NISBA)
                && !words.get(nisba).definite()
                && !words.get(nisba).hasProclitic();
        return region ? nisba : -1;
    }
}
