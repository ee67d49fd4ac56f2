package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntPredicate;

/** Two nouns with one complement after the second: "كهرباء ومياه دبي", "تنمية وإعمار اليمن". */
final class JoinedNouns {

    private static final char AND = 'و';

    private JoinedNouns() {}

    /**
     * The last token of both with their complement; {@code one} where there are no two.
     *
     * @param one the token of the first
     * @param may whether a token without the article may be one of the two
     */
    static int end(Words words, NounPhrases phrases, int one, IntPredicate may) {
        int other = one + 1;
        int complement = one + 2;
        boolean two = may.test(one)
                && words.sameParagraph(one, complement)
                && may.test(other)
                && words.get(other).conjunction() == AND
                && words.get(other).preposition() == 0
                && words.isWord(complement)
                && !words.get(complement).hasProclitic()
                && (words.get(complement).definite() || words.is(complement, WordClass.PLACE));
        return two ? phrases.end(other, false) : one;
    }
}
