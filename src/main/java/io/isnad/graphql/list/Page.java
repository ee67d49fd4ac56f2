package io.isnad.graphql.list;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A page of a list.
 *
 * @param rows the page's rows, in the list's order
 * @param hasNext whether rows follow the last
 * @param hasPrevious whether rows precede the first
 * @param list the whole list, of which the rows can be counted
 * @param <N> the type of the nodes
 */
public record Page<N>(List<Row<N>> rows, boolean hasNext, boolean hasPrevious, ListKey list) {

    /**
     * A node with its place in the list.
     *
     * @param cursor its place
     * @param node the node
     * @param <N> its type
     */
    public record Row<N>(String cursor, N node) {}

    /** The nodes of the rows. */
    public List<N> nodes() {
        return rows.stream().map(Row::node).toList();
    }

    /** An edge for every row. */
    public <E> List<E> edges(BiFunction<String, N, E> edge) {
        return rows.stream().map(row -> edge.apply(row.cursor(), row.node())).toList();
    }
}
