package io.isnad.store;

/** How much of a statement's content is the speaker's own wording. */
public enum StatementForm {
    /** All of it is in quotation marks, or is first-hand wording after a colon. */
    DIRECT,
    /** None of it is. */
    INDIRECT,
    /** A part of it is in quotation marks. */
    MIXED
}
