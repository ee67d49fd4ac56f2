package io.isnad.extraction.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small set of words ({@code word-sets.tsv}) that rules ask for by their spelling. */
public sealed interface SetOfWords permits WordSet, MeasureSet {

    /** All sets there are, in the order of their bits. */
    List<SetOfWords> ALL = Stream.<SetOfWords>concat(Stream.of(WordSet.values()), Stream.of(MeasureSet.values()))
            .toList();

    /** The same by name. */
    Map<String, SetOfWords> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Object::toString, Function.identity()));

    /** The place of the set among all. */
    int bit();

    /**
     * The set of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static SetOfWords named(String name) {
        SetOfWords set = BY_NAME.get(name);
        if (set == null) {
            throw new IllegalArgumentException(name);
        }
        return set;
    }
}
