package io.isnad.extraction.lexicon;

import java.time.temporal.ChronoUnit;

/**
 * A word or phrase that expressions of time are built of.
 *
 * @param kind what it does in them
 * @param days for a {@link Kind#DAY_WORD}: days from the day of writing; null where it does not tell
 * @param direction for a {@link Kind#RELATIVE_ADJ}: on which side of the day of writing; null where it does not tell
 * @param unit for a {@link Kind#UNIT}: its length; null where it is of no certain length
 * @param count for a {@link Kind#UNIT}: how many of {@code unit}, 2 for a dual
 * @param part for a {@link Kind#UNIT}: whether it names a part of a longer time, as "beginning" does
 */
public record TimeWord(Kind kind, Integer days, Direction direction, ChronoUnit unit, int count, boolean part) {

    /** What a word of time does. */
    public enum Kind {
        DAY_WORD,
        DAY_PART,
        UNIT,
        RELATIVE_ADJ,
        PREPOSITION,
        ADVERB,
        FREQUENCY
    }

    /** On which side of the day of writing a time lies. */
    public enum Direction {
        PAST,
        CURRENT,
        NEXT
    }

    /**
     * Reads a row of the file.
     *
     * @param value the cell, or null where it is empty
     * @throws IllegalArgumentException where the value is none that the kind can have
     */
    static TimeWord of(Kind kind, String value) {
        if (value == null) {
            return new TimeWord(kind, null, null, null, 1, false);
        }
        return switch (kind) {
            case DAY_WORD -> new TimeWord(kind, Integer.valueOf(value), null, null, 1, false);
            case RELATIVE_ADJ ->
                new TimeWord(
                        kind, null, Direction.valueOf(value.toUpperCase(java.util.Locale.ROOT)), null, 1, false);
            case UNIT -> unit(value);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static TimeWord unit(String value) {
        if (value.equals("PART") || value.equals("SPAN")) {
            return new TimeWord(Kind.UNIT, null, null, null, 1, value.equals("PART"));
        }
        int space = value.indexOf(' ');
        int count = space < 0 ? 1 : Integer.parseInt(value.substring(0, space));
        ChronoUnit unit = ChronoUnit.valueOf(value.substring(space + 1) + "S");
        return new TimeWord(Kind.UNIT, null, null, unit, count, false);
    }
}
