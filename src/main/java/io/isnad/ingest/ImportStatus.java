package io.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** How the start-up import of this instance is getting on, for whoever asks. */
@ApplicationScoped
public class ImportStatus {

    private volatile Supplier<ImportReport> current = () -> ImportReport.PENDING;

    /** The report as of now; before the import begins, an empty one in state {@link ImportState#PENDING}. */
    public ImportReport report() {
        return current.get();
    }

    void follow(ImportTally tally) {
        current = tally::report;
    }
}
