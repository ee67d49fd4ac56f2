package io.isnad.graphql.connection;

import io.isnad.graphql.type.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One statement of a page, with its cursor.
 *
 * @param cursor its place in the list: opaque, valid for {@code after} and {@code before} of the same list and order
 * @param node the statement
 */
@Description("One statement of a page, with its cursor.")
public record StatementEdge(
        @NonNull @Description("Its place in the list, for after and before. Opaque.")
        String cursor,

        @NonNull @Description("The statement itself.") Statement node) {}
