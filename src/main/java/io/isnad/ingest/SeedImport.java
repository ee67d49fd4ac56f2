package io.isnad.ingest;

import io.isnad.ingest.format.ReadLimits;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.ImportLock;
import io.isnad.store.StableId;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** Imports files and folders of documents, several articles at once, and reports on it. */
@ApplicationScoped
public class SeedImport {

    private static final Logger LOG = Logger.getLogger(SeedImport.class);
    private static final long LOCK_PAUSE_MILLIS = 500;

    private final SeedsConfig config;
    private final ArticleImporter importer;
    private final Reextraction reextraction;
    private final ArticleStore store;
    private final ImportLock lock;
    private final FirstImport firstImport;
    private final MeterRegistry metrics;

    /** Imports under way read it, who waits for their end writes. */
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();

    private volatile boolean stopped;
    private volatile ImportPipeline pipeline;

    SeedImport(
            SeedsConfig config,
            ArticleImporter importer,
            Reextraction reextraction,
            ArticleStore store,
            ImportLock lock,
            FirstImport firstImport,
            MeterRegistry metrics) {
        this.config = config;
        this.importer = importer;
        this.reextraction = reextraction;
        this.store = store;
        this.lock = lock;
        this.firstImport = firstImport;
        this.metrics = metrics;
        gauge("extraction", ImportPipeline::queuedForExtraction);
        gauge("writing", ImportPipeline::queuedForWriting);
    }

    private void gauge(String stage, ToDoubleFunction<ImportPipeline> queued) {
        metrics.gauge(
                "isnad.import.queued.batches",
                List.of(io.micrometer.core.instrument.Tag.of("stage", stage)),
                this,
                self -> self.pipeline == null ? 0 : queued.applyAsDouble(self.pipeline));
    }

    /** Lets the import under way end after the articles that it is at. */
    void stop() {
        stopped = true;
    }

    /**
     * Waits for the end of the imports under way, so that what they are at is still stored.
     *
     * @return whether they have ended within this time
     */
    boolean awaitEnd(Duration most) throws InterruptedException {
        boolean ended = underWay.writeLock().tryLock(most.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            underWay.writeLock().unlock();
        }
        return ended;
    }

    /** What counts an import. */
    public ImportTally newTally() {
        return new ImportTally(config.maxReportedFailures(), metrics);
    }

    /**
     * The task of importing these files and folders. The seed folder's articles come in as they do at start-up; all others
     * are to stay whatever becomes of the seed folder. Nothing is served meanwhile.
     */
    public ImportTask task(List<Path> paths) {
        boolean isSeedFolder = paths.stream().allMatch(path -> sameFile(path, config.path()));
        return new ImportTask(paths, isSeedFolder ? ArticleOrigin.SEED : ArticleOrigin.API, false, false);
    }

    private static boolean sameFile(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Imports a folder as the application does when it starts. */
    ImportReport run(Path path, boolean prune, ImportTally tally) {
        return run(new ImportTask(List.of(path), ArticleOrigin.SEED, prune, true), tally, ProgressDisplay.LOG);
    }

    /**
     * Imports what a task tells, then extracts again what another engine has extracted. Waits as long as another node
     * imports into the same database.
     *
     * @param tally where to count; at its end when all is imported, while the other may still go on
     * @return the report on the import
     */
    public ImportReport run(ImportTask task, ImportTally tally, ProgressDisplay display) {
        LOG.infof("Import of %s begins", task.paths());
        underWay.readLock().lock();
        try (ImportLock.Held held = waitForLock().orElse(null)) {
            if (held != null) {
                firstImport.prepare(task);
                withProgress(tally, display, () -> importAll(task, tally));
                if (!stopped) {
                    firstImport.restore();
                }
            }
            end(tally, stopped ? ImportState.STOPPED : ImportState.DONE);
            if (!stopped) {
                extractAgain(display);
            }
        } catch (IOException | RuntimeException | Error e) {
            LOG.errorf(e, "Import of %s failed", task.paths());
            end(tally, ImportState.FAILED);
        } finally {
            underWay.readLock().unlock();
        }
        return tally.report();
    }

    private static void end(ImportTally tally, ImportState state) {
        if (tally.report().state() == ImportState.RUNNING) {
            tally.end(state);
            LOG.infof(
                    "Import %s: %s",
                    state.name().toLowerCase(Locale.ROOT), tally.report().summary());
        }
    }

    /** The lock, or nothing if the import is stopped before another node gives it. */
    private Optional<ImportLock.Held> waitForLock() {
        boolean told = false;
        while (!stopped) {
            Optional<ImportLock.Held> held = Outage.outlast(lock::tryTake);
            if (held.isPresent()) {
                return held;
            }
            if (!told) {
                LOG.info("Another node imports into this database; waiting for its end");
                told = true;
            }
            try {
                Thread.sleep(LOCK_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void withProgress(ImportTally tally, ProgressDisplay display, Work work) throws IOException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(SeedImport::progressThread);
        ProgressMeter meter = new ProgressMeter(tally);
        long millis = display.interval().toMillis();
        clock.scheduleAtFixedRate(() -> display.show(meter.now()), millis, millis, TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            clock.shutdownNow();
            display.end();
        }
    }

    private static Thread progressThread(Runnable work) {
        Thread thread = new Thread(work, "import-progress");
        thread.setDaemon(true);
        return thread;
    }

    private void importAll(ImportTask task, ImportTally tally) throws IOException {
        SeedRun run = new SeedRun(task, tally, () -> stopped);
        List<SeedFolder> folders = folders(task);
        try (ImportPipeline open = open(tally)) {
            run.walk(folders, open, new ReadLimits(config.maxFileSize().asLongValue(), config.defaultLanguage()));
        }
        if (task.prune() && !stopped && folders.size() == task.paths().size()) {
            prune(run, task.origin(), tally);
        }
    }

    private static List<SeedFolder> folders(ImportTask task) {
        List<SeedFolder> folders = new ArrayList<>();
        for (Path path : task.paths()) {
            SeedFolder folder = SeedFolder.of(path);
            if (folder.exists()) {
                folders.add(folder);
            } else {
                LOG.warnf("There is no %s; nothing is imported from there", folder);
            }
        }
        return folders;
    }

    private ImportPipeline open(ImportTally tally) {
        int threads = config.threads().orElse(Runtime.getRuntime().availableProcessors());
        pipeline = new ImportPipeline(importer, store, tally, threads, () -> stopped);
        return pipeline;
    }

    private void prune(SeedRun run, ArticleOrigin origin, ImportTally tally) {
        for (String name : store.sourceNames(origin)) {
            if (!run.knows(name) && store.remove(StableId.article(name))) {
                LOG.infof("Removed: %s, whose source has gone", name);
                tally.removed();
            }
        }
    }

    private void extractAgain(ProgressDisplay display) {
        Set<String> engines = reextraction.otherEngines();
        if (engines.isEmpty()) {
            return;
        }
        ImportTally again = newTally();
        try (ImportPipeline open = open(again)) {
            reextraction.feed(engines, open);
        }
        again.end(stopped ? ImportState.STOPPED : ImportState.DONE);
        ImportReport report = again.report();
        LOG.infof("Extracted again: %d articles, %d failed", report.updated(), report.failed());
    }
}
