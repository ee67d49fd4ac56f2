package io.isnad.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * What of the schema the first import of a whole archive does without until its end: foreign keys, the keys of rows that come
 * and go with their article, and the indexes that queries read and no writer needs. To check and to keep all that row by
 * row costs far more than to do it once over everything. Until it is restored, queries give the same, more slowly.
 *
 * <p>What remains finds and locks articles and actors, and finds all that belongs to an article. What is aside is written
 * down in the database in the transaction that drops it: whatever becomes of the import, the next one restores it, and so
 * does the next start.
 */
@ApplicationScoped
public class SetAside {

    /**
     * What is done at the end, in this order: for each change its name, the statement that sets it aside, null where there
     * is nothing to be dropped, and the one that makes it again.
     */
    private enum Part {
        INDEX(PROCESSORS, """
            select c.relname, 'drop index ' || c.relname, pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_attribute a on a.attrelid = i.indexrelid and a.attnum = 1
            where c.relnamespace = current_schema()::regnamespace and not i.indisunique and a.attname <> 'article_id'
                and i.indrelid in (select conrelid from pg_constraint where contype = 'f'
                    union select confrelid from pg_constraint where contype = 'f')
            order by c.relname\
            """),
        KEY(PROCESSORS, """
            select k.conname, 'alter table ' || k.conrelid::regclass || ' drop constraint ' || k.conname,
                'alter table ' || k.conrelid::regclass || ' add constraint ' || k.conname || ' '
                    || pg_get_constraintdef(k.oid)
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'p' and cardinality(k.conkey) = 1
                and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'article_id')
            order by k.conname\
            """),
        // Foreign keys lock the tables to which they lead, so rows are checked after that, many tables at once.
        FOREIGN_KEY(1, """
            select k.conname, 'alter table ' || k.conrelid::regclass || ' drop constraint ' || k.conname,
                'alter table ' || k.conrelid::regclass || ' add constraint ' || k.conname || ' '
                    || pg_get_constraintdef(k.oid) || ' not valid'
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'f'
            order by k.conname\
            """),
        VALIDATION(PROCESSORS, """
            select 'rows of ' || k.conname, null,
                'alter table ' || k.conrelid::regclass || ' validate constraint ' || k.conname
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'f'
            order by row_number() over (partition by k.conrelid order by k.conname), k.conname\
            """),
        // None is deleted while no foreign key would tell that somebody is about to refer to them: see ActorTable.
        ACTORS(1, """
            select 'unused actors', null,
                'delete from actor where not exists (select from article_actor where actor_id = actor.id)'\
            """),
        STATISTICS(PROCESSORS, """
            select distinct 'statistics of ' || k.conrelid::regclass, null, 'analyze ' || k.conrelid::regclass
            from pg_constraint k
            where k.connamespace = current_schema()::regnamespace and k.contype = 'p'
            order by 1\
            """);

        private static final Set<Part> DROPPED = EnumSet.of(INDEX, KEY, FOREIGN_KEY);

        private final int atOnce;
        private final String query;

        Part(int atOnce, String query) {
            this.atOnce = atOnce;
            this.query = query;
        }
    }

    /** As many connections as are worth it. */
    private static final int PROCESSORS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private record Change(Part part, String name, String drop, String make) {}

    private record Aside(String name, Part part, String statement) {}

    /** Minutes for the indexes of a large archive: far more than a transaction is given otherwise. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final DataSource database;

    SetAside(DataSource database) {
        this.database = database;
    }

    /**
     * Drops all of it if no article is stored and nothing aside. The caller has the lock of imports.
     *
     * @return how many indexes and keys are aside now
     */
    public int forFirstImport() {
        return inTransaction(connection -> {
            if (!isTrue(connection, "select exists (select from article) or exists (select from set_aside)")) {
                List<Change> changes = changes(connection);
                for (int step = 0; step < changes.size(); step++) {
                    note(connection, changes.get(step), step);
                }
                // What leans on others comes last and goes first.
                Collections.reverse(changes);
                for (Change change : changes) {
                    if (change.drop() != null) {
                        execute(connection, change.drop());
                    }
                }
            }
            return indexesAndKeys(aside(connection));
        });
    }

    private static void note(Connection connection, Change change, int step) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(
                "insert into set_aside (name, part, step, statement) values (?, ?, ?, ?)")) {
            note.setString(1, change.name());
            note.setString(2, change.part().name());
            note.setInt(3, step);
            note.setString(4, change.make());
            note.executeUpdate();
        }
    }

    private static int indexesAndKeys(List<Aside> aside) {
        return (int)
                aside.stream().filter(one -> Part.DROPPED.contains(one.part())).count();
    }

    /**
     * Makes all again that is aside, checks every row, and lets the database look at what is in its tables. Each step is a
     * transaction of its own, so what is cut short goes on where it was. Does nothing where nothing is aside. The caller has
     * the lock of imports.
     *
     * @return how many indexes and keys were aside
     */
    public int restore() {
        List<Aside> all = inTransaction(SetAside::aside);
        if (all.isEmpty()) {
            return 0;
        }
        for (Part part : Part.values()) {
            restore(all.stream().filter(one -> one.part() == part).toList(), part.atOnce);
        }
        return indexesAndKeys(all);
    }

    private void restore(List<Aside> part, int atOnce) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, work -> new Thread(work, "schema-restoring"));
        try {
            CompletableFuture<?>[] restored = part.stream()
                    .map(one -> CompletableFuture.runAsync(() -> restore(one), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(restored).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private void restore(Aside one) {
        inTransaction(connection -> {
            execute(connection, "set local maintenance_work_mem = '256MB'");
            // Several steps at once take the processors already.
            execute(connection, "set local max_parallel_maintenance_workers = 0");
            execute(connection, one.statement());
            try (PreparedStatement done = connection.prepareStatement("delete from set_aside where name = ?")) {
                done.setString(1, one.name());
                done.executeUpdate();
            }
            return null;
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

    private static List<Aside> aside(Connection connection) throws SQLException {
        List<Aside> all = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, part, statement from set_aside order by step")) {
            while (rows.next()) {
                all.add(new Aside(rows.getString(1), Part.valueOf(rows.getString(2)), rows.getString(3)));
            }
        }
        return all;
    }

    /** All that is to be done at the end, in that order. */
    private static List<Change> changes(Connection connection) throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (Part part : Part.values()) {
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
