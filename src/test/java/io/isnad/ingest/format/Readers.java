package io.isnad.ingest.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file as the import does and keeps what comes out: articles, and issues as "name: place: reason". */
final class Readers implements DocumentSink {

    static final int MAX_BYTES = 4096;

    final List<SourceDocument> documents = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    private final int closedAfter;

    private Readers(int closedAfter) {
        this.closedAfter = closedAfter;
    }

    static Readers read(Path folder, String name, String content) {
        return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Readers read(Path folder, String name, byte[] content) {
        return read(folder, name, content, Integer.MAX_VALUE);
    }

    /** Reads until {@code closedAfter} articles have been read, as when the application is shut down. */
    static Readers read(Path folder, String name, byte[] content, int closedAfter) {
        Readers result = new Readers(closedAfter);
        try {
            Path file = Files.write(folder.resolve(name), content);
            DocumentFile.read(file, name, new ReadLimits(MAX_BYTES, "ar"), result);
        } catch (DocumentException e) {
            result.failure(name, e.place(), e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** The one article that was read without any issue. */
    SourceDocument only() {
        if (documents.size() != 1 || !failures.isEmpty() || !warnings.isEmpty()) {
            throw new AssertionError(documents + " " + failures + " " + warnings);
        }
        return documents.get(0);
    }

    @Override
    public void document(SourceDocument document) {
        documents.add(document);
    }

    @Override
    public void failure(String sourceName, String place, String reason) {
        failures.add(sourceName + ": " + place + ": " + reason);
    }

    @Override
    public void warning(String sourceName, String place, String reason) {
        warnings.add(sourceName + ": " + place + ": " + reason);
    }

    @Override
    public void skipped(String sourceName) {
        skipped.add(sourceName);
    }

    @Override
    public boolean isClosed() {
        return documents.size() >= closedAfter;
    }
}
