package io.isnad.graphql.error;

/** A failure that the client is told about, with a code and a message that says what to do. */
public abstract class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * A new failure.
     *
     * @param message for the client
     */
    protected ApiException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What {@code extensions.code} of its error is. */
    public ErrorCode code() {
        return code;
    }
}
