package io.isnad.graphql.sql;

import io.isnad.graphql.error.TimedOut;
import io.isnad.store.DatabaseOutage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What the database holds at one moment, read by one request: a read-only transaction in which every statement sees the
 * same state. So an article that is imported anew meanwhile never mixes its old spans with its new text. The connection is
 * taken with the first statement.
 *
 * <p>Belongs to the thread of its request, or to one after the other.
 */
public final class Snapshot implements AutoCloseable {

    /** What PostgreSQL says of a statement that was cancelled. */
    private static final String CANCELLED = "57014";

    /**
     * How many connections to try where they turn out lost, as those that wait in the pool are when the database has been
     * restarted: each is one less there.
     */
    private static final int ATTEMPTS = 40;

    private static final Logger LOG = Logger.getLogger(Snapshot.class);

    private final DataSource source;
    private Deadline deadline;
    private final Runnable onStatement;
    private Connection connection;
    private int statements;

    /**
     * A snapshot that is still to be taken.
     *
     * @param source where connections come from
     * @param deadline when statements have to be done; the database gives up those that are not
     * @param onStatement called before every statement
     */
    public Snapshot(DataSource source, Deadline deadline, Runnable onStatement) {
        this.source = source;
        this.deadline = deadline;
        this.onStatement = onStatement;
    }

    /**
     * All rows that a statement gives.
     *
     * @throws TimedOut if the deadline has passed or passes meanwhile
     * @throws QueryFailed if the database does not answer
     */
    public <T> List<T> query(Sql sql, RowMapper<T> mapper) {
        onStatement.run();
        statements++;
        try (PreparedStatement statement = connection().prepareStatement(sql.text())) {
            bind(statement, sql.values());
            statement.setQueryTimeout(deadline.secondsLeft());
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw CANCELLED.equals(e.getSQLState()) ? deadline.timedOut() : new QueryFailed(sql.text(), e);
        }
    }

    /** How many statements it has run. */
    public int statements() {
        return statements;
    }

    /**
     * Ends the transaction: what is read from now on is as it is then.
     *
     * @param later when statements have to be done from now on
     */
    public void renew(Deadline later) {
        close();
        deadline = later;
    }

    /** Ends the transaction and gives the connection back. */
    @Override
    public void close() {
        if (connection == null) {
            return;
        }
        try (Connection closing = connection) {
            closing.rollback();
        } catch (SQLException e) {
            // Nothing was written, and a connection that is lost does not come back to the pool.
            LOG.debug("A snapshot did not end", e);
        } finally {
            connection = null;
        }
    }

    private Connection connection() throws SQLException {
        for (int attempt = 1; connection == null; attempt++) {
            Connection opened = source.getConnection();
            try {
                opened.setReadOnly(true);
                opened.setAutoCommit(false);
                begin(opened);
                connection = opened;
            } catch (SQLException e) {
                abandon(opened);
                if (attempt == ATTEMPTS || DatabaseOutage.behind(e).isEmpty()) {
                    throw e;
                }
            }
        }
        return connection;
    }

    private static void begin(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }

    private static void abandon(Connection opened) {
        try {
            opened.close();
        } catch (SQLException e) {
            LOG.debug("A lost connection was not given back", e);
        }
    }

    private void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        int index = 0;
        for (Object value : values) {
            index++;
            if (value instanceof UUID[] keys) {
                statement.setArray(index, connection.createArrayOf("uuid", keys));
            } else if (value instanceof String[] texts) {
                statement.setArray(index, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(index, value);
            }
        }
    }

    /** The database did not answer a statement. */
    public static final class QueryFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        QueryFailed(String statement, SQLException cause) {
            super("Statement failed: " + statement, cause);
        }
    }
}
