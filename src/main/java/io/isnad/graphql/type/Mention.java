package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A place where an article refers to an actor.
 *
 * @param key the stored key
 * @param actorKey key of the actor
 * @param articleKey key of the article
 * @param span the longest form with name and title
 */
@Description("A place where an article refers to an actor by name or title.")
public record Mention(
        @Ignore UUID key,
        @Ignore UUID actorKey,
        @Ignore UUID articleKey,

        @NonNull @Description("The longest form with name and title, without clitics.")
        TextSpan span) {}
