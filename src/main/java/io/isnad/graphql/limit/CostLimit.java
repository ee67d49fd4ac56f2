package io.isnad.graphql.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;

/** Refuses operations that ask for too many objects, as {@link Cost} counts them. */
public final class CostLimit extends MaxQueryComplexityInstrumentation {

    private final int allowed;

    /** The limits that are configured. */
    public CostLimit(ApiConfig.Limits limits) {
        super(limits.complexity(), new Cost(limits.complexity(), limits.fields()));
        this.allowed = limits.complexity();
    }

    @Override
    protected AbortExecutionException mkAbortException(int actual, int maximum) {
        return LimitExceeded.of(Limit.COMPLEXITY, allowed);
    }
}
