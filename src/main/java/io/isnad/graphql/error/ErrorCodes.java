package io.isnad.graphql.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.validation.ValidationError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Sees to it that every error of a response has a code of {@link ErrorCode}, and that one failure is one error: a null
 * that an error has left behind in a non-null place is not reported again.
 */
public final class ErrorCodes extends SimplePerformantInstrumentation {

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
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
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
        Map<String, Object> extensions = new HashMap<>(given == null ? Map.of() : given);
        ErrorCode code = codeOf(error);
        extensions.put("code", code.name());
        GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
                .message("%s", messageOf(error, code))
                .locations(error.getLocations())
                .errorType(error.getErrorType())
                .extensions(extensions);
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static String messageOf(GraphQLError error, ErrorCode code) {
        if (code == ErrorCode.INTERNAL) {
            return "Internal error";
        }
        // SmallRye's own message has the name of the Java class.
        return isUnreadableArgument(error)
                ? "An argument of " + String.join("/", ((ValidationError) error).getQueryPath())
                        + " cannot be read. Dates are written like 2021-04-16."
                : error.getMessage();
    }

    /** Whether the error is SmallRye's, of an argument that it could not make a Java object of. */
    private static boolean isUnreadableArgument(GraphQLError error) {
        return error instanceof ValidationError invalid
                && invalid.getDescription() != null
                && invalid.getDescription().startsWith("argument '");
    }

    private static ErrorCode codeOf(GraphQLError error) {
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (error instanceof ValidationError && !isUnreadableArgument(error)) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
            return ErrorCode.BAD_USER_INPUT;
        }
        return ErrorCode.INTERNAL;
    }
}
