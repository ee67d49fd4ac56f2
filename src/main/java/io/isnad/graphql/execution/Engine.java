package io.isnad.graphql.execution;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.error.FetchErrors;
import io.isnad.graphql.limit.CostLimit;
import io.isnad.graphql.limit.DocumentLimits;
import io.isnad.graphql.load.RequestReading;
import io.isnad.graphql.sql.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Builds the engine on the schema that SmallRye GraphQL has made of the classes in {@code api}, with our limits, reading
 * of the database, errors and cache. SmallRye's own engine, which has none of them, is not used.
 */
@ApplicationScoped
class Engine {

    @Produces
    @Singleton
    GraphQL engine(GraphQLSchema schema, ApiConfig config, Snapshots snapshots, Traces traces) {
        return GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new FetchErrors())
                .preparsedDocumentProvider(new DocumentCache(config.cachedDocumentCharacters()))
                .instrumentation(new ChainedInstrumentation(
                        new DocumentLimits(config.limits()),
                        new OperationMetrics.Naming(),
                        traces.ofOperations(),
                        new TransportCheck(),
                        new CostLimit(config.limits()),
                        new RequestReading(snapshots::until),
                        new ErrorCodes()))
                .build();
    }
}
