package io.isnad.graphql.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import java.util.Set;

/**
 * Fetches fields with as little ado as can be. SmallRye's own fetchers make a context with the whole selection, activate
 * the request scope and fire events for every single value, which takes most of the time of an answer with ten thousand
 * of them. The root fields, where that costs nothing, keep SmallRye's fetchers, with their metrics.
 */
public final class LeanFetchers implements DataFetcherService {

    /** SmallRye formats these. */
    private static final Set<String> FORMATTED = Set.of("Date", "DateTime");

    /** Comes before Quarkus's own, which has 1. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return FORMATTED.contains(field.getReference().getName()) ? null : new PropertyFetcher<>(field.getName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getMultiDataFetcher(Operation operation, Type type) {
        return new MethodFetcher<>(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return operation.isSourceField() ? new MethodFetcher<>(operation) : null;
    }
}
