package io.isnad.graphql.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Sees to it that every error of a response has a code of {@link ErrorCode}, and that one failure is one error: a null
 * that an error has left behind in a non-null place is not reported again, and an operation that has run out of time, or
 * lost the database, is an error as a whole.
 */
public final class ErrorCodes extends SimplePerformantInstrumentation {

    private static final Set<ErrorCode> OF_WHOLE_OPERATIONS =
            EnumSet.of(ErrorCode.TIMEOUT, ErrorCode.OVERLOADED, ErrorCode.UNAVAILABLE);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> errors = result.getErrors().stream()
                .filter(error -> !isAftermath(error, result.getErrors()))
                .map(ErrorCodes::withCode)
                .toList();
        return CompletableFuture.completedFuture(errors.stream()
                .filter(error -> OF_WHOLE_OPERATIONS.contains(codeIn(error)))
                .findFirst()
                .map(error -> failed(codeIn(error), error.getMessage()))
                .orElseGet(() -> result.transform(builder -> builder.errors(errors))));
    }

    /** The result of an operation that has failed as a whole. */
    public static ExecutionResult failed(ErrorCode code, String message) {
        return ExecutionResult.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError()
                        .message("%s", message)
                        .extensions(FetchErrors.extensions(code))
                        .build())
                .build();
    }

    /** The code that an error has. */
    public static ErrorCode codeIn(GraphQLError error) {
        return ErrorCode.valueOf((String) error.getExtensions().get("code"));
    }

    private static boolean isAftermath(GraphQLError error, List<GraphQLError> all) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField
                && all.stream().anyMatch(other -> other.getErrorType() != ErrorType.NullValueInNonNullableField);
    }

    private static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> given = error.getExtensions();
        if (given != null && given.containsKey("code")) {
            return error;
        }
        if (error instanceof BadFaithIntrospectionError) {
            return withCode(LimitExceeded.of(Limit.INTROSPECTION));
        }
        ErrorCode code = codeOf(error);
        GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
                .message("%s", code == ErrorCode.INTERNAL ? "Internal error" : ClientMessage.of(error))
                .locations(error.getLocations())
                .errorType(error.getErrorType())
                .extensions(FetchErrors.extensions(code));
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return ErrorCode.OPERATION_RESOLUTION_FAILURE;
        }
        if (error instanceof IntrospectionDisabledError) {
            return ErrorCode.INTROSPECTION_DISABLED;
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (error instanceof ValidationError && !ClientMessage.isUnreadableArgument(error)) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
            return ErrorCode.BAD_USER_INPUT;
        }
        return ErrorCode.INTERNAL;
    }
}
