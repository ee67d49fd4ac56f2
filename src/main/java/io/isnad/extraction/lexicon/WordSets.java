package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of each {@link WordSet}, folded. */
final class WordSets {

    private final Map<WordSet, Set<String>> forms = new EnumMap<>(WordSet.class);

    void add(WordSet set, String form) {
        forms.computeIfAbsent(set, s -> new HashSet<>()).add(Normalizer.fold(form));
    }

    boolean contains(WordSet set, String folded) {
        return of(set).contains(folded);
    }

    Set<String> of(WordSet set) {
        return forms.getOrDefault(set, Set.of());
    }
}
