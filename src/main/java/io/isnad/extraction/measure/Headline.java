package io.isnad.extraction.measure;

import io.isnad.extraction.morphology.Words;

/** The first paragraph, where it sums up the text in short and is not the first sentence of one without headline. */
final class Headline {

    private static final String FULL_STOP = ".";

    private final Words words;
    private final boolean stands;

    Headline(Words words) {
        this.words = words;
        int last = 0;
        while (last + 1 < words.size() && words.sameParagraph(last, last + 1)) {
            last++;
        }
        this.stands = words.size() > 0
                && !words.text().startsWith(FULL_STOP, words.token(last).start());
    }

    /** Whether the token stands in it. */
    boolean has(int token) {
        return stands && words.token(token).paragraph() == 0;
    }
}
