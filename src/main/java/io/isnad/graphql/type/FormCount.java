package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many statements have one form.
 *
 * @param form the form
 * @param count how many
 */
@Description("How many statements have one form.")
public record FormCount(
        @NonNull @Description("The form.") StatementForm form,
        @NonNull @Description("How many.") int count) {}
