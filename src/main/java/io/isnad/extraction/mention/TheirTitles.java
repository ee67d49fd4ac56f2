package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Titles that end in the pronoun of whom they belong to, against the feminine spelt like it: "نظيره", "نظيره العراق". */
final class TheirTitles {

    private static final char FEMININE = 'ة';

    private final Words words;

    TheirTitles(Words words) {
        this.words = words;
    }

    /** "نظيره" against "نظيرة": what no complement follows ends in a pronoun where it is spelt so. */
    boolean isOne(int first) {
        boolean complement = words.isWord(first + 1)
                && words.get(first + 1).definite()
                && words.get(first + 1).entry().nisba() == null
                && !isMasculineAttribute(words.get(first + 1))
                && !isTheirRelative(first);
        return words.token(first).bare().endsWith("ه") && !words.get(first).definite() && !complement;
    }

    /** "ابنه الطبيب سامر": where the article spells the feminine as it should. */
    private boolean isTheirRelative(int token) {
        Title title = words.get(token).entry().titleWithPronoun();
        return title != null
                && title.titleClass() == TitleClass.KIN
                && words.is(token + 1, WordClass.TITLE)
                && words.text().indexOf(FEMININE) >= 0;
    }

    /** "مستشاره الإعلامي", "محاميه الخاص". */
    private static boolean isMasculineAttribute(Word word) {
        return (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER))
                && !word.form().endsWith("ه")
                && (!word.is(WordClass.NOUN) || word.form().endsWith("ي"));
    }
}
