package io.isnad.graphql.type;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Why a statement is attributed to its speaker.
 *
 * @param mentionKey key of the mention in the cue's own clause, or null
 * @param viaKey key of the medium that passed it on, or null
 * @param method how the speaker was found
 * @param chain the links
 * @param confidence 0 to 1
 */
@Description("Why a statement is attributed to its speaker: the chain, link by link.")
public record Attribution(
        @Ignore UUID mentionKey,
        @Ignore UUID viaKey,
        @NonNull @Description("How the speaker was found.") AttributionMethod method,

        @NonNull @Description(
                "From the cue back to the mention that names the speaker; each link is a span and the name of the rule that made it.")
        List<@NonNull AttributionLink> chain,

        @NonNull @Description("0 to 1, calibrated: of the statements at 0.9, about nine in ten are right.")
        double confidence) {}
