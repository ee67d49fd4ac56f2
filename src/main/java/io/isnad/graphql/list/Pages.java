package io.isnad.graphql.list;

import io.isnad.graphql.sql.Row;
import io.isnad.graphql.sql.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads pages and counts of lists, each for many parents in one statement. */
public final class Pages {

    private final Snapshot snapshot;
    private final Function<Table, Rows<?>> rows;

    /**
     * Pages of what a snapshot holds.
     *
     * @param rows how the nodes of a table are made
     */
    public Pages(Snapshot snapshot, Function<Table, Rows<?>> rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** The same page of each parent's list. */
    public Map<UUID, Page<?>> read(PageKey key, UUID[] parents) {
        return page(rows.apply(key.list().listing().table()), key, parents);
    }

    /** The length of each parent's list. */
    public Map<UUID, Integer> count(ListKey list, UUID[] parents) {
        Map<UUID, Integer> counts = new HashMap<>();
        snapshot.query(PageSql.count(list, parents), row -> counts.put(row.key("parent"), row.integer("total")));
        return counts;
    }

    /** The counts of a list of the root by a facet. */
    public List<Facet.Count> facet(FacetKey key) {
        return snapshot.query(PageSql.facet(key), row -> new Facet.Count(row.text("value"), row.integer("total")));
    }

    /** Those of some keys that a list of the root has, in its order. */
    public static List<UUID> among(Snapshot snapshot, ListKey list, UUID[] keys) {
        return snapshot.query(PageSql.among(list, keys), row -> row.key("id"));
    }

    private <N> Map<UUID, Page<?>> page(Rows<N> table, PageKey key, UUID[] parents) {
        Map<UUID, List<Page.Row<N>>> found = new HashMap<>();
        snapshot.query(
                PageSql.page(table, key, parents),
                row -> found.computeIfAbsent(row.key("parent"), parent -> new ArrayList<>())
                        .add(place(table, key.list(), row)));
        Map<UUID, Page<?>> pages = new HashMap<>();
        for (UUID parent : parents) {
            pages.put(parent, cut(key, parent, found.getOrDefault(parent, new ArrayList<>())));
        }
        return pages;
    }

    private static <N> Page.Row<N> place(Rows<N> table, ListKey list, Row row) throws SQLException {
        return new Page.Row<>(
                Cursor.encode(list, row.texts("place")), table.mapper().map(row));
    }

    private static <N> Page<N> cut(PageKey key, UUID parent, List<Page.Row<N>> rows) {
        boolean more = rows.size() > key.page().size();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        boolean fromEnd = key.page().fromEnd();
        if (fromEnd) {
            Collections.reverse(rows);
        }
        ListKey list = key.list();
        return new Page<>(
                List.copyOf(rows),
                fromEnd ? key.page().before() != null : more,
                fromEnd ? more : key.page().after() != null,
                new ListKey(list.listing(), parent, list.filter(), list.order()));
    }
}
