package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;

/** Of what nation, faith or party somebody is, right before the name: "السنغالية ماري ديوب", "الجمهوري تيد هاربر". */
final class NationsAndParties {

    private static final String FROM = "من";

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

    /** The token after what tells so behind a title, or after "من أصل مغربي", "من أصول جزائرية"; the token itself where nothing does. */
    static int past(Words words, TitlePhrase title, int next) {
        if (!words.sameParagraph(title.first(), next)) {
            return next;
        }
        int origin = next + 2;
        boolean descends = words.is(next, FROM)
                && (words.is(next + 1, "اصل") || words.is(next + 1, "اصول"))
                && words.sameParagraph(next, origin + 1)
                && words.isWord(origin)
                && !words.get(origin).definite()
                && (words.get(origin).entry().nisba() != null || words.is(origin, WordClass.NISBA));
        if (descends) {
            return origin + 1;
        }
        return title.complete() && isBeforeName(words, next) ? next + 1 : next;
    }
}
