package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Last names made from given names, as families from Kurdistan and Iran have them, whatever else they may be. */
final class Patronyms {

    private static final char RELATION = 'ي';
    private static final int SHORTEST_NAME = 4;
    private static final String HIS_SON = "ابنه";

    private final Words words;

    Patronyms(Words words) {
        this.words = words;
    }

    /** "سامر برهاني", "كريم كمالي": called after whose name it is, where it begins and ends as if with a preposition and a pronoun. */
    boolean is(int index) {
        String form = words.token(index).folded();
        int stem = form.length() - 1;
        if (stem < SHORTEST_NAME
                || form.charAt(stem) != RELATION
                || words.get(index).definite()) {
            return false;
        }
        WordClasses classes = words.lexicon().entry(form.substring(0, stem)).classes(false);
        return classes.contains(WordClass.GIVEN_NAME)
                && !classes.contains(WordClass.ORGANIZATION_HEAD)
                && !words.is(index, WordClass.COMMON_VERB)
                && !words.is(index, WordClass.REPORTING_VERB)
                && !isBeforeOwner(index);
    }

    /** "ابنه": his son, rather than "ابنة" with whose daughter she is. */
    static boolean isHisSon(Word word) {
        return word.token().bare().equals(HIS_SON);
    }

    /** "زار سامر قائدي الجيشين": two of something, before what they are of. */
    private boolean isBeforeOwner(int index) {
        int next = index + 1;
        return words.sameParagraph(index, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !words.is(next, WordClass.TIME);
    }
}
