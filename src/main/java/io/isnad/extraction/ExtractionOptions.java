package io.isnad.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an engine reads. Immutable.
 *
 * @param without the families of rules that are switched off
 * @param leastConfidence from 0 to 1: an attribution that is less sure has no speaker rather than perhaps a wrong one
 */
public record ExtractionOptions(Set<RuleFamily> without, double leastConfidence) {

    private static final double STANDARD_LEAST_CONFIDENCE = 0.45;

    public ExtractionOptions {
        EnumSet<RuleFamily> off = EnumSet.noneOf(RuleFamily.class);
        off.addAll(without);
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new IllegalArgumentException("the least confidence is from 0 to 1, not " + leastConfidence);
        }
        without = Collections.unmodifiableSet(off);
    }

    /** With all rules, and speakers that are more likely right than not. */
    public static ExtractionOptions standard() {
        return new ExtractionOptions(Set.of(), STANDARD_LEAST_CONFIDENCE);
    }

    /** The same with these families, and no others, switched off. */
    public ExtractionOptions without(Set<RuleFamily> families) {
        return new ExtractionOptions(families, leastConfidence);
    }

    /**
     * The same with another least confidence.
     *
     * @throws IllegalArgumentException where it is not from 0 to 1
     */
    public ExtractionOptions atLeast(double confidence) {
        return new ExtractionOptions(without, confidence);
    }

    /** Whether the rules of a family are in use. */
    public boolean uses(RuleFamily family) {
        return !without.contains(family);
    }

    /** Tells apart options that can give different results; in the same options' every time the same. */
    String digest() {
        return "-" + leastConfidence + without.stream().map(f -> "-" + f.id()).collect(Collectors.joining());
    }
}
