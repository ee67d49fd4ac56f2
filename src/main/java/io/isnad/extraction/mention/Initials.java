package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Names that begin with letters for short: "ج. ب. موريس". */
final class Initials {

    private static final int MOST = 3;
    private static final char DOT = '.';
    /** "د. سامر", "أ. سامر", "م. سامر": doctor, professor, engineer. */
    private static final String TITLES = "دام";

    private final Words words;
    private final NameWords kinds;

    Initials(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** The token of the last name after the letters that begin here; or -1. */
    int lastName(int first) {
        int last = first;
        while (last - first < MOST && words.sameParagraph(first, last + 1) && isLetter(last)) {
            last++;
        }
        boolean title =
                last == first + 1 && TITLES.indexOf(words.token(first).folded().charAt(0)) >= 0;
        return last > first && !title && isForeign(last) ? last : -1;
    }

    private boolean isLetter(int token) {
        return words.isWord(token)
                && words.token(token).folded().length() == 1
                && words.text().charAt(words.token(token).end() - 1) == DOT;
    }

    private boolean isForeign(int token) {
        return kinds.isNameWord(token)
                && !words.get(token).definite()
                && (words.get(token).unknown()
                        || words.get(token).entry().isForeignName()
                        || words.is(token, WordClass.FAMILY_NAME));
    }
}
