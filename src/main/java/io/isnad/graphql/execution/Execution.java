package io.isnad.graphql.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.limit.DocumentLimits;
import io.isnad.graphql.sql.Deadline;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Executes operations. */
@ApplicationScoped
public class Execution {

    private static final Logger LOG = Logger.getLogger(Execution.class);

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final GraphQL engine;
    private final ApiConfig config;
    private final CurrentIdentityAssociation identity;
    private final OperationMetrics metrics;
    private final ParserOptions parserOptions;

    Execution(GraphQL engine, ApiConfig config, CurrentIdentityAssociation identity, OperationMetrics metrics) {
        this.metrics = metrics;
        this.identity = identity;
        this.engine = engine;
        this.config = config;
        this.parserOptions = DocumentLimits.parserOptions(config.limits());
    }

    /**
     * Executes an operation, on the calling thread. Never fails: what goes wrong is in the result.
     *
     * @param request the operation, with its document
     * @param caller who asks for it
     */
    @ActivateRequestContext
    public ExecutionResult execute(GraphQLRequest request, SecurityIdentity caller) {
        identity.setIdentity(caller);
        SmallRyeContext context = new SmallRyeContext(Execution.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.setOperationName(request.operationName());
        ExecutionInput input = ExecutionInput.newExecutionInput(request.document())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(contextValues(context, request.transport()))
                .build();
        context.setExecutionInput(input);
        SmallRyeContextManager.restore(context);
        long begin = System.nanoTime();
        ExecutionResult result = execute(input);
        metrics.executed(input.getGraphQLContext(), result, Duration.ofNanos(System.nanoTime() - begin));
        return result;
    }

    private ExecutionResult execute(ExecutionInput input) {
        try {
            return engine.execute(input);
        } catch (RuntimeException | StackOverflowError e) {
            String id = UUID.randomUUID().toString();
            LOG.errorf(e, "Operation failed, error id %s", id);
            return ErrorCodes.failed(ErrorCode.INTERNAL, "Internal error, see the server's log for id " + id);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** Executes an operation that the application asks for by itself: as somebody without any role. */
    public ExecutionResult execute(GraphQLRequest request) {
        return execute(request, NOBODY);
    }

    private Map<Object, Object> contextValues(SmallRyeContext context, Transport transport) {
        Map<Object, Object> values = new HashMap<>();
        values.put(ParserOptions.class, parserOptions);
        values.put(Introspection.INTROSPECTION_DISABLED, !config.introspection());
        values.put(Deadline.class, Deadline.in(config.limits().executionTime()));
        values.put(Transport.class, transport);
        // What the fetchers of Quarkus and SmallRye GraphQL look for.
        values.put(SmallRyeContextManager.CONTEXT, context);
        values.put("runBlocking", true);
        values.put("state", Arc.container().requestContext().getState());
        return values;
    }
}
