package io.isnad.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads documents of one format. */
interface DocumentReader {

    /**
     * Reads a document, or all documents of a file that has many, into {@code sink}.
     *
     * @param in what to read; whoever opened it closes it
     * @param sourceName the file's name relative to its folder, with "/" between the parts
     * @param limits what to refuse and to assume
     * @throws DocumentException if the file is not what it should be; articles before that place are in the sink
     * @throws IOException if the file cannot be read
     */
    void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException;

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
        return Optional.ofNullable(BY_EXTENSION.get(extension(name)));
    }

    /** What stands after the last dot, in lower case, or nothing. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
