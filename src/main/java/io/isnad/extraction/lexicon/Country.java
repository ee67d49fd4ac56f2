package io.isnad.extraction.lexicon;

import java.util.List;

/**
 * A country.
 *
 * @param iso ISO 3166-1 alpha-2
 * @param names the usual news name first
 * @param englishName what it is called in English
 * @param capitals names of its capital
 */
public record Country(String iso, List<String> names, String englishName, List<String> capitals) {

    private static final String ARTICLE = "ال";

    /** The usual name. */
    public String name() {
        return names.get(0);
    }

    /** The country that a word names, with or without its article, or whose adjective it is; or null. */
    static Country named(Lexicon lexicon, String word) {
        Country ofAdjective = lexicon.nisba(word);
        Country bare = ofAdjective == null ? lexicon.countries().exact(word) : ofAdjective;
        return bare == null ? lexicon.countries().exact(ARTICLE + word) : bare;
    }
}
