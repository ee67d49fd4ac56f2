package io.isnad.graphql.list;

/**
 * Counts of the statements of a list by one facet.
 *
 * @param list the list
 * @param facet by what they are counted
 * @param limit how many counts at most
 */
public record FacetKey(ListKey list, Facet facet, int limit) {}
