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
    /** So many letters of the Arabic alphabet fit into a number, which then is compared instead of the word. */
    private static final int MOST_LETTERS = 10;

    private static final char BEFORE_LETTERS = '\u0620';
    private static final int BITS = 6;

    /** So do so many signs and digits, as of most tokens that are no words. */
    private static final int MOST_SIGNS = 3;

    private static final long SIGNS = 1L << 60;
    private static final long HASHED = Long.MIN_VALUE;
    private static final long WHOLE_HASH = 0xFFFFFFFFL;

    /** Spreads the keys over the rows. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int TO_ROW = Long.SIZE - Integer.numberOfTrailingZeros(PLACES / ROW);

    private final Function<String, T> source;
    private final Kept<T>[] places;

    private record Kept<T>(long key, String word, T value) {}

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
        return get(hashed(word), word);
    }

    /** The value for the word that stands between two offsets, which is not copied where it is short and known. */
    public T get(char[] text, int start, int end) {
        long key = key(text, start, end);
        Kept<T> kept = key < 0 ? null : kept(key, null);
        return kept != null ? kept.value() : get(key, new String(text, start, end - start));
    }

    private T get(long key, String word) {
        Kept<T> kept = kept(key, key < 0 ? word : null);
        if (kept != null) {
            return kept.value();
        }
        T value = source.apply(word);
        if (word.length() <= LONGEST) {
            int row = row(key);
            System.arraycopy(places, row, places, row + 1, ROW - 1);
            places[row] = new Kept<>(key, word, value);
        }
        return value;
    }

    /** What is kept for the key, and for the word where others may have that too; or null. */
    private Kept<T> kept(long key, String word) {
        int row = row(key);
        for (int place = row; place < row + ROW; place++) {
            Kept<T> kept = places[place];
            if (kept != null
                    && kept.key() == key
                    && (word == null || kept.word().equals(word))) {
                return kept;
            }
        }
        return null;
    }

    private static int row(long key) {
        return (int) (key * SPREAD >>> TO_ROW) * ROW;
    }

    /** The word as a number, which no other word is; a negative one, which others may be too, where it is long and not of letters. */
    private static long key(char[] text, int start, int end) {
        boolean fits = end - start <= MOST_LETTERS;
        long letters = 0;
        for (int i = start; fits && i < end; i++) {
            int letter = text[i] - BEFORE_LETTERS;
            fits = letter > 0 && letter < 1 << BITS;
            letters = letters << BITS | letter;
        }
        if (fits) {
            return letters;
        }
        return end - start <= MOST_SIGNS ? signs(text, start, end) : hashed(new String(text, start, end - start));
    }

    private static long signs(char[] text, int start, int end) {
        long signs = end - start;
        for (int i = start; i < end; i++) {
            signs = signs << Character.SIZE | text[i];
        }
        return SIGNS | signs;
    }

    private static long hashed(String word) {
        return HASHED | word.hashCode() & WHOLE_HASH;
    }
}
