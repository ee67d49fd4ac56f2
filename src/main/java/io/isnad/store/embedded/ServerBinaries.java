package io.isnad.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The directory into which the library unpacks the server: a folder {@code PG-…} for each version, with a file {@code
 * .exists} in it once it is complete.
 */
final class ServerBinaries {

    private static final Logger LOG = Logger.getLogger(ServerBinaries.class);

    private ServerBinaries() {}

    /**
     * Removes what an application that was killed while it unpacked has left; the library would stumble over it. May be
     * called only by who alone uses the directory.
     */
    static void removeUnfinished(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(directory, "PG-*")) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists"))) {
                    LOG.infof("Unpacking PostgreSQL again, which was not finished in %s", version);
                    remove(version);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ServerBinaries::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
