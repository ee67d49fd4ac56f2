package io.isnad.extraction.text;

/**
 * How a word is spelt, worked out once for all articles.
 *
 * @param bare without diacritics, tatweel and controls
 * @param folded {@link Normalizer#fold folded} form
 */
record Spelling(String bare, String folded) {

    private static final Memo<Spelling> KNOWN =
            new Memo<>(surface -> new Spelling(Normalizer.bare(surface), Normalizer.fold(surface)));

    /** The spelling of the word that stands between two offsets of a text. */
    static Spelling of(String text, int start, int end) {
        return KNOWN.get(text, start, end);
    }
}
