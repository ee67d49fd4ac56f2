package io.isnad.graphql.error;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.isnad.store.DatabaseOutage;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Turns an exception of a field into what the client may know: {@link ApiException} with its own message, a database that
 * cannot be asked with what to do, anything else as an internal error whose details are in the log alone.
 */
public final class FetchErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable known = known(parameters.getException());
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
        if (known instanceof ApiException api) {
            error.message("%s", api.getMessage()).extensions(extensions(api.code()));
        } else if (known instanceof LimitExceeded limit) {
            error.message("%s", limit.getMessage()).extensions(limit.getExtensions());
        } else if (known instanceof ForbiddenException) {
            error.message("This takes a role that your key or user does not have: editor for changes")
                    .extensions(extensions(ErrorCode.FORBIDDEN));
        } else if (known instanceof UnauthorizedException) {
            error.message("This takes the role editor. Send an API key as X-API-Key, or the token of a user as"
                            + " Authorization: Bearer. Where neither is configured, nothing can be changed.")
                    .extensions(extensions(ErrorCode.UNAUTHORIZED));
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

    private static Throwable known(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ApiException || t instanceof LimitExceeded || t instanceof SecurityException) {
                return t;
            }
        }
        return DatabaseOutage.behind(thrown)
                .map(outage -> Unavailable.logged(outage, thrown))
                .orElse(null);
    }
}
