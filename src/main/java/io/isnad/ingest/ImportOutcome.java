package io.isnad.ingest;

/** What importing an article did. */
public enum ImportOutcome {
    /** It was not there before. */
    CREATED,
    /** It was there, with another text, other properties or the results of another version of the engine. */
    UPDATED,
    /** It was there just so; nothing was written. */
    UNCHANGED
}
