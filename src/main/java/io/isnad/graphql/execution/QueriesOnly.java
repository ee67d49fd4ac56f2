package io.isnad.graphql.execution;

import graphql.ExecutionResult;
import graphql.GraphqlErrorException;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import io.isnad.graphql.error.ErrorCode;
import java.util.List;
import java.util.Map;

/** Refuses everything but queries to requests that may not change anything. */
final class QueriesOnly extends SimplePerformantInstrumentation {

    /** In the context of a request: whether it is one of these. */
    static final String KEY = "queriesOnly";

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Operation operation =
                parameters.getExecutionContext().getOperationDefinition().getOperation();
        if (operation != Operation.QUERY
                && parameters.getExecutionContext().getGraphQLContext().getBoolean(KEY)) {
            throw new AbortExecutionException(List.of(GraphqlErrorException.newErrorException()
                    .message("GET is for queries alone: send this operation with POST")
                    .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name()))
                    .build()));
        }
        return SimpleInstrumentationContext.noOp();
    }
}
