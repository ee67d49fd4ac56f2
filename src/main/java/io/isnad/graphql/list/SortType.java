package io.isnad.graphql.list;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;
import java.util.function.Consumer;

/** The type of a column that orders a list. Its values go into cursors as PostgreSQL prints them. */
public enum SortType {
    KEY("uuid", UUID::fromString),
    INTEGER("int", Integer::parseInt),
    NUMBER("float8", Double::parseDouble),
    TIME("timestamptz", SortType::checkTime),
    TEXT("text", text -> {});

    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][X]")
            .toFormatter();

    private final String sql;
    private final Consumer<String> check;

    SortType(String sql, Consumer<String> check) {
        this.sql = sql;
        this.check = check;
    }

    /** A placeholder for a value that is given as text. */
    String placeholder() {
        return "?::" + sql;
    }

    /** Whether PostgreSQL can read a text as a value of this type. */
    boolean accepts(String text) {
        try {
            check.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private static void checkTime(String text) {
        if (!text.equals("infinity") && !text.equals("-infinity")) {
            OffsetDateTime.parse(text, TIMESTAMP);
        }
    }
}
