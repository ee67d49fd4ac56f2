package io.isnad.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/**
 * Writes articles: each in one transaction of its own, all of it or nothing. Safe for any number of threads and of nodes;
 * where two get into each other's way, one of them is tried again.
 */
@ApplicationScoped
public class ArticleStore {

    private static final int ATTEMPTS = 5;

    /** Unique key, foreign key, serialisation, deadlock: what two writers at once may give, and one alone does not. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23503", "40001", "40P01");

    private final StatelessSession session;
    private final ActorTable actors;

    ArticleStore(StatelessSession session, ActorTable actors) {
        this.session = session;
        this.actors = actors;
    }

    /**
     * Stores an article in place of what is stored under its id.
     *
     * @return whether there was something under its id
     */
    public boolean save(ArticleContents contents) {
        return inTransaction(() -> {
            Article article = contents.article();
            Optional<Set<UUID>> before = delete(article.id);
            actors.insertMissing(contents.actors());
            insert(contents);
            before.ifPresent(old -> {
                contents.actors().forEach(actor -> old.remove(actor.id));
                actors.deleteUnused(old);
            });
            return before.isPresent();
        });
    }

    /**
     * Removes an article and the actors that nothing refers to any more.
     *
     * @return whether there was such an article
     */
    public boolean remove(UUID articleId) {
        return inTransaction(() -> {
            Optional<Set<UUID>> before = delete(articleId);
            before.ifPresent(actors::deleteUnused);
            return before.isPresent();
        });
    }

    /** The fingerprint of a stored article. */
    public Optional<UUID> fingerprint(UUID articleId) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session
                        .createQuery("select fingerprint from Article where id = :id", UUID.class)
                        .setParameter("id", articleId)
                        .getResultList()
                        .stream()
                        .findFirst());
    }

    /** The fingerprints of all stored articles, by article id. */
    public Map<UUID, UUID> fingerprints() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Map<UUID, UUID> fingerprints = new HashMap<>();
            session.createQuery("select id, fingerprint from Article", Object[].class)
                    .setFetchSize(10_000)
                    .getResultStream()
                    .forEach(row -> fingerprints.put((UUID) row[0], (UUID) row[1]));
            return fingerprints;
        });
    }

    /** The source names of all stored articles that came in by one way, in name order. */
    public List<String> sourceNames(ArticleOrigin origin) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session.createQuery(
                                "select sourceName from Article where origin = :origin order by sourceName",
                                String.class)
                        .setParameter("origin", origin)
                        .getResultList());
    }

    /** The actors to whom the deleted article referred, or nothing where there was no such article. */
    private Optional<Set<UUID>> delete(UUID articleId) {
        List<Object[]> rows = session.createNativeQuery("""
                        with gone as (delete from article where id = :id returning id)
                        select gone.id, a.actor_id from gone left join article_actor a on a.article_id = gone.id""", Object[].class)
                .setParameter("id", articleId)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> referred = new HashSet<>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> referred.add((UUID) row[1]));
        return Optional.of(referred);
    }

    private void insert(ArticleContents contents) {
        session.insert(contents.article());
        // Takes a lock on each actor, so in the order in which everyone takes them.
        insertAll(contents.articleActors().stream()
                .sorted(Comparator.comparing(reference -> reference.actorId.toString()))
                .toList());
        insertAll(contents.mentions());
        insertAll(contents.roles());
        insertAll(contents.statements());
        insertAll(contents.measures());
    }

    private void insertAll(List<?> rows) {
        if (!rows.isEmpty()) {
            session.insertMultiple(rows);
        }
    }

    private static <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isCollision(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isCollision(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && COLLISIONS.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
