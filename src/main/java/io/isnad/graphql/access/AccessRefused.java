package io.isnad.graphql.access;

import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCode;

/** A caller may not do what was asked for; nothing of it was done. */
public final class AccessRefused extends ApiException {

    /** What the header {@code WWW-Authenticate} says. */
    public static final String CHALLENGE = "ApiKey realm=\"isnad\", Bearer";

    private static final long serialVersionUID = 1L;

    private AccessRefused(ErrorCode code, String message) {
        super(code, message);
    }

    /** Who calls is not known. */
    static AccessRefused unknownCaller() {
        return new AccessRefused(
                ErrorCode.UNAUTHORIZED,
                "Reading is not for everyone here. Send an API key as X-API-Key, or the token of a user as Authorization: Bearer.");
    }

    /** Who calls has shown something that proves nothing. */
    static AccessRefused wrongCredentials() {
        return new AccessRefused(
                ErrorCode.UNAUTHORIZED,
                "The API key or token is not valid, or not any more. Send one that is, or none to do what everyone may.");
    }

    /** Who calls is known, and may not read. */
    static AccessRefused noReader() {
        return new AccessRefused(
                ErrorCode.FORBIDDEN, "Reading takes the role reader or editor, and this key or user has neither");
    }

    /** The HTTP status that says so. */
    public int status() {
        return code() == ErrorCode.UNAUTHORIZED ? 401 : 403;
    }
}
