package io.isnad.graphql.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement under construction: its text, with a question mark for every value, and the values in the same order. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A statement that begins with a piece of text and its values. */
    public static Sql of(String piece, Object... pieceValues) {
        return new Sql().add(piece, pieceValues);
    }

    /** Appends a piece of text, after a space, and its values. */
    public Sql add(String piece, Object... pieceValues) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(piece);
        values.addAll(Arrays.asList(pieceValues));
        return this;
    }

    /** Appends another statement, after a space. */
    public Sql add(Sql piece) {
        return add(piece.text(), piece.values.toArray());
    }

    /** Appends conditions, each in parentheses, with a connecting {@code and} before each. */
    public Sql and(List<Sql> conditions) {
        conditions.forEach(condition -> add("and (").add(condition).add(")"));
        return this;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }

    /** The values so far. */
    List<Object> values() {
        return values;
    }
}
