package io.isnad.extraction;

import java.time.LocalDate;
import java.util.List;

/** Finds who said what in a text. Immutable and safe for use by any number of threads. */
public final class Extractor {

    /** An extractor with the lexicons that come with the engine. */
    public static Extractor create() {
        return new Extractor();
    }

    /**
     * Changes whenever the same text may give another result: with the rules and with the lexicons. Stored beside what was
     * extracted, so that results of an older engine are known as such.
     */
    public String version() {
        return "0";
    }

    /**
     * Reads one article.
     *
     * @param text the whole text; its first line is the headline, every further line a paragraph
     * @param language BCP 47 tag; a language that the engine has no rules for gives paragraphs and nothing else
     * @param publishedOn the day of publication, by which "yesterday" is resolved, or null where it is not known
     */
    public Extraction extract(String text, String language, LocalDate publishedOn) {
        return new Extraction(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
