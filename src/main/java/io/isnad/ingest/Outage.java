package io.isnad.ingest;

import io.isnad.store.DatabaseOutage;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A database that does not answer, which concerns not one article but all, and often passes. */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Outage() {}

    static boolean is(Throwable thrown) {
        return DatabaseOutage.behind(thrown).isPresent();
    }

    /**
     * Gives what the work gives, tried again while the database does not answer.
     *
     * @throws RuntimeException what the work throws; in an outage, what it threw in the end
     */
    static <T> T outlast(Supplier<T> work) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!is(e) || System.nanoTime() > end) {
                    throw e;
                }
                LOG.warnf("The database does not answer (%s); trying again", ImportIssue.rootMessage(e));
                pause(e);
            }
        }
    }

    private static void pause(RuntimeException cause) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
