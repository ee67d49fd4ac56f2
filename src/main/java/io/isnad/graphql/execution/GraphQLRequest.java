package io.isnad.graphql.execution;

import java.util.Map;

/**
 * One operation that a client asks for.
 *
 * @param document the document, or null where only its hash or id is given
 * @param operationName which of the document's operations, or null where it has but one
 * @param variables values of the operation's variables
 * @param persisted by what the document is known, or null
 * @param transport by which way it comes in
 */
public record GraphQLRequest(
        String document,
        String operationName,
        Map<String, Object> variables,
        DocumentId persisted,
        Transport transport) {

    /** The same request with its document. */
    public GraphQLRequest with(String found) {
        return new GraphQLRequest(found, operationName, variables, persisted, transport);
    }

    /**
     * By what a client knows a document.
     *
     * @param value its id
     * @param isHash whether it is the SHA-256 of the document, in hexadecimal
     */
    public record DocumentId(String value, boolean isHash) {}
}
