package io.isnad.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How an import went, or is going.
 *
 * @param state how far it has come
 * @param startedAt null before it begins
 * @param duration from its begin to its end, or to now
 * @param read articles read from files
 * @param created articles that were new
 * @param updated articles that had changed
 * @param unchanged articles that had not
 * @param removed articles whose source has gone
 * @param failed articles and files that could not be imported
 * @param skipped files of a format that is not read
 * @param failures why, in the order in which they came up; the first ones, if there are very many
 * @param warnings what was left out of articles that were imported; likewise
 */
public record ImportReport(
        ImportState state,
        Instant startedAt,
        Duration duration,
        long read,
        long created,
        long updated,
        long unchanged,
        long removed,
        long failed,
        long skipped,
        List<ImportIssue> failures,
        List<ImportIssue> warnings) {

    /** Nothing has happened yet. */
    static final ImportReport PENDING =
            new ImportReport(ImportState.PENDING, null, Duration.ZERO, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

    public ImportReport {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /** Articles that have been dealt with. */
    public long done() {
        return created + updated + unchanged + failed;
    }

    /** The counts in one line, for a log. */
    public String summary() {
        return String.format(
                "read %d, created %d, updated %d, unchanged %d, removed %d, failed %d, skipped %d, %.1f s",
                read, created, updated, unchanged, removed, failed, skipped, duration.toMillis() / 1000.0);
    }
}
