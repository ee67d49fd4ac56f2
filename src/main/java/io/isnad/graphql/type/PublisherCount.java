package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many statements are in articles of one publisher.
 *
 * @param publisher the publisher, or null for articles without one
 * @param count how many
 */
@Description("How many statements are in articles of one publisher.")
public record PublisherCount(
        @Description("The publisher; null for articles without one.")
        String publisher,

        @NonNull @Description("How many.") int count) {}
