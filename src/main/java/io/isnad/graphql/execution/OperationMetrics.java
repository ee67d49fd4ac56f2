package io.isnad.graphql.execution;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.load.RequestReading;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures operations: how long each takes, how many SQL statements it runs, and which errors there are. Operations go by
 * their type and root field, of which there are few; names are the clients' own, of which there may be any number.
 */
@ApplicationScoped
public class OperationMetrics {

    private static final String NONE = "none";
    private static final String SEVERAL = "several";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private static final double[] STATEMENTS = {1, 2, 5, 10, 20, 50};

    private final MeterRegistry metrics;
    private final Map<ErrorCode, Counter> errors = new EnumMap<>(ErrorCode.class);

    OperationMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        for (ErrorCode code : ErrorCode.values()) {
            errors.put(
                    code,
                    Counter.builder("isnad.graphql.errors")
                            .description("Errors that clients were told of")
                            .tag("code", code.name())
                            .register(metrics));
        }
    }

    /** An operation was executed, or refused by the engine. */
    void executed(GraphQLContext operation, ExecutionResult result, Duration time) {
        Tags tags = operation.getOrDefault(Tags.class, tags(NONE, NONE));
        Timer.builder("isnad.graphql.operations")
                .description("Time that operations take")
                .tags(tags.and("outcome", result.getErrors().isEmpty() ? "success" : "error"))
                .serviceLevelObjectives(BUCKETS)
                .register(metrics)
                .record(time);
        DistributionSummary.builder("isnad.graphql.operation.sql.statements")
                .description("SQL statements of an operation")
                .tags(tags)
                .serviceLevelObjectives(STATEMENTS)
                .register(metrics)
                .record(RequestReading.statements(operation));
        result.getErrors().forEach(error -> failed(ErrorCodes.codeIn(error)));
    }

    /** A client was told of an error. */
    public void failed(ErrorCode code) {
        errors.get(code).increment();
    }

    private static Tags tags(String type, String field) {
        return Tags.of("type", type, "field", field);
    }

    /** Notes which operation it is, once it is known to be one of the schema. */
    static final class Naming extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            OperationDefinition definition = parameters.getExecutionContext().getOperationDefinition();
            parameters
                    .getExecutionContext()
                    .getGraphQLContext()
                    .put(
                            Tags.class,
                            tags(definition.getOperation().name().toLowerCase(Locale.ROOT), field(definition)));
            return SimpleInstrumentationContext.noOp();
        }

        @SuppressWarnings("rawtypes")
        private static String field(OperationDefinition definition) {
            List<Selection> root = definition.getSelectionSet().getSelections();
            return root.size() == 1 && root.get(0) instanceof Field only ? only.getName() : SEVERAL;
        }
    }
}
