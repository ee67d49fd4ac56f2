package io.isnad.graphql.list;

/**
 * One page of a list.
 *
 * @param list the list
 * @param page which part of it
 */
public record PageKey(ListKey list, PageRequest page) {

    /** The same page of the same list of any parent. */
    public PageKey shape() {
        return new PageKey(list.shape(), page);
    }
}
