package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Letters for short in names: "ج. ب. موريس", "جون ف. كيندلر". */
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
        return last > first && !title && (isForeign(last) || isGivenName(last)) ? last : -1;
    }

    private boolean isLetter(int token) {
        return words.isWord(token) && words.token(token).folded().length() == 1 && isAbbreviated(token);
    }

    /** "ع. مراد": of whom a newspaper tells no more. */
    private boolean isGivenName(int token) {
        return words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.AMBIGUOUS_NAME)
                && !words.get(token).hasProclitic();
    }

    private boolean isForeign(int token) {
        return kinds.isNameWord(token)
                && !words.get(token).definite()
                && (words.get(token).unknown()
                        || words.get(token).entry().isForeignName()
                        || words.is(token, WordClass.FAMILY_NAME));
    }

    /** "محمد ش.", "جون ف. كيندلر": a name for short within a name. */
    boolean isWithin(int index) {
        boolean and = words.token(index).folded().charAt(0) == 'و' && !isAbbreviated(index);
        if (words.token(index).folded().length() != 1 || and) {
            return false;
        }
        return isAbbreviated(index) && (!words.is(index, WordClass.TITLE) || isBetweenForeign(index))
                || words.sameParagraph(index, index + 1)
                        && words.token(index + 1).is('.');
    }

    /** "جيمس أ. دونوفان": a letter that is short for a title as well, with a foreign name on both sides. */
    private boolean isBetweenForeign(int index) {
        return words.sameParagraph(index, index + 1)
                && words.isWord(index + 1)
                && words.get(index - 1).entry().isForeignName()
                && (words.get(index + 1).unknown()
                        || words.get(index + 1).entry().isForeignName());
    }

    /** Whether the token is a letter with its dot. */
    private boolean isAbbreviated(int index) {
        return words.text().charAt(words.token(index).end() - 1) == DOT;
    }
}
