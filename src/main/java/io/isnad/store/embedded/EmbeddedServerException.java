package io.isnad.store.embedded;

/** The application's own PostgreSQL could not be started; the message names the directory and what to do. */
public final class EmbeddedServerException extends Exception {

    EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
