package io.isnad.extraction.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** A small set of words ({@code word-sets.tsv}) that rules ask for by their spelling. */
public sealed interface SetOfWords permits WordSet, MeasureSet {

    /** All sets there are, in the order of their bits. */
    List<SetOfWords> ALL = Stream.<SetOfWords>concat(Stream.of(WordSet.values()), Stream.of(MeasureSet.values()))
            .toList();

    /** The place of the set among all. */
    int bit();

    /**
     * The set of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static SetOfWords named(String name) {
        return ALL.stream()
                .filter(set -> set.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
