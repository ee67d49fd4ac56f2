package io.isnad.store;

/** What storing an article did. */
public enum SaveOutcome {
    /** It was not there before. */
    CREATED,
    /** It took the place of what was there. */
    REPLACED,
    /** Just that was there already, or it was not to be stored in place of what is there. */
    KEPT
}
