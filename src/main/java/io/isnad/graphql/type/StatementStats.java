package io.isnad.graphql.type;

import io.isnad.graphql.list.ListKey;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Counts over the statements that a filter selects.
 *
 * @param list the statements
 */
@Description(
        "Counts over the statements that a filter selects: what a front end's facets and charts need, in one query.")
public record StatementStats(@Ignore ListKey list) {}
