package io.isnad.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What of the schema the first import of a whole archive does without until its end: foreign keys, the keys of rows that come
 * and go with their article, and the indexes that queries read and no writer needs. To check and to keep all that row by
 * row costs far more than to do it once over everything. Until it is restored, queries give the same, more slowly.
 *
 * <p>What remains finds and locks articles and actors, and finds all that belongs to an article. What is aside is written
 * down in the database in the transaction that drops it: whatever becomes of the import, the next one restores it, and so
 * does the next start. Restoring checks every row.
 */
@ApplicationScoped
public class SetAside {

    /** What can be set aside, in the order in which it is made again: name, the statement that drops it, the one that makes it. */
    private enum Part {
        INDEX("""
            select c.relname, 'drop index ' || c.relname, pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_attribute a on a.attrelid = i.indexrelid and a.attnum = 1
            where c.relnamespace = current_schema()::regnamespace and not i.indisunique and a.attname <> 'article_id'
                and i.indrelid in (select conrelid from pg_constraint where contype = 'f'
                    union select confrelid from pg_constraint where contype = 'f')
            order by c.relname\
            """),
        KEY("""
            select k.conname, 'alter table ' || k.conrelid::regclass || ' drop constraint ' || k.conname,
                'alter table ' || k.conrelid::regclass || ' add constraint ' || k.conname || ' '
                    || pg_get_constraintdef(k.oid)
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'p' and cardinality(k.conkey) = 1
                and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'article_id')
            order by k.conname\
            """),
        FOREIGN_KEY("""
            select k.conname, 'alter table ' || k.conrelid::regclass || ' drop constraint ' || k.conname,
                'alter table ' || k.conrelid::regclass || ' add constraint ' || k.conname || ' '
                    || pg_get_constraintdef(k.oid)
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'f'
            order by k.conname\
            """);

        private final String query;

        Part(String query) {
            this.query = query;
        }
    }

    private record Change(Part part, String name, String drop, String make) {}

    /** Minutes for the indexes of a large archive: far more than a transaction is given otherwise. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final DataSource database;

    SetAside(DataSource database) {
        this.database = database;
    }

    /**
     * Drops all of it if no article is stored. The caller has the lock of imports.
     *
     * @return how many indexes and keys are aside now
     */
    public int forFirstImport() {
        return inTransaction(connection -> {
            if (isTrue(connection, "select exists (select from article)")) {
                return aside(connection).size();
            }
            for (Change change : changes(connection)) {
                drop(connection, change);
            }
            return aside(connection).size();
        });
    }

    private static void drop(Connection connection, Change change) throws SQLException {
        try (PreparedStatement note =
                connection.prepareStatement("insert into set_aside (name, definition, step) values (?, ?, ?)")) {
            note.setString(1, change.name());
            note.setString(2, change.make());
            note.setInt(3, change.part().ordinal());
            note.executeUpdate();
        }
        execute(connection, change.drop());
    }

    /**
     * Makes all again that is aside, and lets the database look at what is in its tables. Does nothing where nothing is
     * aside. The caller has the lock of imports.
     *
     * @return how many indexes and keys were aside
     */
    public int restore() {
        return inTransaction(connection -> {
            if (aside(connection).isEmpty()) {
                return 0;
            }
            execute(connection, "set local maintenance_work_mem = '256MB'");
            execute(
                    connection,
                    "delete from actor where not exists (select from article_actor where actor_id = actor.id)");
            int restored = 0;
            for (String definition : aside(connection)) {
                execute(connection, definition);
                restored++;
            }
            execute(connection, "delete from set_aside");
            execute(connection, "analyze");
            return restored;
        });
    }

    /** Whether anything is aside: because an import is under way, or one has not come to its end. */
    public boolean isAnything() {
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

    private static List<String> aside(Connection connection) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select definition from set_aside order by step, name")) {
            while (rows.next()) {
                definitions.add(rows.getString(1));
            }
        }
        return definitions;
    }

    /** All that can be set aside, in the order in which it can: foreign keys lean on keys, so they go first and come last. */
    private static List<Change> changes(Connection connection) throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (Part part : List.of(Part.FOREIGN_KEY, Part.KEY, Part.INDEX)) {
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(part.query)) {
                while (rows.next()) {
                    changes.add(new Change(part, rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return changes;
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
