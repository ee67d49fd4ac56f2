package io.isnad.extraction.text;

/** A word's spelling, read once for all articles that have it. Immutable, as is whatever else is known of it by its subclasses. */
public class Spelling {

    private final String bare;
    private final String folded;

    /** The spelling of a word as it stands in a text. */
    public Spelling(String surface) {
        this.bare = Normalizer.bare(surface);
        this.folded = Normalizer.fold(surface);
    }

    /** The characters without diacritics, tatweel and controls. */
    public final String bare() {
        return bare;
    }

    /** The {@link Normalizer#fold folded} form. */
    public final String folded() {
        return folded;
    }

    /** Where the spellings of a document's words are had from. */
    @FunctionalInterface
    public interface Source {

        /** The spelling of the word that stands between two offsets of a text. */
        Spelling of(String text, int start, int end);
    }
}
