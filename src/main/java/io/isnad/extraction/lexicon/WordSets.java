package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of each {@link SetOfWords}, folded, and of each word its sets. */
final class WordSets {

    /** So many bits of a set's number tell its bit, the others which of several numbers has it. */
    private static final int PLACE = 6;

    /** Of most words, which are in none. */
    private static final long[] NONE = new long[SetOfWords.ALL.size() / Long.SIZE + 1];

    private final Map<SetOfWords, Set<String>> forms = new HashMap<>();
    private final Map<String, long[]> having = new HashMap<>();
    private final Map<String, long[]> beginning = new HashMap<>();

    void add(SetOfWords set, String form) {
        String folded = Normalizer.fold(form);
        forms.computeIfAbsent(set, s -> new HashSet<>()).add(folded);
        note(having, folded, set);
        int space = folded.indexOf(' ');
        if (space > 0) {
            note(beginning, folded.substring(0, space), set);
        }
    }

    private static void note(Map<String, long[]> sets, String form, SetOfWords set) {
        sets.computeIfAbsent(form, f -> NONE.clone())[set.bit() >>> PLACE] |= 1L << set.bit();
    }

    /** Whether the set is among those of a word. */
    static boolean contains(long[] sets, SetOfWords set) {
        return (sets[set.bit() >>> PLACE] & 1L << set.bit()) != 0;
    }

    boolean contains(SetOfWords set, String folded) {
        return contains(having(folded), set);
    }

    Set<String> of(SetOfWords set) {
        return forms.getOrDefault(set, Set.of());
    }

    /** No sets, to be added to. */
    static long[] none() {
        return NONE.clone();
    }

    /** Those of both, or null where there are none. */
    static long[] together(long[] one, long[] other) {
        if (one == NONE && other == NONE) {
            return null;
        }
        long[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other[i];
        }
        return both;
    }

    static void addTo(long[] sets, long[] others) {
        for (int i = 0; i < sets.length; i++) {
            sets[i] |= others[i];
        }
    }

    /** As {@link SetMarks#of}. */
    static long marks(long[] sets) {
        long marks = 0;
        for (int i = 0; sets != null && i < sets.length; i++) {
            marks |= sets[i];
        }
        return marks;
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
