package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many statements have a cue of one kind.
 *
 * @param cueKind the kind
 * @param count how many
 */
@Description("How many statements have a cue of one kind.")
public record CueKindCount(
        @NonNull @Description("The kind.") CueKind cueKind,
        @NonNull @Description("How many.") int count) {}
