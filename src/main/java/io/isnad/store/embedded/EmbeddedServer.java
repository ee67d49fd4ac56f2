package io.isnad.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of the application's own, in one directory: {@code data} (the cluster, kept for ever), {@code
 * binaries} (unpacked once), {@code password}, {@code lock} and {@code postgres.log} (of the last start). It listens on
 * the loopback interface alone, on a free port.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /** Long enough to replay the log after a crash. */
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private static final String MAJOR_VERSION = "18";

    private static final String SHELL_CHARACTERS = "\"$`\\";

    private final Path directory;
    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final Optional<ProcessHandle> process;
    private final String password;

    private EmbeddedServer(
            Path directory,
            DirectoryLock lock,
            EmbeddedPostgres postgres,
            Optional<ProcessHandle> process,
            String password) {
        this.directory = directory;
        this.lock = lock;
        this.postgres = postgres;
        this.process = process;
        this.password = password;
    }

    /**
     * Starts the server in {@code directory}: with the data that are there, or with an empty database.
     *
     * @throws EmbeddedServerException if the directory is in use or unusable, or the server does not start; nothing runs
     *     and nothing is locked then
     */
    public static EmbeddedServer start(Path directory) throws EmbeddedServerException {
        return start(directory, directory.resolve("binaries"));
    }

    static EmbeddedServer start(Path relative, Path binaries) throws EmbeddedServerException {
        Path directory = relative.toAbsolutePath().normalize();
        requireUsableName(directory);
        DirectoryLock lock = null;
        try {
            createPrivately(directory);
            lock = DirectoryLock.take(directory);
            return startLocked(directory, binaries.toAbsolutePath(), lock);
        } catch (IOException | SQLException | RuntimeException e) {
            release(lock);
            throw new EmbeddedServerException(
                    "PostgreSQL could not be started in " + directory + ": " + reason(directory, e), e);
        } catch (EmbeddedServerException e) {
            release(lock);
            throw e;
        }
    }

    private static EmbeddedServer startLocked(Path directory, Path binaries, DirectoryLock lock)
            throws IOException, SQLException, EmbeddedServerException {
        long begin = System.nanoTime();
        Path data = directory.resolve("data");
        Credentials credentials = new Credentials(directory);
        LeftoverServer.clear(data);
        ServerBinaries.removeUnfinished(binaries);
        boolean isNew = !credentials.exist();
        if (isNew) {
            moveUnfinishedAside(data);
        } else {
            checkVersion(data);
        }
        EmbeddedPostgres postgres = launch(directory, data, binaries, isNew ? null : credentials.password());
        try {
            if (isNew) {
                credentials.create(postgres.getPostgresDatabase(), data);
            }
            long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            LOG.infof(
                    "Embedded PostgreSQL with %s data in %s, port %d, started in %d ms",
                    isNew ? "no" : "its", directory, postgres.getPort(), millis);
            return new EmbeddedServer(directory, lock, postgres, LeftoverServer.find(data), credentials.password());
        } catch (IOException | SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(Path directory, Path data, Path binaries, String password)
            throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                directory.resolve("postgres.log").toFile());
        Files.deleteIfExists(directory.resolve("postgres.log"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(START_WAIT)
                // To a file and not through a pipe: the server must not choke on its own log if this process is killed.
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The same order and letter case on every machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // The library's defaults are for throw-away databases; this one keeps what it is given.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                // Ids are hashes, so an import writes all over the indexes: fewer checkpoints write fewer whole pages.
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                // Vacuum and its statistics give way to who waits for a table, after this long.
                .setServerConfig("deadlock_timeout", "50ms")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** On Unix, {@code pg_ctl} hands the directory to a shell, between double quotes. */
    private static void requireUsableName(Path directory) throws EmbeddedServerException {
        boolean isUnix = directory.getFileSystem().getSeparator().equals("/");
        if (isUnix && directory.toString().chars().anyMatch(c -> SHELL_CHARACTERS.indexOf(c) >= 0)) {
            String message = "PostgreSQL cannot be started in " + directory + ": its name has one of the characters "
                    + SHELL_CHARACTERS + " in it; set isnad.database.directory to another directory";
            throw new EmbeddedServerException(message, null);
        }
    }

    /** What is in it concerns its owner alone, and the library makes some of it writable for all. */
    private static void createPrivately(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory.getParent());
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(directory);
        }
    }

    private static void moveUnfinishedAside(Path data) throws IOException {
        if (Files.exists(data)) {
            Path aside = data.resolveSibling("data.unfinished-" + System.currentTimeMillis());
            LOG.warnf("The database in %s was never set up to the end; moving it to %s", data, aside);
            Files.move(data, aside);
        }
    }

    private static void checkVersion(Path data) throws IOException, EmbeddedServerException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            String message = "The database in " + data + " is of PostgreSQL " + version + ", this application brings "
                    + MAJOR_VERSION + "; set isnad.database.directory to a new directory, or upgrade the data with"
                    + " pg_upgrade";
            throw new EmbeddedServerException(message, null);
        }
    }

    /** What the server itself says went wrong, or else what was thrown. */
    private static String reason(Path directory, Exception e) {
        Path log = directory.resolve("postgres.log");
        String said = "";
        if (Files.isReadable(log)) {
            try {
                // Not strictly UTF-8: the server writes its messages in the system's language and encoding.
                said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("FATAL:") || line.contains("error:") || line.contains("root"))
                        .map(line -> line.replaceFirst(".*(FATAL|error): *", ""))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining("; "));
            } catch (IOException unreadable) {
                LOG.debugf(unreadable, "no %s", log);
            }
        }
        return said.isEmpty() ? e.toString() : said;
    }

    private static void release(DirectoryLock lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.warnf(e, "The lock could not be released");
            }
        }
    }

    /** Whether the server's process runs, be it that it answers or not; as far as the system lets that be seen. */
    boolean isAlive() {
        return process.map(LeftoverServer::isRunning).orElse(true);
    }

    /** JDBC URL of the server's database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    /** User and password, as connection properties. */
    Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", Credentials.USER);
        properties.setProperty("password", password);
        return properties;
    }

    /** Stops the server, disconnecting who is connected, and gives the directory up. */
    @Override
    public void close() {
        try {
            postgres.close();
            LOG.infof("Embedded PostgreSQL in %s stopped", directory);
        } catch (IOException e) {
            LOG.errorf(e, "Embedded PostgreSQL in %s did not stop cleanly", directory);
        } finally {
            release(lock);
        }
    }
}
