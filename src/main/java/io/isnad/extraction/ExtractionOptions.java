package io.isnad.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an engine reads. Immutable.
 *
 * @param without the families of rules that are switched off
 */
public record ExtractionOptions(Set<RuleFamily> without) {

    public ExtractionOptions {
        EnumSet<RuleFamily> off = EnumSet.noneOf(RuleFamily.class);
        off.addAll(without);
        without = Collections.unmodifiableSet(off);
    }

    /** With all rules. */
    public static ExtractionOptions standard() {
        return new ExtractionOptions(Set.of());
    }

    /** The same with these families, and no others, switched off. */
    public ExtractionOptions without(Set<RuleFamily> families) {
        return new ExtractionOptions(families);
    }

    /** Whether the rules of a family are in use. */
    public boolean uses(RuleFamily family) {
        return !without.contains(family);
    }

    /** Tells apart options that can give different results; in the same options' every time the same. */
    String digest() {
        return without.stream().map(f -> "-" + f.id()).collect(Collectors.joining());
    }
}
