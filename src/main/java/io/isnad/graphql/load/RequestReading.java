package io.isnad.graphql.load;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.sql.Snapshot;
import java.util.function.Function;

/** Gives every request its own snapshot of the database and loaders that read from it, and closes it afterwards. */
public final class RequestReading extends SimplePerformantInstrumentation {

    private final Function<Deadline, Snapshot> snapshots;

    /** Reading from the snapshots that a function gives, until the {@link Deadline} in the context of the request. */
    public RequestReading(Function<Deadline, Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    /** How many statements an operation has run so far; none if it did not come to reading. */
    public static int statements(GraphQLContext operation) {
        Reading reading = Reading.of(operation);
        return reading == null ? 0 : reading.snapshot().statements();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Reading reading = new Reading(snapshots.apply(input.getGraphQLContext().get(Deadline.class)));
        input.getGraphQLContext().put(Reading.class, reading);
        return input.transform(builder -> builder.dataLoaderRegistry(reading.loaders()));
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Reading reading = Reading.of(parameters.getGraphQLContext());
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> reading.close());
    }
}
