package io.isnad.graphql.http;

import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCode;

/** A request that is answered without executing anything, with the same status in all formats. */
final class Refusal extends ApiException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A new refusal.
     *
     * @param status the HTTP status of the answer
     * @param message for the client: says what to do
     */
    Refusal(int status, ErrorCode code, String message) {
        super(code, message);
        this.status = status;
    }

    /** A request that is not as it has to be. */
    static Refusal badRequest(String message) {
        return new Refusal(400, ErrorCode.BAD_REQUEST, message);
    }

    int status() {
        return status;
    }
}
