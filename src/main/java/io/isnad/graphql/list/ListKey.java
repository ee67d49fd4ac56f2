package io.isnad.graphql.list;

import java.util.UUID;

/**
 * One list of one parent, filtered and ordered: what is counted, and what pages are cut from.
 *
 * @param listing what is listed
 * @param parent key of the parent, or null at the root
 * @param filter the listing's filter, or null
 * @param order its order
 */
public record ListKey(Listing listing, UUID parent, Filter filter, Order order) {

    /** The same list of any parent: lists with the same one are read together. */
    public ListKey shape() {
        return new ListKey(listing, null, filter, order);
    }
}
