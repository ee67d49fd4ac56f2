package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements that read pages and counts of one list for any number of parents at once. */
final class PageSql {

    private PageSql() {}

    /**
     * A page of each parent's list, by keyset: the columns of {@code rows}, and {@code parent} and {@code place}. In the
     * order of the list, or of its reverse if the page is taken from the end; with one row more than the page has, where
     * there is one.
     */
    static Sql page(Rows<?> rows, PageKey key, UUID[] parents) {
        ListKey list = key.list();
        PageRequest page = key.page();
        Order order = list.order();
        String ordering = order.orderBy(page.fromEnd());
        Sql sql = Sql.of("select p.key as parent, r.* from")
                .add(parents(list, parents))
                .add("cross join lateral (")
                .add("select q.*, row_number() over () as rank from (")
                .add("select " + rows.columns() + ", " + order.place() + " as place")
                .add(selection(list));
        if (page.after() != null) {
            sql.add("and").add(order.beyond(Cursor.decode("after", page.after(), list), false));
        }
        if (page.before() != null) {
            sql.add("and").add(order.beyond(Cursor.decode("before", page.before(), list), true));
        }
        return sql.add(ordering + " limit ?) q) r order by p.key, r.rank", page.size() + 1);
    }

    /** How long each parent's list is: {@code parent} and {@code total}. */
    static Sql count(ListKey list, UUID[] parents) {
        return Sql.of("select p.key as parent, c.total from")
                .add(parents(list, parents))
                .add("cross join lateral (select count(*) as total")
                .add(selection(list))
                .add(") c");
    }

    /** The counts of a list of the root by a facet: {@code value} and {@code total}. */
    static Sql facet(FacetKey key) {
        Facet facet = key.facet();
        Sql sql = Sql.of("select c.value, c.total from")
                .add(parents(key.list(), new UUID[] {null}))
                .add("cross join lateral (select " + facet.sql() + " as value, count(*) as total")
                .add(selection(key.list()));
        if (!facet.countsMissing()) {
            sql.add("and " + facet.sql() + " is not null");
        }
        return sql.add("group by 1 order by " + facet.order() + " limit ?) c", key.limit());
    }

    /** Those of some keys that a list of the root has, in its order: {@code id}. */
    static Sql among(ListKey list, UUID[] keys) {
        Table table = list.listing().table();
        return Sql.of("select r.id from")
                .add(parents(list, new UUID[] {null}))
                .add("cross join lateral (select " + table.id() + ", row_number() over ("
                        + list.order().orderBy(false) + ") as rank")
                .add(selection(list))
                .add("and " + table.id() + " = any(?)) r order by r.rank", (Object) keys);
    }

    /** The keys of the parents, each with what is searched for, where something is. */
    private static Sql parents(ListKey list, UUID[] parents) {
        return Optional.ofNullable(list.filter())
                .flatMap(Filter::searched)
                .map(columns ->
                        Sql.of("(select k.key,").add(columns).add("from unnest(?) as k (key)) p", (Object) parents))
                .orElseGet(() -> Sql.of("unnest(?) as p (key)", (Object) parents));
    }

    private static Sql selection(ListKey list) {
        List<Sql> conditions = list.filter() == null ? List.of() : list.filter().conditions();
        return Sql.of("from " + list.listing().table().from() + " where "
                        + list.listing().ofParent())
                .and(conditions);
    }
}
