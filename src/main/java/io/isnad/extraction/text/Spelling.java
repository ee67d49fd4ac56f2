package io.isnad.extraction.text;

/** A word's spelling, read once for all articles that have it. Immutable, as is whatever else is known of it by its subclasses. */
public class Spelling {

    /** The ending of an indefinite noun in the accusative, before its alif or after it. */
    private static final char FATHATAN = '\u064b';

    private final String bare;
    private final String folded;
    private final boolean accusative;
    private final boolean tanwin;

    /** The spelling of a word as it stands in a text. */
    public Spelling(String surface) {
        this.bare = Normalizer.bare(surface);
        this.folded = Normalizer.fold(surface);
        this.accusative = surface.indexOf(FATHATAN, surface.length() - 2) >= 0;
        this.tanwin = surface.indexOf(FATHATAN) >= 0;
    }

    /** The characters without diacritics, tatweel and controls. */
    public final String bare() {
        return bare;
    }

    /** The {@link Normalizer#fold folded} form. */
    public final String folded() {
        return folded;
    }

    /** Whether it is written with the sign of an indefinite accusative anywhere: "شكراً". */
    public final boolean hasTanwin() {
        return tanwin;
    }

    /** Whether its last marks show an indefinite accusative, which no name is written with: "مكاناً". */
    public final boolean isShownAccusative() {
        return accusative;
    }

    /** Where the spellings of a document's words are had from. */
    @FunctionalInterface
    public interface Source {

        /** The spelling of the word that stands between two offsets of a text. */
        Spelling of(char[] text, int start, int end);
    }
}
