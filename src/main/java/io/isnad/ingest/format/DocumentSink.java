package io.isnad.ingest.format;

/** Takes what a reader finds, in the order of the file. */
public interface DocumentSink {

    /** An article was read. */
    void document(SourceDocument document);

    /**
     * An article, or the rest of the file, could not be read.
     *
     * @param sourceName the article's, or the file's
     * @param place where in the file, or empty
     */
    void failure(String sourceName, String place, String reason);

    /** An article was read, but something about it had to be left out. */
    void warning(String sourceName, String place, String reason);

    /** A file in an archive is of a format that is not read. */
    default void skipped(String sourceName) {}

    /** So many more bytes of the file, as it is stored, are read. */
    default void progress(long bytes) {}

    /** Whether nothing more is wanted; a reader of many articles asks between them. */
    default boolean isClosed() {
        return false;
    }
}
