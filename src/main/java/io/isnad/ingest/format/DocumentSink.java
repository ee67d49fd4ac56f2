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

    /** Whether nothing more is wanted; a reader of many articles asks between them. */
    default boolean isClosed() {
        return false;
    }
}
