package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What became of an article that was handed in.
 *
 * @param articleKey its key
 * @param outcome what importing it did
 */
@Description("What became of an article that was handed in.")
public record ImportResult(
        @Ignore UUID articleKey,
        @NonNull @Description("What importing it did.") ImportOutcome outcome) {}
