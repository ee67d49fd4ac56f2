package io.isnad.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.isnad.ingest.ImportIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list of rejected documents, a JSON object a line. There is no file as long as none is rejected. */
final class RejectedFile implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private Writer lines;

    /** A list that takes the place of the one that an earlier import has left. */
    RejectedFile(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    synchronized void add(ImportIssue issue) {
        try {
            if (lines == null) {
                lines = Files.newBufferedWriter(file);
            }
            lines.write(JSON.writeValueAsString(issue) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The list of rejected documents cannot be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
