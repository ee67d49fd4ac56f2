package io.isnad.graphql.websocket;

/** Why a connection is closed by this side; those of the protocol have four digits beginning with 4. */
enum CloseCode {
    NO_ANSWER(1001, "No answer to pings"),
    BAD_REQUEST(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    INITIALISATION_TIMEOUT(4408, "Connection initialisation timeout"),
    ID_TAKEN(4409, "Subscriber already exists"),
    TOO_MANY_INITIALISATIONS(4429, "Too many initialisation requests");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    short number() {
        return (short) number;
    }

    String reason() {
        return reason;
    }
}
