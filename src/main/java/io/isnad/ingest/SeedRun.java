package io.isnad.ingest;

import io.isnad.ingest.format.DocumentException;
import io.isnad.ingest.format.DocumentFile;
import io.isnad.ingest.format.DocumentSink;
import io.isnad.ingest.format.ReadLimits;
import io.isnad.ingest.format.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One walk through folders: files are read one after the other in name order, their articles put into the pipeline. A
 * failure concerns its article, or the rest of its file, and the walk goes on.
 */
final class SeedRun {

    private static final Logger LOG = Logger.getLogger(SeedImport.class);

    private final ImportTask task;
    private final ImportTally tally;
    private final BooleanSupplier stopped;

    /** What pruning asks for; empty where nothing is pruned. */
    private final Set<String> seen = new HashSet<>();

    private final Set<String> unread = new HashSet<>();

    /** @param stopped whether nothing more is wanted */
    SeedRun(ImportTask task, ImportTally tally, BooleanSupplier stopped) {
        this.task = task;
        this.tally = tally;
        this.stopped = stopped;
    }

    /** Walks; at the end, articles may still be in the pipeline. */
    void walk(List<SeedFolder> folders, ImportPipeline pipeline, ReadLimits limits) throws IOException {
        List<Map<String, Path>> files = new ArrayList<>();
        for (SeedFolder folder : folders) {
            files.add(folder.files(this::failed, tally::toRead));
        }
        Sink sink = new Sink(pipeline);
        for (Map<String, Path> ofFolder : files) {
            for (Map.Entry<String, Path> file : ofFolder.entrySet()) {
                if (!sink.isClosed()) {
                    read(file.getValue(), file.getKey(), limits, sink);
                }
            }
        }
        pipeline.flush(task.origin());
    }

    private void read(Path file, String name, ReadLimits limits, Sink sink) {
        if (!DocumentFile.isRead(name)) {
            sink.skipped(name);
            return;
        }
        try {
            DocumentFile.read(file, name, limits, sink);
        } catch (DocumentException e) {
            sink.failure(name, e.place(), e.reason());
        } catch (IOException e) {
            sink.failure(name, "", SeedFolder.reason(e));
        } catch (RuntimeException | Error e) {
            LOG.debugf(e, "%s", name);
            sink.failure(name, "", "not readable: " + e);
        }
    }

    private void failed(ImportIssue issue) {
        remember(unread, issue.sourceName());
        tally.failed(issue);
    }

    private void remember(Set<String> names, String name) {
        if (task.prune()) {
            names.add(name);
        }
    }

    /**
     * Whether the walk has come across the source of this article, or could not look where it was. Only for a task that
     * prunes.
     */
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

    private final class Sink implements DocumentSink {

        private final ImportPipeline pipeline;

        Sink(ImportPipeline pipeline) {
            this.pipeline = pipeline;
        }

        @Override
        public void document(SourceDocument document) {
            tally.read();
            remember(seen, document.sourceName());
            pipeline.add(document, task.origin());
        }

        @Override
        public void failure(String sourceName, String place, String reason) {
            failed(new ImportIssue(sourceName, place, reason));
        }

        @Override
        public void warning(String sourceName, String place, String reason) {
            tally.warned(new ImportIssue(sourceName, place, reason));
        }

        @Override
        public void skipped(String sourceName) {
            LOG.debugf("Skipped: %s", sourceName);
            tally.skipped();
        }

        @Override
        public void progress(long bytes) {
            tally.readBytes(bytes);
        }

        @Override
        public boolean isClosed() {
            return stopped.getAsBoolean() || pipeline.isClosed();
        }
    }
}
