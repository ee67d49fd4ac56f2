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

    private final Function<String, T> source;
    private final Kept<T>[] places;

    /** The hash is compared first, so that of other words nothing is read; the word itself only where it is no {@link #letters}. */
    private record Kept<T>(int hash, long letters, String word, T value) {

        boolean isAt(long letters, String text, int start, int end) {
            if (letters != 0) {
                return letters == this.letters;
            }
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
        return get(word, 0, word.length(), word.hashCode(), 0);
    }

    /** The value for the word that stands between two offsets, which is not copied where it is known. */
    public T get(String text, int start, int end) {
        int hash = 0;
        long letters = 0;
        boolean plain = end - start <= MOST_LETTERS;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + c;
            letters = letters << BITS | c - BEFORE_LETTERS;
            plain &= isLetter(c);
        }
        return get(text, start, end, hash, plain ? letters : 0);
    }

    private static boolean isLetter(char c) {
        return c > BEFORE_LETTERS && c < BEFORE_LETTERS + (1 << BITS);
    }

    /** The word as a number, which no other word is; 0 for one of more letters, and of others than most are made of. */
    private static long letters(String text, int start, int end) {
        if (end - start > MOST_LETTERS) {
            return 0;
        }
        long letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c)) {
                return 0;
            }
            letters = letters << BITS | c - BEFORE_LETTERS;
        }
        return letters;
    }

    private T get(String text, int start, int end, int hash, long letters) {
        int row = (hash ^ hash >>> 15) * ROW & PLACES - 1;
        for (int place = row; place < row + ROW; place++) {
            Kept<T> kept = places[place];
            if (kept != null && kept.hash() == hash && kept.isAt(letters, text, start, end)) {
                return kept.value();
            }
        }
        String word = text.substring(start, end);
        T value = source.apply(word);
        if (word.length() <= LONGEST) {
            System.arraycopy(places, row, places, row + 1, ROW - 1);
            places[row] = new Kept<>(hash, letters(word, 0, word.length()), word, value);
        }
        return value;
    }
}
