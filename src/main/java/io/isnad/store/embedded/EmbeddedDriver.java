package io.isnad.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The datasource's driver. {@code jdbc:isnad:embedded} means the application's own server in {@code
 * isnad.database.directory}, started for the first who asks and shared by all, and started again if it ends by itself; any
 * other URL is PostgreSQL's own.
 */
public final class EmbeddedDriver implements Driver {

    /** The URL of the application's own server. */
    public static final String URL = "jdbc:isnad:embedded";

    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger(EmbeddedDriver.class);

    /** SQL state of a connection that cannot be made. */
    private static final String DOES_NOT_START = "08001";

    /** Between attempts to start the server again. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static EmbeddedServer server;
    private static EmbeddedServerException failure;
    private static long failedAt;

    private final Driver postgres = new org.postgresql.Driver();

    /** Stops the server, if this driver has started it. A later connection starts it again. */
    static synchronized void stopServer() {
        if (server != null) {
            server.close();
            server = null;
        }
        failure = null;
    }

    /** Whether a server has ended by itself, crashed or killed; another may be started then. */
    private static synchronized boolean isDead(EmbeddedServer asked) {
        if (server != asked) {
            return true;
        }
        if (asked.isAlive()) {
            return false;
        }
        LOG.error("Embedded PostgreSQL has ended by itself; starting it again");
        asked.close();
        server = null;
        return true;
    }

    private static synchronized EmbeddedServer server() throws SQLException {
        if (server == null) {
            if (failure != null && System.nanoTime() - failedAt < PAUSE.toNanos()) {
                throw new SQLException(failure.getMessage(), DOES_NOT_START, failure);
            }
            Path directory = Path.of(ConfigProvider.getConfig().getValue("isnad.database.directory", String.class));
            try {
                server = EmbeddedServer.start(directory);
                failure = null;
            } catch (EmbeddedServerException e) {
                LOG.error(e.getMessage());
                failure = e;
                failedAt = System.nanoTime();
                throw new SQLException(e.getMessage(), DOES_NOT_START, e);
            }
        }
        return server;
    }

    /**
     * {@inheritDoc}
     *
     * @throws SQLException where there is no connection; its message names the directory if the application's own server
     *     could not be started
     */
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!URL.equals(url)) {
            return postgres.connect(url, info);
        }
        EmbeddedServer running = server();
        try {
            return connect(running, info);
        } catch (SQLException e) {
            if (isDead(running)) {
                return connect(server(), info);
            }
            throw e;
        }
    }

    private Connection connect(EmbeddedServer running, Properties info) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(info);
        properties.putAll(running.credentials());
        return postgres.connect(running.url(), properties);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Starts the application's own server: a connection pool asks this when it is made, without haste, while a connection
     * has to come within seconds, which a first start or one after a crash may not.
     *
     * @throws SQLException as {@link #connect}
     */
    @Override
    public boolean acceptsURL(String url) throws SQLException {
        if (URL.equals(url)) {
            server();
            return true;
        }
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return URL.equals(url) ? new DriverPropertyInfo[0] : postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.isnad.store.embedded");
    }
}
