package io.isnad.graphql.error;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Turns an exception of a field into what the client may know: {@link ApiException} with its own message, anything else as
 * an internal error whose details are in the log alone.
 */
public final class FetchErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        ApiException known = known(parameters.getException());
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
        if (known != null) {
            error.message("%s", known.getMessage()).extensions(extensions(known.code()));
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(parameters.getException(), "Field %s failed, error id %s", parameters.getPath(), id);
            error.message("Internal error, see the server's log for id %s", id)
                    .extensions(extensions(ErrorCode.INTERNAL));
        }
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(error.build())
                .build());
    }

    static Map<String, Object> extensions(ErrorCode code) {
        return Map.of("code", code.name());
    }

    private static ApiException known(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ApiException found) {
                return found;
            }
        }
        return null;
    }
}
