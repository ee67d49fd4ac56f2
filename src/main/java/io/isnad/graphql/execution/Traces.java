package io.isnad.graphql.execution;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.graphql.v20_0.GraphQLTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a span of each operation, between that of the HTTP request and those of the SQL statements. Without the documents: a
 * trace goes to others than those who may see what somebody looks for.
 */
@ApplicationScoped
class Traces {

    private final OpenTelemetry telemetry;
    private final boolean disabled;

    Traces(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.telemetry = telemetry;
        this.disabled = disabled;
    }

    Instrumentation ofOperations() {
        return disabled
                ? SimplePerformantInstrumentation.INSTANCE
                : GraphQLTelemetry.builder(telemetry)
                        .setCaptureQuery(false)
                        .setAddOperationNameToSpanName(true)
                        .build()
                        .newInstrumentation();
    }
}
