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

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** A phrase's words, folded, and its meaning. */
    private record Entry<T>(String[] words, T value) {}

    /**
     * A phrase found.
     *
     * @param words how many words it has
     * @param value what it means
     */
    public record Match<T>(int words, T value) {}

    void add(String phrase, T value) {
        String[] words = Normalizer.fold(phrase).trim().split("\\s+");
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>(1));
        boolean known = entries.stream().anyMatch(e -> java.util.Arrays.equals(e.words(), words));
        if (!known) {
            entries.add(new Entry<>(words, value));
            entries.sort(
                    Comparator.comparingInt((Entry<T> e) -> e.words().length).reversed());
        }
    }

    /**
     * The longest phrase that begins with {@code first}.
     *
     * @param following the folded words after it by their distance, from 1; null past the end
     * @return the match, or null
     */
    public Match<T> longest(String first, IntFunction<String> following) {
        List<Entry<T>> entries = byFirstWord.get(first);
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            boolean same = true;
            for (int i = 1; same && i < entry.words().length; i++) {
                same = entry.words()[i].equals(following.apply(i));
            }
            if (same) {
                return new Match<>(entry.words().length, entry.value());
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
        String[] words = phrase.split(" ");
        List<Entry<T>> entries = byFirstWord.getOrDefault(words[0], List.of());
        for (Entry<T> entry : entries) {
            if (java.util.Arrays.equals(entry.words(), words)) {
                return entry.value();
            }
        }
        return null;
    }
}
