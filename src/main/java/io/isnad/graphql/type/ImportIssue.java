package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something about a document that could not be taken as it is.
 *
 * @param sourceName file or article, relative to the folder that is imported
 * @param place where in it, or null where it is the whole
 * @param reason what is wrong
 */
@Description("Something about a document that could not be taken as it is.")
public record ImportIssue(
        @NonNull @Description("File or article, relative to the folder that is imported.")
        String sourceName,

        @Description("Where in it, such as \"line 3\", if it is not the whole.")
        String place,

        @NonNull @Description("What is wrong.") String reason) {}
