package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A total order of a list.
 *
 * @param name what its cursors call it
 * @param keys what it orders by, first things first; together they are different for every row
 */
public record Order(String name, List<SortKey> keys) {

    /** An order by the given keys. */
    public static Order by(String name, SortKey... keys) {
        return new Order(name, List.of(keys));
    }

    /** The order-by clause of the list, or of its reverse. */
    String orderBy(boolean reversed) {
        return keys.stream().map(key -> key.orderBy(reversed)).collect(Collectors.joining(", ", "order by ", ""));
    }

    /** An expression with the keys' values, as text. */
    String place() {
        return keys.stream().map(key -> "(" + key.sql() + ")::text").collect(Collectors.joining(", ", "array[", "]"));
    }

    /**
     * The condition that a row stands after a cursor, or before it. The first key is also compared by itself, for the
     * sake of an index on it.
     *
     * @param place the cursor's values, one for every key
     */
    Sql beyond(List<String> place, boolean back) {
        SortKey first = keys.get(0);
        return Sql.of(
                        first.sql() + " " + first.beyond(back) + "= "
                                + first.type().placeholder(),
                        place.get(0))
                .add("and (")
                .add(beyondFrom(0, place, back))
                .add(")");
    }

    private Sql beyondFrom(int index, List<String> place, boolean back) {
        SortKey key = keys.get(index);
        String value = key.type().placeholder();
        Sql condition = Sql.of(key.sql() + " " + key.beyond(back) + " " + value, place.get(index));
        if (index + 1 < keys.size()) {
            condition
                    .add("or " + key.sql() + " = " + value + " and (", place.get(index))
                    .add(beyondFrom(index + 1, place, back))
                    .add(")");
        }
        return condition;
    }
}
