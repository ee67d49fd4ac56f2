package io.isnad.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The server that runs in a data directory. A killed application may leave one running there, or the pid file of one that
 * is not: such may be cleared only by the holder of the directory's lock, who knows that no other application uses it.
 */
final class LeftoverServer {

    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);
    private static final int STOP_SECONDS = 30;

    private LeftoverServer() {}

    /**
     * Stops the server that is left over and removes the pid file of one that is gone. Data are not touched.
     *
     * @throws EmbeddedServerException if a server is running and does not stop
     */
    static void clear(Path data) throws IOException, EmbeddedServerException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = server(pidFile);
        if (server.isPresent()) {
            LOG.infof(
                    "Stopping PostgreSQL (pid %d), left over in %s by a killed instance",
                    server.get().pid(), data);
            stop(server.get(), data);
        }
        // PostgreSQL trusts the pid alone, which after a reboot or in a container may be any process's.
        Files.deleteIfExists(pidFile);
    }

    /** The server that runs in a data directory, if one does. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        return Files.exists(pidFile) ? server(pidFile) : Optional.empty();
    }

    private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(LeftoverServer::isPostgres);
    }

    /** Whether a server is still that: a process that nobody has reaped runs no command any more. */
    static boolean isRunning(ProcessHandle server) {
        return server.isAlive() && isPostgres(server);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle server, Path data) throws EmbeddedServerException {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while stopping PostgreSQL in " + data, e);
        } catch (ExecutionException | TimeoutException e) {
            String message = "PostgreSQL (pid " + server.pid() + "), left over in " + data + ", did not stop within "
                    + STOP_SECONDS + " seconds; stop that process and start again";
            throw new EmbeddedServerException(message, e);
        }
    }
}
