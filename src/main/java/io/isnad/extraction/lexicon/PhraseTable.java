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

    private final long bit;
    private final Map<String, Words<T>> byFirstWord = new HashMap<>();
    private final Map<String, T> byPhrase = new HashMap<>();

    /** The first words of phrases: what they mean by themselves, and what may follow them. */
    private static final class Words<T> {
        private T value;
        private Map<String, Words<T>> next = Map.of();
    }

    /**
     * An empty table.
     *
     * @param number told apart by it from the other tables of the lexicon
     */
    PhraseTable(int number) {
        this.bit = 1L << number;
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
        if (byPhrase.putIfAbsent(String.join(" ", words), value) != null) {
            return;
        }
        Words<T> last = byFirstWord.computeIfAbsent(words[0], w -> new Words<>());
        for (int i = 1; i < words.length; i++) {
            last.next = last.next.isEmpty() ? new HashMap<>() : last.next;
            last = last.next.computeIfAbsent(words[i], w -> new Words<>());
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
        Words<T> words = byFirstWord.get(first);
        for (int i = 1; words != null; i++) {
            if (words.value != null) {
                value = words.value;
                length = i;
            }
            String next = words.next.isEmpty() ? null : following.apply(i);
            words = next == null ? null : words.next.get(next);
        }
        return value == null ? null : new Match<>(length, value);
    }

    /** Whether any phrase begins with the word. */
    public boolean begins(String first) {
        return byFirstWord.containsKey(first);
    }

    /** The meaning of exactly this folded phrase, or null. */
    public T exact(String phrase) {
        return byPhrase.get(phrase);
    }
}
