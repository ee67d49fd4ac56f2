package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of each {@link WordSet}, folded, and of each word its sets. */
final class WordSets {

    /** Of most words, which are in none. */
    private static final long[] NONE = new long[WordSet.values().length / Long.SIZE + 1];

    private final Map<WordSet, Set<String>> forms = new EnumMap<>(WordSet.class);
    private final Map<String, long[]> having = new HashMap<>();
    private final Map<String, long[]> beginning = new HashMap<>();

    void add(WordSet set, String form) {
        String folded = Normalizer.fold(form);
        forms.computeIfAbsent(set, s -> new HashSet<>()).add(folded);
        note(having, folded, set);
        int space = folded.indexOf(' ');
        if (space > 0) {
            note(beginning, folded.substring(0, space), set);
        }
    }

    private static void note(Map<String, long[]> sets, String form, WordSet set) {
        sets.computeIfAbsent(form, f -> NONE.clone())[set.ordinal() / Long.SIZE] |= 1L << set.ordinal();
    }

    /** Whether the set is among those of a word. */
    static boolean contains(long[] sets, WordSet set) {
        return (sets[set.ordinal() / Long.SIZE] & 1L << set.ordinal()) != 0;
    }

    boolean contains(WordSet set, String folded) {
        return of(set).contains(folded);
    }

    Set<String> of(WordSet set) {
        return forms.getOrDefault(set, Set.of());
    }

    /** The sets that have the word, a bit each; not to be changed. */
    long[] having(String folded) {
        return having.getOrDefault(folded, NONE);
    }

    /** Those that have it as the first of several words; not to be changed. */
    long[] beginning(String folded) {
        return beginning.getOrDefault(folded, NONE);
    }
}
