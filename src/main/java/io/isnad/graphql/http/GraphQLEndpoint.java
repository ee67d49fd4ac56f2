package io.isnad.graphql.http;

import graphql.ExecutionResult;
import io.isnad.graphql.access.Callers;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.execution.Execution;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.execution.OperationMetrics;
import io.isnad.graphql.execution.Transport;
import io.isnad.graphql.persisted.PersistedDocuments;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers requests: finds their document, has it executed, and tells how caches may use the answer. */
@ApplicationScoped
public class GraphQLEndpoint {

    private final PersistedDocuments documents;
    private final Execution execution;
    private final ApiConfig config;
    private final Callers callers;
    private final OperationMetrics metrics;

    GraphQLEndpoint(
            PersistedDocuments documents,
            Execution execution,
            ApiConfig config,
            Callers callers,
            OperationMetrics metrics) {
        this.callers = callers;
        this.metrics = metrics;
        this.documents = documents;
        this.execution = execution;
        this.config = config;
    }

    /**
     * The result of a request.
     *
     * @param caller who sends it
     */
    public ExecutionResult execute(GraphQLRequest request, SecurityIdentity caller) {
        GraphQLRequest complete;
        try {
            complete = request.with(documents.document(request));
        } catch (ApiException unknown) {
            return refused(unknown.code(), unknown.getMessage());
        }
        ExecutionResult result = execution.execute(complete, caller);
        if (result.isDataPresent()) {
            documents.keep(complete);
        }
        return result;
    }

    /** The result of a request that is refused before it comes to the engine. */
    public ExecutionResult refused(ErrorCode code, String message) {
        metrics.failed(code);
        return ErrorCodes.failed(code, message);
    }

    /** The result of a request that is over a limit before it comes to the engine. */
    ExecutionResult refused(LimitExceeded excess) {
        metrics.failed(ErrorCode.LIMIT_EXCEEDED);
        return excess.toExecutionResult();
    }

    /**
     * The answer to a request.
     *
     * @param format its format
     * @param known the If-None-Match header of the request, or null
     * @param caller who sends it
     */
    Answer answer(GraphQLRequest request, ResponseFormat format, String known, SecurityIdentity caller) {
        ExecutionResult result = execute(request, caller);
        Answer answer = Answers.of(result, format);
        boolean cacheable = request.transport() == Transport.GET
                && request.document() == null
                && result.getErrors().isEmpty();
        return cacheable
                ? Caching.cacheable(answer, config.persistedDocuments().maxAge(), callers.readersOnly(), known)
                : answer;
    }
}
