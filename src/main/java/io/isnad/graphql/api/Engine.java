package io.isnad.graphql.api;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.error.FetchErrors;
import io.isnad.graphql.load.RequestReading;
import io.isnad.graphql.sql.Snapshot;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;

/** Fits the engine that SmallRye GraphQL has built with our reading of the database and our errors. */
@ApplicationScoped
class Engine {

    private final DataSource source;
    private final Counter statements;

    Engine(DataSource source, MeterRegistry meters) {
        this.source = source;
        this.statements = Counter.builder("isnad.graphql.sql.statements")
                .description("SQL statements that GraphQL requests have run")
                .register(meters);
    }

    void fit(@Observes GraphQL.Builder builder) {
        // Building fixes the handler, and is the only way to get at the instrumentation that is there.
        builder.defaultDataFetcherExceptionHandler(new FetchErrors());
        builder.instrumentation(new ChainedInstrumentation(
                builder.build().getInstrumentation(),
                new RequestReading(() -> new Snapshot(source, statements::increment)),
                new ErrorCodes()));
    }
}
