package io.isnad.graphql.error;

/** Everything that {@code extensions.code} of an error can be. */
public enum ErrorCode {
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document asks for what the schema does not have, or in a way that it does not allow. */
    GRAPHQL_VALIDATION_FAILED,
    /** An argument has a value that its field cannot work with. The message names the argument and the value. */
    BAD_USER_INPUT,
    /** Our fault. The log has the details, under the id that the message gives. */
    INTERNAL
}
