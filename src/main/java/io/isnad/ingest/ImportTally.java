package io.isnad.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Counts one import while it goes on. Any thread may add and any may ask. */
public final class ImportTally {

    private enum Count {
        READ,
        CREATED,
        UPDATED,
        UNCHANGED,
        REMOVED,
        FAILED,
        SKIPPED
    }

    private static final Set<Count> OUTCOMES =
            EnumSet.of(Count.CREATED, Count.UPDATED, Count.UNCHANGED, Count.REMOVED, Count.FAILED);

    private static final Logger LOG = Logger.getLogger(SeedImport.class);

    private final Instant startedAt = Instant.now();
    private final long startedNanos = System.nanoTime();
    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final List<ImportIssue> failures = new ArrayList<>();
    private final List<ImportIssue> warnings = new ArrayList<>();
    private final LongAdder bytesRead = new LongAdder();
    private final LongAdder bytesToRead = new LongAdder();
    private final int maxIssues;
    private final Map<Count, Counter> counters = new EnumMap<>(Count.class);

    private volatile Consumer<ImportIssue> rejections = issue -> {};
    private ImportState state = ImportState.RUNNING;
    private Duration duration;

    ImportTally(int maxIssues, MeterRegistry metrics) {
        this.maxIssues = maxIssues;
        for (Count count : Count.values()) {
            counts.put(count, new LongAdder());
        }
        for (Count outcome : OUTCOMES) {
            counters.put(
                    outcome,
                    Counter.builder("isnad.import.articles")
                            .description("Articles by what became of them")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(metrics));
        }
    }

    /** Tells of every failure, one after the other, also of those of which the report keeps no reason. */
    public void onFailure(Consumer<ImportIssue> told) {
        rejections = told;
    }

    /** There are so many more bytes to read. */
    void toRead(long bytes) {
        bytesToRead.add(bytes);
    }

    /** So many more bytes are read. */
    void readBytes(long bytes) {
        bytesRead.add(bytes);
    }

    /** From 0 to 1, by bytes. */
    double fractionRead() {
        long all = bytesToRead.sum();
        return all == 0 ? 0 : Math.min(1, (double) bytesRead.sum() / all);
    }

    /** An article was read from a file. */
    void read() {
        counts.get(Count.READ).increment();
    }

    void imported(ImportOutcome outcome) {
        count(Count.valueOf(outcome.name()));
    }

    void removed() {
        count(Count.REMOVED);
    }

    void skipped() {
        counts.get(Count.SKIPPED).increment();
    }

    void failed(ImportIssue issue) {
        failed(issue, null);
    }

    /** Counts a failure whose cause is a defect rather than the document, so that the log has all of it. */
    void failed(ImportIssue issue, Throwable cause) {
        LOG.warnf(cause, "Not imported: %s", issue);
        count(Count.FAILED);
        add(failures, issue);
        tell(issue);
    }

    private synchronized void tell(ImportIssue issue) {
        rejections.accept(issue);
    }

    void warned(ImportIssue issue) {
        LOG.warnf("Imported with a part left out: %s", issue);
        add(warnings, issue);
    }

    private void count(Count count) {
        counts.get(count).increment();
        counters.get(count).increment();
    }

    private synchronized void add(List<ImportIssue> issues, ImportIssue issue) {
        if (issues.size() < maxIssues) {
            issues.add(issue);
        }
    }

    /** Nothing is counted any more. */
    synchronized void end(ImportState end) {
        state = end;
        duration = elapsed();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    private long sum(Count count) {
        return counts.get(count).sum();
    }

    /** The counts so far. */
    public synchronized ImportReport report() {
        return new ImportReport(
                state,
                startedAt,
                duration == null ? elapsed() : duration,
                sum(Count.READ),
                sum(Count.CREATED),
                sum(Count.UPDATED),
                sum(Count.UNCHANGED),
                sum(Count.REMOVED),
                sum(Count.FAILED),
                sum(Count.SKIPPED),
                failures,
                warnings);
    }
}
