package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** What points at a noun whose reference is known: "هذه المصادر", "نفس المصدر". It stands before the noun and is none of its phrase. */
public final class Demonstratives {

    /**
     * The noun at which what stands at the token points; the token itself where it points at nothing.
     *
     * @param words the document
     * @param token where a noun phrase may begin
     */
    public static int past(Words words, int token) {
        boolean points = words.is(token, WordClass.DEMONSTRATIVE)
                && words.get(token).conjunction() == 0
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic();
        return points ? token + 1 : token;
    }

    private Demonstratives() {}
}
