package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.HashSet;
import java.util.Set;

/** People who are called after their fathers alone: "الأمير نواف بن سعد", and then "ابن سعد". */
final class ShortPatronyms {

    /** As it stands where the name begins with it. */
    static final String SON = "ابن";

    /** As it stands inside a name. */
    static final String SON_INSIDE = "بن";

    private final Words words;
    /** Whose sons the article names; null until somebody asks. */
    private Set<String> fathers;

    ShortPatronyms(Words words) {
        this.words = words;
    }

    /** Whether such a name begins at the token, since the article has the name that it shortens. */
    boolean isAt(int token) {
        return words.is(token, SON)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.GIVEN_NAME)
                && !words.get(token).hasProclitic()
                && fathers().contains(words.token(token + 1).folded());
    }

    private Set<String> fathers() {
        if (fathers == null) {
            fathers = new HashSet<>();
            for (int i = 1; i + 1 < words.size(); i++) {
                if (words.is(i, SON_INSIDE) && words.isWord(i + 1) && words.is(i - 1, WordClass.GIVEN_NAME)) {
                    fathers.add(words.token(i + 1).folded());
                }
            }
        }
        return fathers;
    }
}
