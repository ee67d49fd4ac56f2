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

/** Refuses operations of kinds that do not go with the way by which they come in. */
final class TransportCheck extends SimplePerformantInstrumentation {

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Operation operation =
                parameters.getExecutionContext().getOperationDefinition().getOperation();
        Transport transport =
                parameters.getExecutionContext().getGraphQLContext().get(Transport.class);
        if (!transport.allows(operation)) {
            throw new AbortExecutionException(List.of(GraphqlErrorException.newErrorException()
                    .message(transport.advice())
                    .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name()))
                    .build()));
        }
        return SimpleInstrumentationContext.noOp();
    }
}
