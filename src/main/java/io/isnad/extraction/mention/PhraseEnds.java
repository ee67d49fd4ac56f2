package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;

/** Words with which a noun phrase ends, by their classes alone. */
final class PhraseEnds {

    private static final WordClasses NOMINAL = WordClasses.of(
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.NISBA,
            WordClass.PLACE,
            WordClass.ORGANIZATION_HEAD,
            WordClass.PORTFOLIO);

    private static final WordClasses VERBS = WordClasses.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB);

    private PhraseEnds() {}

    /** Function words, times, and verbs that are nothing else. */
    static boolean isOne(Word word) {
        if (word.isFunctionWord()) {
            return true;
        }
        boolean nominal = word.definite() || word.isAny(NOMINAL);
        return word.is(WordClass.TIME) && (word.definite() || !nominal && !NounEndings.isOrdinal(word))
                || !nominal && word.isAny(VERBS);
    }
}
