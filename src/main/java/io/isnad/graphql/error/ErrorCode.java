package io.isnad.graphql.error;

/** Everything that {@code extensions.code} of an error can be. The set is closed; docs/api.md says what to do about each. */
public enum ErrorCode {
    /** The request is none of GraphQL over HTTP: its method, media type, JSON or parameters. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document asks for what the schema does not have, or in a way that it does not allow. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document has several operations and none is named, or not the one that is. */
    OPERATION_RESOLUTION_FAILURE,
    /** An argument has a value that its field cannot work with. The message names the argument and the value. */
    BAD_USER_INPUT,
    /** Who calls is not known, or shows a key or token that is not valid, and what is asked for is not for everyone. */
    UNAUTHORIZED,
    /** Who calls is known, and may not do this. */
    FORBIDDEN,
    /** More is asked for than the limit that {@code extensions.limit} names allows. */
    LIMIT_EXCEEDED,
    /** The operation took longer than operations may, and was cancelled. */
    TIMEOUT,
    /** Too many operations run already, or all connections to the database are in use. */
    OVERLOADED,
    /** The database does not answer at the moment. */
    UNAVAILABLE,
    /** The schema cannot be asked for. */
    INTROSPECTION_DISABLED,
    /** The document of this hash or id is not known (any more): the client has to send it. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Documents are not kept for clients: they have to send them every time. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** Only registered documents are executed, and this is none. */
    DOCUMENT_NOT_REGISTERED,
    /** Our fault. The log has the details, under the id that the message gives. */
    INTERNAL
}
