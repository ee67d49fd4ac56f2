package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;
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
        Sql sql = Sql.of("select p.key as parent, r.* from unnest(?) as p (key) cross join lateral (", (Object) parents)
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
        return Sql.of("select p.key as parent, c.total from unnest(?) as p (key)", (Object) parents)
                .add("cross join lateral (select count(*) as total")
                .add(selection(list))
                .add(") c");
    }

    private static Sql selection(ListKey list) {
        List<Sql> conditions = list.filter() == null ? List.of() : list.filter().conditions();
        return Sql.of("from " + list.listing().table().from() + " where "
                        + list.listing().ofParent())
                .and(conditions);
    }
}
