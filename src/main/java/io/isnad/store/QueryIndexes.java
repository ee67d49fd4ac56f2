package io.isnad.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The indexes that queries read and no writer needs: all but those of keys, unique ones, and those on the own side of a
 * foreign key. To keep them up to date row by row costs an import more than to make them once at its end, so the first
 * import of a whole archive sets them aside. Until they are restored, queries give the same, more slowly.
 *
 * <p>What is aside is written down in the database in the transaction that drops it: whatever becomes of the import, the
 * next one restores it, and so does the next start.
 */
@ApplicationScoped
public class QueryIndexes {

    private static final String FOR_QUERIES_ALONE = """
        select c.relname, pg_get_indexdef(i.indexrelid)
        from pg_index i join pg_class c on c.oid = i.indexrelid
        where c.relnamespace = current_schema()::regnamespace and not i.indisunique
            and i.indrelid in (select conrelid from pg_constraint where contype = 'f'
                union select confrelid from pg_constraint where contype = 'f')
            and not exists (select from pg_constraint k
                where k.contype = 'f' and k.conrelid = i.indrelid and k.conkey[1] = i.indkey[0])
        order by c.relname\
        """;

    private record Index(String name, String definition) {}

    /** Minutes for the indexes of a large archive: far more than a transaction is given otherwise. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final DataSource database;

    QueryIndexes(DataSource database) {
        this.database = database;
    }

    /**
     * Drops the indexes if no article is stored. The caller has the lock of imports.
     *
     * @return how many are aside now
     */
    public int setAsideForFirstImport() {
        return inTransaction(connection -> {
            if (isTrue(connection, "select exists (select from article)")) {
                return aside(connection).size();
            }
            for (Index index : indexes(connection, FOR_QUERIES_ALONE)) {
                try (var note = connection.prepareStatement("insert into index_set_aside values (?, ?)")) {
                    note.setString(1, index.name());
                    note.setString(2, index.definition());
                    note.executeUpdate();
                }
                execute(connection, "drop index " + index.name());
            }
            return aside(connection).size();
        });
    }

    /**
     * Makes all indexes again that are aside, and lets the database look at what is in its tables. Does nothing where none
     * is aside. The caller has the lock of imports.
     *
     * @return how many were aside
     */
    public int restore() {
        return inTransaction(connection -> {
            List<Index> aside = aside(connection);
            if (aside.isEmpty()) {
                return 0;
            }
            execute(connection, "set local maintenance_work_mem = '256MB'");
            for (Index index : aside) {
                execute(connection, index.definition());
            }
            execute(connection, "delete from index_set_aside");
            execute(connection, "analyze");
            return aside.size();
        });
    }

    /** Whether some are aside: because an import is under way, or one has not come to its end. */
    public boolean areAside() {
        return inTransaction(connection -> !aside(connection).isEmpty());
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    try (Connection connection = database.getConnection()) {
                        return work.in(connection);
                    }
                });
    }

    private static List<Index> aside(Connection connection) throws SQLException {
        return indexes(connection, "select name, definition from index_set_aside order by name");
    }

    private static List<Index> indexes(Connection connection, String sql) throws SQLException {
        List<Index> indexes = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
        }
        return indexes;
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
