package io.isnad.ingest;

import io.isnad.ingest.format.ReadLimits;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.StableId;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Imports a folder of documents, several articles at once, and reports on it. */
@ApplicationScoped
class SeedImport {

    private static final Logger LOG = Logger.getLogger(SeedImport.class);
    private static final int PROGRESS_SECONDS = 5;
    private static final int QUEUED_PER_THREAD = 16;

    private final SeedsConfig config;
    private final ArticleImporter importer;
    private final ArticleStore store;
    private final MeterRegistry metrics;

    private volatile boolean stopped;

    SeedImport(SeedsConfig config, ArticleImporter importer, ArticleStore store, MeterRegistry metrics) {
        this.config = config;
        this.importer = importer;
        this.store = store;
        this.metrics = metrics;
    }

    /** Lets the import under way end after the articles that it is at. */
    void stop() {
        stopped = true;
    }

    ImportTally newTally() {
        return new ImportTally(config.maxReportedFailures(), metrics);
    }

    /**
     * Imports everything in a folder.
     *
     * @param prune whether articles whose source has gone are removed; none are if the folder is not there, or from
     *     where it could not be read
     * @param tally where to count
     */
    ImportReport run(Path path, boolean prune, ImportTally tally) {
        LOG.infof("Import of %s begins", path.toAbsolutePath());
        ScheduledExecutorService progress = Executors.newSingleThreadScheduledExecutor(SeedImport::progressThread);
        progress.scheduleAtFixedRate(
                () -> LOG.infof("Import under way: %s", tally.report().summary()),
                PROGRESS_SECONDS,
                PROGRESS_SECONDS,
                TimeUnit.SECONDS);
        try {
            importAll(new SeedFolder(path), prune, tally);
            tally.end(stopped ? ImportState.STOPPED : ImportState.DONE);
        } catch (IOException | RuntimeException | Error e) {
            LOG.errorf(e, "Import of %s failed", path.toAbsolutePath());
            tally.end(ImportState.FAILED);
        } finally {
            progress.shutdownNow();
        }
        ImportReport report = tally.report();
        LOG.infof("Import %s: %s", report.state().name().toLowerCase(Locale.ROOT), report.summary());
        return report;
    }

    private static Thread progressThread(Runnable work) {
        Thread thread = new Thread(work, "import-progress");
        thread.setDaemon(true);
        return thread;
    }

    private void importAll(SeedFolder folder, boolean prune, ImportTally tally) throws IOException {
        if (!folder.exists()) {
            LOG.warnf("There is no folder %s; nothing is imported", folder);
            return;
        }
        ExecutorService workers = workers();
        SeedRun run = new SeedRun(importer, store.fingerprints(), tally, workers, () -> stopped);
        try {
            run.walk(folder, new ReadLimits(config.maxFileSize().asLongValue(), config.defaultLanguage()));
        } finally {
            finish(workers);
        }
        if (prune && !stopped) {
            prune(run, tally);
        }
    }

    /** Takes work until its queue is full; then whoever brings more does it himself. */
    private ExecutorService workers() {
        int threads = config.threads().orElse(Runtime.getRuntime().availableProcessors());
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(threads * QUEUED_PER_THREAD),
                work -> new Thread(work, "import-worker"),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private static void finish(ExecutorService workers) {
        workers.shutdown();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void prune(SeedRun run, ImportTally tally) {
        for (String name : store.sourceNames(ArticleOrigin.SEED)) {
            if (!run.knows(name) && store.remove(StableId.article(name))) {
                LOG.infof("Removed: %s, whose source has gone", name);
                tally.removed();
            }
        }
    }
}
