package io.isnad.graphql.execution;

import graphql.language.OperationDefinition.Operation;
import java.util.Set;

/** By which way an operation comes in, and of what kind it may be. */
public enum Transport {
    /** HTTP GET, which must not change anything. */
    GET("GET is for queries alone: send this operation with POST", Operation.QUERY),
    /** HTTP POST, which has one answer. */
    POST(
            "Subscriptions have more than one answer: send them by WebSocket, with the protocol graphql-transport-ws",
            Operation.QUERY,
            Operation.MUTATION),
    /** A WebSocket. */
    WEBSOCKET("", Operation.QUERY, Operation.MUTATION, Operation.SUBSCRIPTION);

    private final String advice;
    private final Set<Operation> operations;

    Transport(String advice, Operation... operations) {
        this.advice = advice;
        this.operations = Set.of(operations);
    }

    /** Whether an operation of this kind may come in this way. */
    boolean allows(Operation operation) {
        return operations.contains(operation);
    }

    /** What is said to one that may not. */
    String advice() {
        return advice;
    }
}
