package io.isnad.graphql.error;

import io.isnad.store.DatabaseOutage;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** The database cannot be asked at the moment. */
final class Unavailable extends ApiException {

    private static final Logger LOG = Logger.getLogger(Unavailable.class);

    private static final long serialVersionUID = 1L;

    private Unavailable(DatabaseOutage outage) {
        super(code(outage), message(outage));
    }

    private static ErrorCode code(DatabaseOutage outage) {
        return switch (outage) {
            case NO_CONNECTION_FREE -> ErrorCode.OVERLOADED;
            case NO_ANSWER -> ErrorCode.UNAVAILABLE;
        };
    }

    private static String message(DatabaseOutage outage) {
        return switch (outage) {
            case NO_CONNECTION_FREE -> "No connection to the database became free in time. Try again in a second.";
            case NO_ANSWER -> "The database does not answer at the moment. Try again in a second.";
        };
    }

    /** The error of an outage; what the database or its driver says of it is for the log. */
    static Unavailable logged(DatabaseOutage outage, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && !(root instanceof SQLException)) {
            root = root.getCause();
        }
        LOG.warnf("The database cannot be asked: %s", root.getMessage());
        return new Unavailable(outage);
    }
}
