package io.isnad.extraction.lexicon;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.LexiconTable.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How sure an attribution is: the product of the factors of its chain's rules and of its doubts. The factors are fitted to
 * annotated articles, so that of the attributions at 0.9 about nine in ten are right.
 */
public final class ConfidenceFactors {

    static final String FILE = "confidence.tsv";

    private final double[] ofRules = new double[Rule.values().length];
    private final double[] ofDoubts = new double[Doubt.values().length];

    private ConfidenceFactors(Map<String, Double> factors) {
        for (Rule rule : Rule.values()) {
            ofRules[rule.ordinal()] = factors.get(rule.id());
        }
        for (Doubt doubt : Doubt.values()) {
            ofDoubts[doubt.ordinal()] = factors.get(doubt.id());
        }
    }

    /**
     * Reads a row for every rule and every doubt.
     *
     * @throws LexiconException for a name that is neither, or twice there, for a number outside 0 to 1, and for one missing
     */
    static ConfidenceFactors of(List<Row> rows) {
        List<String> names = Stream.concat(
                        Arrays.stream(Rule.values()).map(Rule::id),
                        Arrays.stream(Doubt.values()).map(Doubt::id))
                .toList();
        Map<String, Double> factors = new HashMap<>();
        for (Row row : rows) {
            String name = row.parsed("name", n -> known(n, names, factors));
            factors.put(name, row.parsed("factor", ConfidenceFactors::factor));
        }
        for (String name : names) {
            if (!factors.containsKey(name)) {
                throw new LexiconException(FILE, 0, "no row for " + name);
            }
        }
        return new ConfidenceFactors(factors);
    }

    private static String known(String name, List<String> names, Map<String, Double> seen) {
        if (!names.contains(name) || seen.containsKey(name)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static double factor(String cell) {
        double factor = Double.parseDouble(cell);
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException(cell);
        }
        return factor;
    }

    /** The confidence, above 0 and up to 1, to the hundredth. */
    public double of(Collection<AttributionLink> chain, Collection<Doubt> doubts) {
        double product = 1;
        for (AttributionLink link : chain) {
            product *= ofRules[link.rule().ordinal()];
        }
        for (Doubt doubt : doubts) {
            product *= ofDoubts[doubt.ordinal()];
        }
        return Math.max(0.01, Math.round(product * 100) / 100.0);
    }
}
