package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Phrases of one or more words, found by their first word; the longest wins.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

    private final long bit;
    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
    private final Map<String, T> byPhrase = new HashMap<>();

    /** A phrase's words, folded, and its meaning. */
    private record Phrase<T>(String[] words, T value) {}

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
        String[] words = Normalizer.fold(phrase).trim().split("\\s+");
        if (byPhrase.putIfAbsent(String.join(" ", words), value) == null) {
            List<Phrase<T>> phrases = byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>(1));
            phrases.add(new Phrase<>(words, value));
            phrases.sort(
                    Comparator.comparingInt((Phrase<T> p) -> p.words().length).reversed());
        }
    }

    /**
     * The longest phrase that begins with {@code first}.
     *
     * @param following the folded words after it by their distance, from 1; null past the end
     * @return the match, or null
     */
    public Match<T> longest(String first, IntFunction<String> following) {
        List<Phrase<T>> phrases = byFirstWord.get(first);
        if (phrases == null) {
            return null;
        }
        for (Phrase<T> phrase : phrases) {
            boolean same = true;
            for (int i = 1; same && i < phrase.words().length; i++) {
                same = phrase.words()[i].equals(following.apply(i));
            }
            if (same) {
                return new Match<>(phrase.words().length, phrase.value());
            }
        }
        return null;
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
