package io.isnad.graphql.load;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.isnad.graphql.sql.Snapshot;
import java.util.function.Supplier;

/** Gives every request its own snapshot of the database and loaders that read from it, and closes it afterwards. */
public final class RequestReading extends SimplePerformantInstrumentation {

    private final Supplier<Snapshot> snapshots;

    /** Reading from the snapshots that a supplier gives. */
    public RequestReading(Supplier<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Snapshot snapshot = snapshots.get();
        input.getGraphQLContext().put(Snapshot.class, snapshot);
        return input.transform(builder -> builder.dataLoaderRegistry(Loaders.of(new Reading(snapshot))));
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Snapshot snapshot = parameters.getGraphQLContext().get(Snapshot.class);
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> snapshot.close());
    }
}
