package io.isnad.store;

import io.isnad.store.notice.StatementNotifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Writes articles, each of them wholly or not at all. Safe for any number of threads and of nodes; where two get into each
 * other's way, one of them is tried again.
 */
@ApplicationScoped
public class ArticleStore {

    private static final int ATTEMPTS = 5;

    /** Unique key, foreign key, serialisation, deadlock: what two writers at once may give, and one alone does not. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23503", "40001", "40P01");

    private final StatelessSession session;
    private final ArticleTable articles;
    private final ActorTable actors;
    private final StatementNotifier notifier;

    ArticleStore(StatelessSession session, ArticleTable articles, ActorTable actors, StatementNotifier notifier) {
        this.notifier = notifier;
        this.session = session;
        this.articles = articles;
        this.actors = actors;
    }

    /** Stores one article in a transaction of its own, as {@link #saveAll} does. */
    public SaveOutcome save(ArticleContents contents) {
        return saveAll(List.of(contents)).get(contents.article().id);
    }

    /**
     * Stores articles in one transaction, each in place of what is stored under its id. What has been stored meanwhile
     * from the same document by the same engine is kept.
     *
     * @return what became of each, by article id
     */
    public Map<UUID, SaveOutcome> saveAll(List<ArticleContents> contents) {
        return write(contents, (article, stored) -> !StoredVersion.of(article).equals(stored));
    }

    /**
     * Stores the results of another engine for articles that are stored: in one transaction, and none for an article that
     * has been changed or removed meanwhile.
     *
     * @return what became of each, by article id
     */
    public Map<UUID, SaveOutcome> refreshAll(List<ArticleContents> contents) {
        return write(
                contents,
                (article, stored) -> stored != null
                        && stored.fingerprint().equals(article.fingerprint)
                        && !stored.engineVersion().equals(article.engineVersion));
    }

    /**
     * The one place where articles are written. When they are, all nodes are told of statements that were not there before.
     *
     * @param wanted whether an article takes the place of what is stored, null where there is nothing
     */
    private Map<UUID, SaveOutcome> write(List<ArticleContents> contents, BiPredicate<Article, StoredVersion> wanted) {
        // In the order of their ids, in which everyone locks them; of two under one id the last.
        Map<String, ArticleContents> byId = new TreeMap<>();
        contents.forEach(one -> byId.put(one.article().id.toString(), one));
        List<UUID> added = new ArrayList<>();
        Map<UUID, SaveOutcome> told = inTransaction(() -> {
            added.clear();
            Map<UUID, StoredVersion> stored = articles.lock(ids(byId.values()));
            List<ArticleContents> written = new ArrayList<>();
            Map<UUID, SaveOutcome> outcomes = new LinkedHashMap<>();
            for (ArticleContents one : byId.values()) {
                UUID id = one.article().id;
                if (wanted.test(one.article(), stored.get(id))) {
                    written.add(one);
                    outcomes.put(id, stored.containsKey(id) ? SaveOutcome.REPLACED : SaveOutcome.CREATED);
                } else {
                    outcomes.put(id, SaveOutcome.KEPT);
                }
            }
            if (!written.isEmpty()) {
                added.addAll(notStoredYet(written));
                replace(written, stored.keySet());
            }
            return outcomes;
        });
        notifier.added(added);
        return told;
    }

    /** The statements of articles that are not there, under whatever state of them. */
    private List<UUID> notStoredYet(List<ArticleContents> written) {
        Set<UUID> stored =
                Set.copyOf(session.createQuery("select id from Statement where articleId in :articles", UUID.class)
                        .setParameter("articles", ids(written))
                        .getResultList());
        return written.stream()
                .flatMap(one -> one.statements().stream())
                .map(statement -> statement.id)
                .filter(id -> !stored.contains(id))
                .toList();
    }

    private void replace(List<ArticleContents> written, Set<UUID> stored) {
        Set<UUID> unused =
                articles.delete(ids(written).stream().filter(stored::contains).toList());
        Map<UUID, Actor> referred = new LinkedHashMap<>();
        written.forEach(one -> one.actors().forEach(actor -> referred.put(actor.id, actor)));
        actors.insertMissing(List.copyOf(referred.values()));
        articles.insert(written);
        unused.removeAll(referred.keySet());
        actors.deleteUnused(unused);
    }

    private static List<UUID> ids(Collection<ArticleContents> contents) {
        return contents.stream().map(one -> one.article().id).toList();
    }

    /**
     * Removes an article and the actors that nothing refers to any more.
     *
     * @return whether there was such an article
     */
    public boolean remove(UUID articleId) {
        return inTransaction(() -> {
            List<UUID> ids = List.of(articleId);
            boolean isThere = !articles.lock(ids).isEmpty();
            actors.deleteUnused(articles.delete(ids));
            return isThere;
        });
    }

    /** Of what the stored article was made. */
    public Optional<StoredVersion> version(UUID articleId) {
        return Optional.ofNullable(versions(List.of(articleId)).get(articleId));
    }

    /** Of what the stored ones of these articles were made, by article id. */
    public Map<UUID, StoredVersion> versions(Collection<UUID> articleIds) {
        return QuarkusTransaction.joiningExisting().call(() -> articles.versions(articleIds));
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

    /** The engines, but for this one, whose results are stored. */
    public Set<String> otherEngines(String engineVersion) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session
                        .createQuery(
                                "select distinct engineVersion from Article where engineVersion <> :version",
                                String.class)
                        .setParameter("version", engineVersion)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toSet()));
    }

    /**
     * Articles with the results of an engine, in the order of their ids.
     *
     * @param after the id after which they begin, or null
     */
    public List<Article> articlesOf(String engineVersion, UUID after, int most) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session.createQuery(
                                "from Article where engineVersion = :version and id > :after order by id",
                                Article.class)
                        .setParameter("version", engineVersion)
                        .setParameter("after", after == null ? new UUID(0, 0) : after)
                        .setMaxResults(most)
                        .getResultList());
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
