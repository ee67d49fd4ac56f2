package io.isnad.graphql.error;

/** An argument has a value that its field cannot work with. */
public final class BadUserInput extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * A new error.
     *
     * @param message for the client: names the argument, its value, and what would be right
     */
    public BadUserInput(String message) {
        super(ErrorCode.BAD_USER_INPUT, message);
    }
}
