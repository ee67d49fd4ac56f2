package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Phrases of one or more words, found word by word; the longest wins, of equals the one added first.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

    private final int number;
    private final long bit;
    /** The words that stand in phrases of any table after the first, with the bits of the tables. */
    private final Map<String, Long> later;

    private final Map<String, Beginning<T>> byFirstWord = new HashMap<>();
    private final Map<String, T> byPhrase = new HashMap<>();
    /** The same as the lexicon files spell them, for {@link #spelt}. */
    private final Map<String, T> bySpelling = new HashMap<>();

    /** The first words of phrases: what they mean by themselves, and what may follow them. */
    public static final class Beginning<T> {
        private T value;
        private Map<String, Beginning<T>> next = Map.of();

        /** What phrases go on with after these words and the folded one, or null where none does. */
        public Beginning<T> next(String word) {
            return next.isEmpty() ? null : next.get(word);
        }

        /** What these words mean by themselves, or null. */
        public T value() {
            return value;
        }

        /** What these words and the folded one mean together, or null. */
        public T value(String last) {
            Beginning<T> whole = next(last);
            return whole == null ? null : whole.value;
        }
    }

    /**
     * An empty table.
     *
     * @param number told apart by it from the other tables of the lexicon
     * @param later the words that stand in phrases after the first, of all of its tables
     */
    PhraseTable(int number, Map<String, Long> later) {
        this.number = number;
        this.later = later;
        this.bit = 1L << number;
    }

    /** The table's number in the lexicon. */
    int number() {
        return number;
    }

    /** The bit that stands for the table where a word's tables are told. */
    public long bit() {
        return bit;
    }

    /**
     * A phrase found.
     *
     * @param words how many words it has
     * @param value what it means
     */
    public record Match<T>(int words, T value) {}

    void add(String phrase, T value) {
        String[] words = Normalizer.words(Normalizer.fold(phrase).trim());
        String joined = String.join(" ", words);
        T before = byPhrase.putIfAbsent(joined, value);
        if (joined.equals(Normalizer.fold(phrase))) {
            bySpelling.put(phrase, byPhrase.get(joined));
        }
        if (before != null) {
            return;
        }
        Beginning<T> last = byFirstWord.computeIfAbsent(words[0], w -> new Beginning<>());
        for (int i = 1; i < words.length; i++) {
            last.next = last.next.isEmpty() ? new HashMap<>() : last.next;
            last = last.next.computeIfAbsent(words[i], w -> new Beginning<>());
            later.merge(words[i], bit, (known, own) -> known | own);
        }
        last.value = value;
    }

    /**
     * The longest phrase that begins with {@code first}.
     *
     * @param following the folded words after it by their distance, from 1; null past the end
     * @return the match, or null
     */
    public Match<T> longest(String first, IntFunction<String> following) {
        T value = null;
        int length = 0;
        Beginning<T> beginning = byFirstWord.get(first);
        for (int i = 1; beginning != null; i++) {
            if (beginning.value != null) {
                value = beginning.value;
                length = i;
            }
            String next = beginning.next.isEmpty() ? null : following.apply(i);
            beginning = next == null ? null : beginning.next.get(next);
        }
        return value == null ? null : new Match<>(length, value);
    }

    /** What phrases that begin with the word go on with, or null where none does. */
    @SuppressWarnings("unchecked")
    public Beginning<T> beginning(Entry first) {
        return (Beginning<T>) first.beginning(number);
    }

    Beginning<T> beginning(String first) {
        return byFirstWord.get(first);
    }

    /** The meaning of a phrase as the lexicon files spell it, or null. */
    public T spelt(String phrase) {
        T known = bySpelling.get(phrase);
        return known != null ? known : exact(Normalizer.fold(phrase));
    }

    /** The meaning of exactly this folded phrase, or null. */
    public T exact(String phrase) {
        return byPhrase.get(phrase);
    }
}
