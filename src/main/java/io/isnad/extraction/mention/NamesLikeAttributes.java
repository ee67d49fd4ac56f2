package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Given names that are adjectives too, right after a noun that they cannot describe: "تصريحات | كريم منصور". */
public final class NamesLikeAttributes {

    private NamesLikeAttributes() {}

    /** Whether the token begins a name of whose the noun before it is, for that is feminine or a plural of things and it is neither. */
    public static boolean isAt(Words words, int token) {
        if (!words.sameParagraph(token - 1, token + 1) || !words.isWord(token - 1)) {
            return false;
        }
        String noun = words.token(token - 1).bare();
        return words.is(token, WordClass.GIVEN_NAME)
                && words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.NOUN)
                && !words.get(token).definite()
                && words.isPersonName(token + 1)
                && (noun.endsWith("ة") || noun.endsWith("ات"))
                && !words.token(token).bare().endsWith("ة");
    }
}
