package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.sql.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Collects the conditions that the fields of a filter make; a field that is null makes none. */
final class Conditions {

    /** Description of what is searched for. */
    static final String TEXT =
            "Full text, with Arabic stemming and normalisation: all of these words, in any order; what is"
                    + " in double quotes as a phrase, what follows a minus not at all, or between two either.";

    private final List<Sql> found = new ArrayList<>();

    /** Adds the condition that a field's value makes. */
    <V> Conditions when(V value, Function<V, Sql> condition) {
        if (value != null) {
            found.add(condition.apply(value));
        }
        return this;
    }

    /**
     * Adds that a column has exactly the given text.
     *
     * @throws BadUserInput if the text has a NUL character, which PostgreSQL's texts cannot have
     */
    Conditions is(String column, String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new BadUserInput(column.substring(column.indexOf('.') + 1) + " must not have a NUL character");
        }
        return when(text, value -> Sql.of(column + " = ?", value));
    }

    /** Adds that a column has the name of one of the constants. */
    Conditions oneOf(String column, Collection<? extends Enum<?>> constants) {
        return when(
                constants,
                any -> Sql.of(column + " = any(?)", (Object)
                        any.stream().map(Enum::name).toArray(String[]::new)));
    }

    /**
     * Adds that the article was published, in UTC, on one of the days from the first to the last.
     *
     * @param table alias of the table whose published_order has when it was, with a time before all others where it has
     *     no date
     */
    Conditions published(String table, LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadUserInput("publishedFrom " + from + " is after publishedTo " + to);
        }
        when(from, day -> Sql.of(table + ".published_order >= ?::timestamp at time zone 'UTC'", day));
        when(
                to,
                day -> Sql.of(
                        table + ".published_order < (?::date + 1)::timestamp at time zone 'UTC' and " + table
                                + ".published_order > timestamptz '0001-01-01 00:00:00+00'",
                        day));
        return this;
    }

    /** All conditions, which must hold together. */
    List<Sql> all() {
        return found;
    }
}
