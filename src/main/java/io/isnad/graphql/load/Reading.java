package io.isnad.graphql.load;

import graphql.GraphQLContext;
import io.isnad.graphql.list.Rows;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.sql.Snapshot;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.text.ArticleTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * What one operation reads through: nodes and short lists, each for many keys in one statement, and the loaders that its
 * fields ask.
 */
final class Reading {

    private final Snapshot snapshot;
    private final ArticleTexts texts;
    private final DataLoaderRegistry loaders;

    Reading(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.texts = new ArticleTexts(this::texts);
        this.loaders = Loaders.of(this);
    }

    /** The reading of an operation. */
    static Reading of(GraphQLContext operation) {
        return operation.get(Reading.class);
    }

    DataLoaderRegistry loaders() {
        return loaders;
    }

    /**
     * Forgets everything and gives the connection back: what is read from now on is as it is then.
     *
     * @param deadline when statements have to be done from now on
     */
    void renew(Deadline deadline) {
        snapshot.renew(deadline);
        texts.clear();
        loaders.getDataLoaders().forEach(DataLoader::clearAll);
    }

    /** A node as it is now, or null if there is none; everything that is read after it is as it is now, too. */
    Object anew(Table table, UUID key, Deadline deadline) {
        renew(deadline);
        return nodes(table, new UUID[] {key}).get(key);
    }

    void close() {
        snapshot.close();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** How the nodes of a table are made. */
    Rows<?> rows(Table table) {
        return switch (table) {
            case ARTICLE -> ArticleRows.with(texts);
            case STATEMENT -> StatementRows.with(texts);
            case ACTOR -> ActorRows.ROWS;
            case ALIAS -> ActorRows.ALIASES;
            case MENTION -> MentionRows.with(texts);
            case MEASURE -> MeasureRows.with(texts);
            case ROLE -> RoleRows.ROWS;
            case PARAGRAPH -> ParagraphRows.with(texts);
            case HIT -> HitRows.with(texts);
        };
    }

    /** The nodes with the given keys. */
    Map<UUID, Object> nodes(Table table, UUID[] keys) {
        Rows<?> rows = rows(table);
        Map<UUID, Object> nodes = new HashMap<>();
        snapshot.query(
                Sql.of(
                        "select " + rows.columns() + " from " + table.from() + " where " + table.id() + " = any(?)",
                        (Object) keys),
                row -> nodes.put(row.key("id"), rows.mapper().map(row)));
        return nodes;
    }

    /** The short list of each parent. */
    Map<UUID, List<?>> lists(Listed listed, UUID[] parents) {
        Rows<?> rows = rows(listed.table());
        Map<UUID, List<Object>> lists = new HashMap<>();
        snapshot.query(
                Sql.of("select p.key as parent, l.* from unnest(?) as p (key) cross join lateral (", (Object) parents)
                        .add("select " + rows.columns() + ", row_number() over (order by " + listed.order()
                                + ") as rank")
                        .add("from " + listed.from() + ") l order by p.key, l.rank"),
                row -> lists.computeIfAbsent(row.key("parent"), parent -> new ArrayList<>())
                        .add(rows.mapper().map(row)));
        return new HashMap<>(lists);
    }

    private Map<UUID, String> texts(Set<UUID> articles) {
        Map<UUID, String> found = new HashMap<>();
        snapshot.query(
                Sql.of("select a.id, a.text from article a where a.id = any(?)", (Object)
                        articles.toArray(UUID[]::new)),
                row -> found.put(row.key("id"), row.text("text")));
        return found;
    }
}
