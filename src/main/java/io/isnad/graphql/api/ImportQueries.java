package io.isnad.graphql.api;

import io.isnad.graphql.type.ImportIssue;
import io.isnad.graphql.type.ImportReport;
import io.isnad.graphql.type.ImportState;
import io.isnad.ingest.ImportStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What became of the documents that were imported at start-up. */
@GraphQLApi
@ApplicationScoped
public class ImportQueries {

    private final ImportStatus status;

    ImportQueries(ImportStatus status) {
        this.status = status;
    }

    /** How the import at start-up went, or is going. */
    @Query
    @NonNull @Description("How the import at start-up of the instance that answers went, or is going.")
    public ImportReport importReport() {
        io.isnad.ingest.ImportReport report = status.report();
        return new ImportReport(
                ImportState.valueOf(report.state().name()),
                report.startedAt() == null ? null : report.startedAt().atOffset(ZoneOffset.UTC),
                report.duration().toMillis() / 1000.0,
                Math.toIntExact(report.read()),
                Math.toIntExact(report.created()),
                Math.toIntExact(report.updated()),
                Math.toIntExact(report.unchanged()),
                Math.toIntExact(report.removed()),
                Math.toIntExact(report.failed()),
                Math.toIntExact(report.skipped()),
                issues(report.failures()),
                issues(report.warnings()));
    }

    private static List<ImportIssue> issues(List<io.isnad.ingest.ImportIssue> issues) {
        return issues.stream()
                .map(i -> new ImportIssue(i.sourceName(), i.place().isEmpty() ? null : i.place(), i.reason()))
                .toList();
    }
}
