package io.isnad.ingest;

import io.isnad.store.NormalizedText;

/** What full text search sees of a text: all of it, normalised, or of a huge one the beginning. */
final class SearchedText {

    /** PostgreSQL indexes at most 1 MB of words a row; an Arabic letter has two bytes. */
    private static final int MAX_CHARS = 400_000;

    private SearchedText() {}

    static String of(String text) {
        return NormalizedText.of(text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS));
    }
}
