package io.isnad.store.notice;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of statements that this node or another has stored, over a connection of its own beside the pool, as long as the
 * application runs. A connection that is lost is made again; what was said meanwhile stays unheard.
 */
@ApplicationScoped
public class StatementListener {

    private static final Logger LOG = Logger.getLogger(StatementListener.class);

    /** How long to wait for something to be said before looking whether to stop. */
    private static final int WAIT_MILLIS = 500;

    /** After how many waits to see whether the connection is still there. */
    private static final int WAITS_PER_CHECK = 60;

    private static final int CHECK_SECONDS = 5;
    private static final Duration ACQUISITION = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final AgroalDataSource pool;
    private final List<Consumer<List<UUID>>> hearers = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "statement-listener");
    private volatile boolean stopped;

    StatementListener(AgroalDataSource pool) {
        this.pool = pool;
    }

    /**
     * Lets someone hear of all statements that are stored from now on, on the listener's thread: what is said while he is
     * at work waits in the database.
     */
    public void hear(Consumer<List<UUID>> hearer) {
        hearers.add(hearer);
    }

    void onStart(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(STOP.toMillis());
    }

    private void run() {
        try (AgroalDataSource own = single()) {
            while (!stopped) {
                listen(own);
            }
        } catch (SQLException e) {
            LOG.error("No listening to what other nodes store", e);
        }
    }

    /** Makes the same connections as the pool, one at a time. */
    private AgroalDataSource single() throws SQLException {
        AgroalConnectionFactoryConfiguration factory =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(single -> single.maxSize(1)
                        .acquisitionTimeout(ACQUISITION)
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .validateOnBorrow(true)
                        .connectionFactoryConfiguration(() -> factory)));
    }

    private void listen(AgroalDataSource own) {
        try (Connection connection = own.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + StatementNotice.CHANNEL);
            }
            PGConnection postgres = connection.unwrap(PGConnection.class);
            for (int waits = 1; !stopped; waits++) {
                for (PGNotification said : postgres.getNotifications(WAIT_MILLIS)) {
                    hear(said.getParameter());
                }
                if (waits % WAITS_PER_CHECK == 0 && !connection.isValid(CHECK_SECONDS)) {
                    throw new SQLException("The connection is dead");
                }
            }
        } catch (SQLException e) {
            if (!stopped) {
                LOG.warnf("Not heard what is stored, trying again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void hear(String payload) {
        try {
            List<UUID> statements = StatementNotice.statements(payload);
            hearers.forEach(hearer -> hearer.accept(statements));
        } catch (RuntimeException e) {
            LOG.error("A notice of stored statements was in vain", e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            // To stop, which is looked for next.
            Thread.currentThread().interrupt();
        }
    }
}
