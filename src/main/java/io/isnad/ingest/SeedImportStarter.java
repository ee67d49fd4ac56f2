package io.isnad.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Begins the import when the application has started, in the background, and ends it with the application. */
@ApplicationScoped
class SeedImportStarter {

    private static final Logger LOG = Logger.getLogger(SeedImportStarter.class);
    private static final long STOP_SECONDS = 10;

    private final SeedsConfig config;
    private final SeedImport seedImport;
    private final ImportStatus status;
    private Thread thread;

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
        thread = new Thread(() -> seedImport.run(config.path(), config.prune(), tally), "import");
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        seedImport.stop();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            if (thread.isAlive()) {
                LOG.warnf("The import did not stop within %d s; what it was at is not stored", STOP_SECONDS);
            }
        }
    }
}
