package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Where the title begins that stands before somebody's given name: "وقال | وزير الداخلية المغربي | سامر". */
final class TitlesBeforeNames {

    private static final int LONGEST = 12;

    private final Words words;

    TitlesBeforeNames(Words words) {
        this.words = words;
    }

    /** The first token of the title straight after a verb of saying or a preposition, or at the beginning of a line; the name itself where there is none. */
    int start(int name) {
        int title = name;
        for (int i = name - 1; i > name - LONGEST && isWithin(i, name); i--) {
            boolean opens = words.is(i, WordClass.TITLE)
                    && words.get(i).conjunction() == 0
                    && (words.get(i).preposition() != 0 || isOpened(i));
            title = opens ? i : title;
            if (words.is(i, WordClass.REPORTING_VERB) && !words.is(i, WordClass.TITLE) || opens && isClosed(i)) {
                return title;
            }
        }
        return title;
    }

    private boolean isWithin(int token, int name) {
        return words.sameParagraph(token, name) && words.isWord(token) && !words.is(token, WordClass.COMPLEMENTIZER);
    }

    private boolean isOpened(int title) {
        return isClosed(title)
                || words.is(title - 1, WordClass.REPORTING_VERB)
                || words.is(title - 1, WordClass.AUXILIARY)
                || words.is(title - 1, WordClass.COMMON_VERB) && !words.is(title - 1, WordClass.NOUN)
                || words.is(title - 1, WordClass.PREPOSITION);
    }

    private boolean isClosed(int title) {
        return !words.sameParagraph(title - 1, title) || words.token(title - 1).isTerminator();
    }
}
