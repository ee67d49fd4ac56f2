package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A title that a document gives a person.
 *
 * @param organizationKey key of the organisation, or null
 * @param mentionKey key of the mention that carries the title
 * @param title the title as the document has it
 */
@Description("A title that a document gives a person.")
public record Role(
        @Ignore UUID organizationKey,
        @Ignore UUID mentionKey,

        @NonNull @Description("The title as the document has it.")
        String title) {}
