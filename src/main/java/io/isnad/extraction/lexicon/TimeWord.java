package io.isnad.extraction.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A word or phrase that expressions of time are built of.
 *
 * @param kind what it does in them
 * @param days for a {@link Kind#DAY_WORD}: days from the day of writing; null where it does not tell
 * @param direction for a {@link Kind#RELATIVE_ADJ}: on which side of the day of writing; null where it does not tell
 * @param unit for a {@link Kind#UNIT}: its length; null where it is of no certain length
 * @param count for a {@link Kind#UNIT}: how many of {@code unit}, 2 for a dual
 * @param relation for a {@link Kind#PREPOSITION}: how what it tells of relates to the time after it; null where it tells
 *     no certain time
 * @param part for a {@link Kind#UNIT}: whether it names a part of a longer time, as "beginning" does
 */
public record TimeWord(
        Kind kind, Integer days, Direction direction, ChronoUnit unit, int count, Relation relation, boolean part) {

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

    /** How something told relates to a time. */
    public enum Relation {
        IN,
        DURING,
        SINCE,
        BEFORE,
        AFTER,
        UNTIL,
        FROM
    }

    /**
     * Reads a row of the file.
     *
     * @param value the cell, or null where it is empty
     * @throws IllegalArgumentException where the value is none that the kind can have
     */
    static TimeWord of(Kind kind, String value) {
        if (value == null) {
            return new TimeWord(kind, null, null, null, 1, null, false);
        }
        String name = value.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case DAY_WORD -> new TimeWord(kind, Integer.valueOf(value), null, null, 1, null, false);
            case RELATIVE_ADJ -> new TimeWord(kind, null, Direction.valueOf(name), null, 1, null, false);
            case PREPOSITION -> new TimeWord(kind, null, null, null, 1, Relation.valueOf(name), false);
            case UNIT -> unit(value);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static TimeWord unit(String value) {
        if (value.equals("PART") || value.equals("SPAN")) {
            return new TimeWord(Kind.UNIT, null, null, null, 1, null, value.equals("PART"));
        }
        int space = value.indexOf(' ');
        int count = space < 0 ? 1 : Integer.parseInt(value.substring(0, space));
        ChronoUnit unit = ChronoUnit.valueOf(value.substring(space + 1) + "S");
        return new TimeWord(Kind.UNIT, null, null, unit, count, null, false);
    }
}
