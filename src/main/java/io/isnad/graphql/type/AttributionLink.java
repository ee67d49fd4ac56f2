package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One step from the cue to the speaker.
 *
 * @param rule name of the rule that made the step
 * @param span the text that it rests on
 */
@Description("One step from the cue to the speaker.")
public record AttributionLink(
        @NonNull @Description("Name of the rule that made the step.")
        String rule,

        @NonNull @Description("The text that it rests on.") TextSpan span) {}
