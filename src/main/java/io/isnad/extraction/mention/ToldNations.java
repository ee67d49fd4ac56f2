package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** The nations that words tell, by an adjective or by the country's name. */
public final class ToldNations {

    private ToldNations() {}

    /** The country of an adjective of nation, or the country itself, among the words from the first to the last; or null. */
    static Country in(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            Country nisba = words.get(i).entry().nisba();
            if (nisba != null && words.get(i).definite() && !isField(words, i)) {
                return nisba;
            }
            PhraseMatch<Country> country = words.match(words.lexicon().countries(), i);
            if (country != null) {
                return country.value();
            }
            Country ofTwo = i < last && words.get(i).definite() ? ofTwo(words, i) : null;
            if (ofTwo != null) {
                return ofTwo;
            }
        }
        return null;
    }

    /** "الكوري الجنوبي": the country of the adjective that two words make at the token, or null. */
    public static Country ofTwo(Words words, int token) {
        boolean two =
                words.is(token, WordClass.NISBA) && words.sameParagraph(token, token + 1) && words.isWord(token + 1);
        Word second = two ? words.get(token + 1) : null;
        return second != null && second.definite() == words.get(token).definite() && second.preposition() == 0
                ? words.lexicon().nisba(words.get(token).base() + " " + second.base())
                : null;
    }

    /** "المدير المالي": an adjective of an office that is one of a nation too. */
    private static boolean isField(Words words, int token) {
        return words.get(token).is(WordClass.MODIFIER) && words.get(token).is(WordClass.PLACE);
    }
}
