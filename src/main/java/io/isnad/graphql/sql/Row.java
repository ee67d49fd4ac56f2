package io.isnad.graphql.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The current row of a result, its columns by name. Columns that may be null give null; {@code integer} and {@code number}
 * are for columns that may not.
 *
 * @param result the result
 */
public record Row(ResultSet result) {

    /** A text column. */
    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    /** A uuid column. */
    public UUID key(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    /** An integer column. */
    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    /** An integer column that may be null. */
    public Integer integerOrNull(String column) throws SQLException {
        return result.getObject(column, Integer.class);
    }

    /** A floating-point column. */
    public double number(String column) throws SQLException {
        return result.getDouble(column);
    }

    /** A floating-point column that may be null. */
    public Double numberOrNull(String column) throws SQLException {
        return result.getObject(column, Double.class);
    }

    /** A date column. */
    public LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /** A column of points in time, in UTC. */
    public OffsetDateTime time(String column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** A text column with the name of an enum's constant. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A column of type text[]. */
    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) array(column));
    }

    /** A column of type int[]. */
    public List<Integer> integers(String column) throws SQLException {
        return List.of((Integer[]) array(column));
    }

    private Object array(String column) throws SQLException {
        Array array = result.getArray(column);
        try {
            return array.getArray();
        } finally {
            array.free();
        }
    }
}
