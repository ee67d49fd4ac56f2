package io.isnad.ingest;

import io.isnad.ingest.format.DocumentException;
import io.isnad.ingest.format.DocumentReader;
import io.isnad.ingest.format.DocumentSink;
import io.isnad.ingest.format.ReadLimits;
import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.StableId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One walk through a seed folder: files are read one after the other in name order, their articles imported by the
 * executor's threads. A failure concerns its article, or the rest of its file, and the walk goes on.
 */
final class SeedRun implements DocumentSink {

    private static final Logger LOG = Logger.getLogger(SeedImport.class);

    private final ArticleImporter importer;
    private final Map<UUID, UUID> stored;
    private final ImportTally tally;
    private final Executor executor;
    private final BooleanSupplier stopped;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> unread = new HashSet<>();

    /**
     * @param stored the fingerprints of all stored articles, by article id
     * @param stopped whether nothing more is wanted
     */
    SeedRun(
            ArticleImporter importer,
            Map<UUID, UUID> stored,
            ImportTally tally,
            Executor executor,
            BooleanSupplier stopped) {
        this.importer = importer;
        this.stored = stored;
        this.tally = tally;
        this.executor = executor;
        this.stopped = stopped;
    }

    /** Walks; at the end, articles may still be with the executor. */
    void walk(SeedFolder folder, ReadLimits limits) throws IOException {
        for (Map.Entry<String, Path> file : folder.files(this::failed).entrySet()) {
            if (isClosed()) {
                return;
            }
            Optional<DocumentReader> reader = DocumentReader.forFile(file.getKey());
            if (reader.isEmpty()) {
                LOG.debugf("Skipped: %s", file.getKey());
                tally.skipped();
            } else {
                read(reader.get(), file.getValue(), file.getKey(), limits);
            }
        }
    }

    private void read(DocumentReader reader, Path file, String name, ReadLimits limits) {
        try {
            reader.read(file, name, limits, this);
        } catch (DocumentException e) {
            failure(name, e.place(), e.reason());
        } catch (IOException e) {
            failure(name, "", SeedFolder.reason(e));
        } catch (RuntimeException | Error e) {
            LOG.debugf(e, "%s", name);
            failure(name, "", "not readable: " + e);
        }
    }

    /** Whether the walk has come across the source of this article, or could not look where it was. */
    boolean knows(String sourceName) {
        if (seen.contains(sourceName)) {
            return true;
        }
        for (int end = sourceName.length(); end > 0; end = boundaryBefore(sourceName, end)) {
            if (unread.contains(sourceName.substring(0, end))) {
                return true;
            }
        }
        return unread.contains(SeedFolder.WHOLE);
    }

    private static int boundaryBefore(String name, int end) {
        return Math.max(name.lastIndexOf('/', end - 1), name.lastIndexOf('#', end - 1));
    }

    @Override
    public void document(SourceDocument document) {
        tally.read();
        seen.add(document.sourceName());
        UUID known = stored.get(StableId.article(document.sourceName()));
        executor.execute(() -> importArticle(document, known));
    }

    private void importArticle(SourceDocument document, UUID known) {
        if (isClosed()) {
            return;
        }
        try {
            tally.imported(
                    importer.importArticle(document, ArticleOrigin.SEED, known).outcome());
        } catch (RuntimeException | Error e) {
            // An error too, such as a text too large for the memory, concerns this article alone.
            tally.failed(new ImportIssue(document.sourceName(), "", "import failed: " + rootMessage(e)), e);
        }
    }

    /** The first line of what went wrong in the end; a database goes on with the whole row. */
    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString().lines().findFirst().orElseThrow();
    }

    @Override
    public void failure(String sourceName, String place, String reason) {
        failed(new ImportIssue(sourceName, place, reason));
    }

    private void failed(ImportIssue issue) {
        unread.add(issue.sourceName());
        tally.failed(issue);
    }

    @Override
    public void warning(String sourceName, String place, String reason) {
        tally.warned(new ImportIssue(sourceName, place, reason));
    }

    @Override
    public boolean isClosed() {
        return stopped.getAsBoolean();
    }
}
