package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Nouns of what is done, with "ب" joined to them, that are spelt like other words: "توعد برد", "أوصى بترك الأمر". */
final class DeedsWithBi {

    private static final String BI = "ب";
    private static final int SHORTEST = 3;

    /** "بإشراك": no word has such a hamza but at its beginning. */
    private static final String BI_BEFORE_HAMZA = "بإ";

    /** Whether the word, which is read as something else, may be "ب" and what is done. */
    static boolean isAt(Words words, int token) {
        Word word = words.get(token);
        String form = word.form();
        if (word.token().bare().startsWith(BI_BEFORE_HAMZA)) {
            return !word.hasProclitic();
        }
        return form.length() >= SHORTEST
                && form.startsWith(BI)
                && !word.hasProclitic()
                && !word.definite()
                && !word.is(WordClass.VERBAL_NOUN)
                && !word.is(WordClass.STATEMENT_NOUN)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && words.lexicon().entry(form.substring(1)).classes(false).contains(WordClass.VERBAL_NOUN);
    }

    private DeedsWithBi() {}
}
