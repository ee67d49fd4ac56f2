package io.isnad.graphql.list;

/**
 * One of the expressions that order a list. It is never null.
 *
 * @param sql the expression
 * @param type its type
 * @param descending whether great values come first
 */
public record SortKey(String sql, SortType type, boolean descending) {

    /** An expression of which small values come first. */
    public static SortKey ascending(String sql, SortType type) {
        return new SortKey(sql, type, false);
    }

    /** An expression of which great values come first. */
    public static SortKey descending(String sql, SortType type) {
        return new SortKey(sql, type, true);
    }

    /** The expression with its direction, or the opposite one. */
    String orderBy(boolean reversed) {
        return sql + (descending != reversed ? " desc" : " asc");
    }

    /** The operator that holds between a value further on in the list, or further back, and a given one. */
    String beyond(boolean back) {
        return descending != back ? "<" : ">";
    }
}
