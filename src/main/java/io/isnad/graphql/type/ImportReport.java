package io.isnad.graphql.type;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How the import at start-up of the instance that answers went, or is going.
 *
 * @param state how far it has come
 * @param startedAt null before it begins
 * @param seconds from its begin to its end, or to now
 * @param read articles read from files
 * @param created articles that were new
 * @param updated articles that had changed
 * @param unchanged articles that had not
 * @param removed articles whose source has gone
 * @param failed articles and files that could not be imported
 * @param skipped files of a format that is not read
 * @param failures the first failures
 * @param warnings what was left out of articles that were imported; the first ones
 */
@Description("How the import at start-up of the instance that answers went, or is going.")
public record ImportReport(
        @NonNull @Description("How far it has come.") ImportState state,
        @Description("When it began.") OffsetDateTime startedAt,

        @Description("Seconds from its begin to its end, or to now.")
        double seconds,

        @Description("Articles read from files.") int read,
        @Description("Articles that were new.") int created,
        @Description("Articles that had changed.") int updated,
        @Description("Articles that had not changed.") int unchanged,
        @Description("Articles whose source has gone.") int removed,

        @Description("Articles and files that could not be imported.")
        int failed,

        @Description("Files of a format that is not read.") int skipped,

        @NonNull @Description("Why articles and files could not be imported; the first ones, if there are very many.")
        List<@NonNull ImportIssue> failures,

        @NonNull @Description("What was left out of articles that were imported; the first ones, if there are very many.")
        List<@NonNull ImportIssue> warnings) {

    public ImportReport {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }
}
