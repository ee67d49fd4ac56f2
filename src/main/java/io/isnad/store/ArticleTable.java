package io.isnad.store;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.postgresql.PGConnection;

/** Writes and removes the rows of many articles at once, within the transaction of who calls. */
@ApplicationScoped
class ArticleTable {

    private final PgBulkInsert<Article> articles = new PgBulkInsert<>(new CopyTables.Articles());
    private final PgBulkInsert<ArticleActor> articleActors = new PgBulkInsert<>(new CopyTables.ArticleActors());
    private final PgBulkInsert<Mention> mentions = new PgBulkInsert<>(new CopyTables.Mentions());
    private final PgBulkInsert<Role> roles = new PgBulkInsert<>(new CopyTables.Roles());
    private final PgBulkInsert<Statement> statements = new PgBulkInsert<>(new CopyTables.Statements());
    private final PgBulkInsert<Measure> measures = new PgBulkInsert<>(new CopyTables.Measures());

    private final StatelessSession session;

    ArticleTable(StatelessSession session) {
        this.session = session;
    }

    /** Of what the stored ones of these articles were made, by article id. */
    Map<UUID, StoredVersion> versions(Collection<UUID> ids) {
        return versions(ids, "");
    }

    /** The same, and nobody else changes them before the end of the transaction. */
    Map<UUID, StoredVersion> lock(Collection<UUID> ids) {
        return versions(ids, " order by id for update");
    }

    private Map<UUID, StoredVersion> versions(Collection<UUID> ids, String how) {
        Map<UUID, StoredVersion> versions = new HashMap<>();
        session.createNativeQuery(
                        "select id, fingerprint, engine_version from article where id = any(cast(:ids as uuid[]))"
                                + how,
                        Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> versions.put((UUID) row[0], new StoredVersion((UUID) row[1], (String) row[2])));
        return versions;
    }

    /**
     * Deletes articles and all that belongs to them alone, whether foreign keys are there to see to it or set aside.
     *
     * @return the actors to whom they referred
     */
    Set<UUID> delete(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(session.createNativeQuery("""
            with wanted as (select unnest(cast(:ids as uuid[])) as id),
            measures as (delete from measure where article_id in (select id from wanted)),
            statements as (delete from statement where article_id in (select id from wanted)),
            roles as (delete from role where article_id in (select id from wanted)),
            mentions as (delete from mention where article_id in (select id from wanted)),
            actors as (delete from article_actor where article_id in (select id from wanted) returning actor_id),
            articles as (delete from article where id in (select id from wanted))
            select distinct actor_id from actors\
            """, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** Inserts articles, whose actors are there already. */
    void insert(List<ArticleContents> contents) {
        session.doWork(connection -> {
            PGConnection copy = connection.unwrap(PGConnection.class);
            articles.saveAll(copy, contents.stream().map(ArticleContents::article));
            // Takes a lock on each actor, so in the order in which everyone takes them.
            articleActors.saveAll(
                    copy,
                    all(contents, ArticleContents::articleActors).stream()
                            .sorted(Comparator.comparing(reference -> reference.actorId.toString())));
            copy(mentions, copy, all(contents, ArticleContents::mentions));
            copy(roles, copy, all(contents, ArticleContents::roles));
            copy(statements, copy, all(contents, ArticleContents::statements));
            copy(measures, copy, all(contents, ArticleContents::measures));
        });
    }

    private static <T> List<T> all(List<ArticleContents> contents, Function<ArticleContents, List<T>> part) {
        return contents.stream()
                .flatMap(article -> part.apply(article).stream())
                .toList();
    }

    private static <T> void copy(PgBulkInsert<T> table, PGConnection connection, List<T> rows) throws SQLException {
        if (!rows.isEmpty()) {
            table.saveAll(connection, rows);
        }
    }
}
