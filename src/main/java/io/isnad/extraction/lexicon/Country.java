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

    /** The usual name. */
    public String name() {
        return names.get(0);
    }
}
