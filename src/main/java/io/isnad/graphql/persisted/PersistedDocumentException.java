package io.isnad.graphql.persisted;

import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCode;

/** A request does not lead to a document that may be executed. */
public final class PersistedDocumentException extends ApiException {

    private static final long serialVersionUID = 1L;

    PersistedDocumentException(ErrorCode code, String message) {
        super(code, message);
    }
}
