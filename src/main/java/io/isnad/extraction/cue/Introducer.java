package io.isnad.extraction.cue;

/** What stands between a cue and the content. */
enum Introducer {
    /** أن, إن, بأن, إلى أن …: a clause follows. */
    CLAUSE,
    /** A colon. */
    COLON,
    /** An opening quotation mark. */
    QUOTE,
    /** A preposition with a noun phrase. */
    PREPOSITION,
    /** Nothing: the content is the object. */
    OBJECT;

    /** Whether what follows can hardly be anything but words or thoughts. */
    boolean isClausal() {
        return this == CLAUSE || this == COLON || this == QUOTE;
    }
}
