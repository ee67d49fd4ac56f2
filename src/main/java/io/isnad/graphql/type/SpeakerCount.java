package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many statements are attributed to one actor.
 *
 * @param speakerKey key of the actor
 * @param count how many
 */
@Description("How many statements are attributed to one actor.")
public record SpeakerCount(
        @Ignore UUID speakerKey,
        @NonNull @Description("How many.") int count) {}
