package io.isnad.extraction.number;

/**
 * A number in the text.
 *
 * @param value what it says; of a percentage the number before the sign, of a vague number the least that it means
 * @param first its first token
 * @param last its last token
 * @param percent whether it is a percentage; the sign is part of it
 */
public record NumberMatch(double value, int first, int last, boolean percent) {

    /** The same as a percentage that ends at {@code end}. */
    NumberMatch asPercentage(int end) {
        return new NumberMatch(value, first, end, true);
    }
}
