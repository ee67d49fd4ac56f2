package io.isnad.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one format. */
public interface DocumentReader {

    /**
     * Reads a file into {@code sink}.
     *
     * @param file what to read
     * @param sourceName the file's name relative to its folder, with "/" between the parts
     * @param limits what to refuse and to assume
     * @throws DocumentException if the file is not what it should be; articles before that place are in the sink
     * @throws IOException if the file cannot be read
     */
    void read(Path file, String sourceName, ReadLimits limits, DocumentSink sink) throws IOException, DocumentException;

    /** The readers, by file extension. */
    Map<String, DocumentReader> BY_EXTENSION = Map.of(
            "txt", new PlainTextReader(),
            "md", new MarkdownReader(),
            "html", new HtmlReader(),
            "htm", new HtmlReader(),
            "json", new JsonReader(),
            "jsonl", new JsonLinesReader());

    /** The reader for a file of this name, if its format is one that is read. */
    static Optional<DocumentReader> forFile(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
