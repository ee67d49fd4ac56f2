package io.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * That one node at a time imports into a database. The database holds the lock for a connection, so none outlives a killed
 * node.
 */
@ApplicationScoped
public class ImportLock {

    /** "isnad" in ASCII: what tells this lock from the advisory locks of others in the same database. */
    private static final long KEY = 0x69736e6164L;

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /** The lock, until it is closed; nothing if another node, or another import of this one, has it. */
    public Optional<Held> tryTake() {
        Connection connection = null;
        try {
            connection = database.getConnection();
            if (call(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            close(connection);
            throw new IllegalStateException("the lock of imports cannot be taken", e);
        }
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // It is the connection that fails, which whoever asked is told already.
            }
        }
    }

    /** The lock, taken. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /** Gives the lock to others. Where the connection is lost, the database has done so. */
        @Override
        public void close() {
            try {
                call(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException e) {
                // Lost, and the lock with it.
            } finally {
                ImportLock.close(connection);
            }
        }
    }
}
