package io.isnad.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The datasource's driver. {@code jdbc:isnad:embedded} means the application's own server in {@code
 * isnad.database.directory}, started for the first who asks and shared by all; any other URL is PostgreSQL's own.
 */
public final class EmbeddedDriver implements Driver {

    /** The URL of the application's own server. */
    public static final String URL = "jdbc:isnad:embedded";

    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger(EmbeddedDriver.class);

    private static EmbeddedServer server;

    private final Driver postgres = new org.postgresql.Driver();

    /** Stops the server, if this driver has started it. A later connection starts it again. */
    static synchronized void stopServer() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static synchronized EmbeddedServer server() throws SQLException {
        if (server == null) {
            Path directory = Path.of(ConfigProvider.getConfig().getValue("isnad.database.directory", String.class));
            try {
                server = EmbeddedServer.start(directory);
            } catch (EmbeddedServerException e) {
                LOG.error(e.getMessage());
                throw new SQLException(e.getMessage(), e);
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
