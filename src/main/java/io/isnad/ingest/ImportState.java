package io.isnad.ingest;

/** How far the start-up import has come. */
public enum ImportState {
    /** Not begun. */
    PENDING,
    /** Under way. */
    RUNNING,
    /** Everything was looked at; single articles may have failed. */
    DONE,
    /** Ended by the application's shutdown before everything was looked at. */
    STOPPED,
    /** Ended by an error that concerns not one article but all, such as a lost database. */
    FAILED
}
