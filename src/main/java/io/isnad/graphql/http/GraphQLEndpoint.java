package io.isnad.graphql.http;

import graphql.ExecutionResult;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.execution.Execution;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.persisted.PersistedDocuments;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers requests: finds their document, has it executed, and tells how caches may use the answer. */
@ApplicationScoped
class GraphQLEndpoint {

    private final PersistedDocuments documents;
    private final Execution execution;
    private final ApiConfig config;

    GraphQLEndpoint(PersistedDocuments documents, Execution execution, ApiConfig config) {
        this.documents = documents;
        this.execution = execution;
        this.config = config;
    }

    /**
     * The answer to a request.
     *
     * @param format its format
     * @param known the If-None-Match header of the request, or null
     */
    Answer answer(GraphQLRequest request, ResponseFormat format, String known) {
        GraphQLRequest complete;
        try {
            complete = request.with(documents.document(request));
        } catch (ApiException unknown) {
            return Answers.of(ErrorCodes.failed(unknown.code(), unknown.getMessage()), format);
        }
        ExecutionResult result = execution.execute(complete);
        if (result.isDataPresent()) {
            documents.keep(complete);
        }
        Answer answer = Answers.of(result, format);
        boolean cacheable = request.queriesOnly()
                && request.document() == null
                && result.getErrors().isEmpty();
        return cacheable ? Caching.cacheable(answer, config.persistedDocuments().maxAge(), known) : answer;
    }
}
