package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Given names that are titles too: "أمير خان", "نبيه بري", "عماد الدين حداد". */
final class NamesLikeTitles {

    private static final String OF_RELIGION = "الدين";
    private static final String HIS = "ه";

    private final Words words;
    private final NameParser names;

    NamesLikeTitles(Words words, NameParser names) {
        this.words = words;
        this.names = names;
    }

    /** "أمير خان" against "أمير قطر", "نبيه", "عماد الدين": a given name that is a title too, with a name after it. */
    boolean is(int first, TitlePhrase title) {
        Word word = words.get(first);
        boolean his = words.token(first).bare().endsWith(HIS);
        boolean whose = title.complete() && !his && !words.is(first + 1, OF_RELIGION);
        return word.is(WordClass.GIVEN_NAME)
                && !word.definite()
                && (!whose || isFamilyName(first + 1))
                && names.fromGivenName(first) > first;
    }

    /** "مالك الموسى", "أمينة السملالي", against "مالك الشركة". */
    private boolean isFamilyName(int token) {
        if (!words.isWord(token) || !words.get(token).definite()) {
            return false;
        }
        boolean unknown = words.get(token).unknown() && words.get(token).form().endsWith("ي");
        return unknown
                || words.is(token, WordClass.FAMILY_NAME)
                        && !words.is(token, WordClass.NOUN)
                        && !words.is(token, WordClass.PLACE)
                        && !words.is(token, WordClass.NISBA);
    }
}
