package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Upon whom or what a measure acts.
 *
 * @param actorKey key of the actor, or null
 * @param span the words that name it
 */
@Description("Upon whom or what a measure acts.")
public record MeasureTarget(
        @Ignore UUID actorKey,
        @NonNull @Description("The words that name it.") TextSpan span) {}
