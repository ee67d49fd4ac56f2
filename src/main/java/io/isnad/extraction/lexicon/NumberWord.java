package io.isnad.extraction.lexicon;

/**
 * A number in words.
 *
 * @param value what it counts
 * @param kind UNIT, TEEN, TEN, HUNDRED, SCALE, DUAL, FRACTION, ORDINAL or VAGUE
 */
public record NumberWord(double value, Kind kind) {

    /** How a number word combines with its neighbours. */
    public enum Kind {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        DUAL,
        FRACTION,
        ORDINAL,
        VAGUE
    }
}
