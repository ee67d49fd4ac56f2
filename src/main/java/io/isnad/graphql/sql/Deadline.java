package io.isnad.graphql.sql;

import io.isnad.graphql.error.TimedOut;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The time by which an operation has to be done. */
public final class Deadline {

    private final Duration allowed;
    private final long end;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** The time that has come when so long has passed from now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** The time that has come when as long has passed from now. */
    public Deadline again() {
        return in(allowed);
    }

    /**
     * How long there is left, in seconds, rounded up.
     *
     * @throws TimedOut if there is nothing left
     */
    int secondsLeft() {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw timedOut();
        }
        return (int)
                Math.min(Integer.MAX_VALUE, (left + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1));
    }

    /** What is said of an operation that was not done by it. */
    TimedOut timedOut() {
        return new TimedOut(allowed);
    }
}
