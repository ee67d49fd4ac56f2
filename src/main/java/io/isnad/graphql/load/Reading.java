package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.sql.Snapshot;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.text.ArticleTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads nodes and short lists for one request, each for many keys in one statement. */
final class Reading {

    private final Snapshot snapshot;
    private final ArticleTexts texts;

    Reading(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.texts = new ArticleTexts(this::texts);
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
