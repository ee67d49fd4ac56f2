package io.isnad.ingest;

import io.isnad.store.SaveOutcome;

/** What importing an article did. */
public enum ImportOutcome {
    /** It was not there before. */
    CREATED,
    /** It was there, with another text, other properties or the results of another version of the engine. */
    UPDATED,
    /** It was there just so; nothing was written. */
    UNCHANGED;

    static ImportOutcome of(SaveOutcome saved) {
        return switch (saved) {
            case CREATED -> CREATED;
            case REPLACED -> UPDATED;
            case KEPT -> UNCHANGED;
        };
    }
}
