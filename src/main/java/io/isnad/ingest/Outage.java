package io.isnad.ingest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A database that does not answer, which concerns not one article but all, and often passes. */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Classes of SQL states: no connection, a server that goes down or comes up, no more connections. */
    private static final Set<String> STATES = Set.of("08", "57", "53");

    private static final String CANCELLED_STATEMENT = "57014";

    private Outage() {}

    static boolean is(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(String state) {
        return state.length() == 5 && STATES.contains(state.substring(0, 2)) && !state.equals(CANCELLED_STATEMENT);
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
