package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many or how much.
 *
 * @param value the number
 * @param span where it stands
 */
@Description("How many or how much.")
public record Quantity(
        @NonNull @Description("The number.") double value,
        @NonNull @Description("Where it stands.") TextSpan span) {}
