package io.isnad.graphql.list;

import io.isnad.graphql.error.BadUserInput;

/**
 * Which part of a list is asked for.
 *
 * @param size how many rows at most, 1 to {@value #MAX}
 * @param fromEnd whether the last rows are meant, not the first
 * @param after only rows after this cursor, or null
 * @param before only rows before this cursor, or null
 */
public record PageRequest(int size, boolean fromEnd, String after, String before) {

    /** The size of a page that is not asked for by size. */
    public static final int DEFAULT = 20;

    /** The largest page. */
    public static final int MAX = 100;

    /**
     * The request that a connection's arguments make.
     *
     * @throws BadUserInput for a size out of 1 to {@value #MAX}, or both {@code first} and {@code last}
     */
    public static PageRequest of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadUserInput("first and last exclude each other: give one of them");
        }
        boolean fromEnd = last != null;
        Integer size = fromEnd ? last : first;
        if (size != null && (size < 1 || size > MAX)) {
            throw new BadUserInput((fromEnd ? "last" : "first") + " must be 1 to " + MAX + ", not " + size);
        }
        return new PageRequest(size == null ? DEFAULT : size, fromEnd, after, before);
    }
}
