package io.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the start-up import is done, whether or not single articles failed; until then not, with the counts to tell
 * how far it is. The API answers all the while; this is for who should only see all of it.
 */
@Readiness
@ApplicationScoped
class ImportHealthCheck implements HealthCheck {

    private final ImportStatus status;

    ImportHealthCheck(ImportStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        ImportReport report = status.report();
        return HealthCheckResponse.named("import")
                .status(report.state() == ImportState.DONE)
                .withData("state", report.state().name())
                .withData("read", report.read())
                .withData("created", report.created())
                .withData("updated", report.updated())
                .withData("unchanged", report.unchanged())
                .withData("removed", report.removed())
                .withData("failed", report.failed())
                .withData("skipped", report.skipped())
                .build();
    }
}
