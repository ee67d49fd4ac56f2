package io.isnad.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Why a database cannot be asked at the moment, which concerns everyone and often passes. */
public enum DatabaseOutage {

    /** All connections are in use. */
    NO_CONNECTION_FREE,

    /** It cannot be reached, goes down, comes up, or has no room. */
    NO_ANSWER;

    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** Classes of SQL states: no connection, lack of resources, intervention of an operator. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private static final String CANCELLED_STATEMENT = "57014";

    /** What Agroal says, without a state, when it waits in vain: "Acquisition timeout …", "Sorry, acquisition timeout!". */
    private static final String POOL_EXHAUSTED = "cquisition timeout";

    /** The outage that has led to an exception, if one has. */
    public static Optional<DatabaseOutage> behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Optional<DatabaseOutage> outage = sql.getSQLState() == null ? ofPool(sql) : of(sql.getSQLState());
                if (outage.isPresent()) {
                    return outage;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseOutage> ofPool(SQLException e) {
        boolean exhausted = e.getMessage() != null && e.getMessage().contains(POOL_EXHAUSTED);
        return exhausted ? Optional.of(NO_CONNECTION_FREE) : Optional.empty();
    }

    private static Optional<DatabaseOutage> of(String state) {
        if (state.equals(TOO_MANY_CONNECTIONS)) {
            return Optional.of(NO_CONNECTION_FREE);
        }
        boolean outage =
                state.length() == 5 && CLASSES.contains(state.substring(0, 2)) && !state.equals(CANCELLED_STATEMENT);
        return outage ? Optional.of(NO_ANSWER) : Optional.empty();
    }
}
