package io.isnad.graphql.connection;

import io.isnad.graphql.type.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One person of a page, with its cursor.
 *
 * @param cursor its place in the list: opaque, valid for {@code after} and {@code before} of the same list and order
 * @param node the person
 */
@Description("One person of a page, with its cursor.")
public record PersonEdge(
        @NonNull @Description("Its place in the list, for after and before. Opaque.")
        String cursor,

        @NonNull @Description("The person itself.") Person node) {}
