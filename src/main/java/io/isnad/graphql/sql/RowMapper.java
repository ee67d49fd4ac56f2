package io.isnad.graphql.sql;

import java.sql.SQLException;

/**
 * Makes a value of the current row of a result.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface RowMapper<T> {

    /** The value of the current row. */
    T map(Row row) throws SQLException;
}
