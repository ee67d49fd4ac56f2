package io.isnad.graphql.error;

import java.time.Duration;

/** An operation has taken longer than it may. */
public final class TimedOut extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * A new error.
     *
     * @param allowed how long it might have taken
     */
    public TimedOut(Duration allowed) {
        super(
                ErrorCode.TIMEOUT,
                "The operation took longer than " + allowed.toMillis() / 1000.0
                        + " s and was cancelled. Ask for smaller pages, or for less in one operation.");
    }
}
