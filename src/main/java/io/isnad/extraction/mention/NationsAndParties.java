package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Of what nation, faith or party somebody is, right before the name: "السنغالية ماري ديوب", "الجمهوري تيد هاربر". */
final class NationsAndParties {

    private NationsAndParties() {}

    /** Whether the token tells so, and what follows may be a name. */
    static boolean isBeforeName(Words words, int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && (words.get(token).entry().nisba() != null || words.is(token, WordClass.NISBA))
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && !words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic()
                && (!words.is(token, WordClass.FAMILY_NAME) || words.is(token + 1, WordClass.GIVEN_NAME));
    }
}
