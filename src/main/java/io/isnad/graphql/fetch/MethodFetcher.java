package io.isnad.graphql.fetch;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/**
 * Calls a method on the request's thread and gives on what it gives: the future of a method that has its object from the
 * field's source and loads the value, or the stream of a subscription. Unlike SmallRye's own fetcher it leaves a failure of a
 * stream a failure, which ends the subscription, instead of making it one more event.
 */
final class MethodFetcher<K, T> implements PlugableBatchableDataFetcher<K, T> {

    private final ArgumentHelper arguments;
    private final OperationInvoker method;

    MethodFetcher(Operation operation) {
        this.arguments = new ArgumentHelper(operation.getArguments());
        this.method = new OperationInvoker(operation);
    }

    /** The method's future or stream, or the error of an argument that could not be read. */
    @Override
    @SuppressWarnings("unchecked")
    public T get(DataFetchingEnvironment environment) throws Exception {
        SmallRyeContextManager.restoreSmallRyeContext(environment).setDataFetchingEnvironment(environment);
        try {
            return (T) method.<Object>invoke(arguments.getArguments(environment).toArray());
        } catch (AbstractDataFetcherException unreadable) {
            return (T) unreadable
                    .appendDataFetcherResult(DataFetcherResult.newResult(), environment)
                    .build();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** Never called: there are no batched operations. */
    @Override
    public CompletionStage<List<T>> load(List<K> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("Calls one by one");
    }
}
