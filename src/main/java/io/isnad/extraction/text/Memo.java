package io.isnad.extraction.text;

import java.util.function.Function;

/**
 * What was worked out for a word, kept for the next time that it comes up. Articles share most of their words, so that nearly
 * all of them are found here. It never grows: of words that fall on the same row the last few stay. Any number of threads may
 * ask it without waiting, as the values and what keeps them are immutable.
 *
 * @param <T> what is worked out, immutable
 */
public final class Memo<T> {

    private static final int PLACES = 1 << 15;
    /** A power of two. */
    private static final int ROW = 4;
    /** Longer ones are no words, and would fill the memory. */
    private static final int LONGEST = 40;

    private final Function<String, T> source;
    private final Kept<T>[] places;

    /** The hash is compared first, so that of other words nothing is read. */
    private record Kept<T>(int hash, String word, T value) {

        boolean isAt(String text, int start, int end) {
            return word == text || word.length() == end - start && text.startsWith(word, start);
        }
    }

    /**
     * An empty one.
     *
     * @param source works a value out; always the same for the same word
     */
    @SuppressWarnings("unchecked")
    public Memo(Function<String, T> source) {
        this.source = source;
        this.places = new Kept[PLACES];
    }

    /** The value for the word. */
    public T get(String word) {
        return get(word, 0, word.length(), word.hashCode());
    }

    /** The value for the word that stands between two offsets, which is not copied where it is known. */
    public T get(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return get(text, start, end, hash);
    }

    private T get(String text, int start, int end, int hash) {
        int row = (hash ^ hash >>> 15) * ROW & PLACES - 1;
        for (int place = row; place < row + ROW; place++) {
            Kept<T> kept = places[place];
            if (kept != null && kept.hash() == hash && kept.isAt(text, start, end)) {
                return kept.value();
            }
        }
        String word = text.substring(start, end);
        T value = source.apply(word);
        if (word.length() <= LONGEST) {
            System.arraycopy(places, row, places, row + 1, ROW - 1);
            places[row] = new Kept<>(hash, word, value);
        }
        return value;
    }
}
