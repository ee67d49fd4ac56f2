package io.isnad.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Begins the import when the application has started, in the background, and ends every import with the application.
 */
@ApplicationScoped
class SeedImportStarter {

    private static final Logger LOG = Logger.getLogger(SeedImportStarter.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final SeedsConfig config;
    private final SeedImport seedImport;
    private final ImportStatus status;

    SeedImportStarter(SeedsConfig config, SeedImport seedImport, ImportStatus status) {
        this.config = config;
        this.seedImport = seedImport;
        this.status = status;
    }

    void onStart(@Observes StartupEvent event) {
        ImportTally tally = seedImport.newTally();
        status.follow(tally);
        if (!config.importAtStart()) {
            tally.end(ImportState.DONE);
            return;
        }
        Thread thread = new Thread(() -> seedImport.run(config.path(), config.prune(), tally), "import");
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        seedImport.stop();
        if (!seedImport.awaitEnd(LONGEST_STOP)) {
            LOG.warnf("The import did not stop within %d s; what it was at is not stored", LONGEST_STOP.toSeconds());
        }
    }
}
