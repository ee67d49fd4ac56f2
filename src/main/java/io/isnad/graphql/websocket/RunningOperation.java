package io.isnad.graphql.websocket;

import graphql.ExecutionResult;
import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.ErrorCodes;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.execution.Admission;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.http.RequestReader;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.AsyncResult;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One operation over a connection. Of a subscription's results one at a time is asked for, and the next only when the
 * connection takes more. Everything but the reactive streams' signals happens on the connection's event loop.
 */
final class RunningOperation implements Subscriber<ExecutionResult> {

    private static final Logger LOG = Logger.getLogger(RunningOperation.class);

    private final String id;
    private final Connection connection;

    private Subscription subscription;
    private boolean waiting;
    private boolean ended;

    RunningOperation(String id, Connection connection) {
        this.id = id;
        this.connection = connection;
    }

    /** Has the operation executed. */
    void start(Map<String, Object> payload, SecurityIdentity caller) {
        GraphQLRequest request;
        try {
            request = RequestReader.ofPayload(payload);
        } catch (ApiException refused) {
            fail(connection.services().endpoint().refused(refused.code(), refused.getMessage()));
            return;
        }
        Admission admission = connection.services().admission();
        if (!admission.enter()) {
            fail(connection.services().endpoint().refused(ErrorCode.OVERLOADED, Admission.REFUSAL));
            return;
        }
        connection
                .loop()
                .executeBlocking(() -> connection.services().endpoint().execute(request, caller), false)
                .onComplete(done -> {
                    admission.leave();
                    connection.loop().runOnContext(v -> executed(done));
                });
    }

    private void executed(AsyncResult<ExecutionResult> done) {
        if (ended) {
            return;
        }
        if (done.failed()) {
            fail(internal(done.cause()));
            return;
        }
        ExecutionResult result = done.result();
        Object data = result.getData();
        if (data instanceof Publisher<?> stream) {
            follow(stream);
        } else if (data == null) {
            fail(result);
        } else {
            connection.write(Outgoing.next(id, result));
            end();
            connection.write(Outgoing.complete(id));
        }
    }

    @SuppressWarnings("unchecked")
    private void follow(Publisher<?> results) {
        ((Publisher<ExecutionResult>) results).subscribe(this);
    }

    /** Goes on when the connection takes more. */
    void resume() {
        if (waiting && !connection.isFull()) {
            waiting = false;
            subscription.request(1);
        }
    }

    /** Nothing more is to come of it. */
    void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
        end();
    }

    private void end() {
        if (!ended) {
            ended = true;
            connection.ended(id);
        }
    }

    private void fail(ExecutionResult failed) {
        if (!ended) {
            connection.write(Outgoing.error(id, failed));
            end();
        }
    }

    private void send(String message) {
        if (ended) {
            return;
        }
        connection.write(message);
        waiting = true;
        resume();
    }

    private static ExecutionResult told(Throwable failure) {
        if (failure instanceof LimitExceeded limit) {
            return limit.toExecutionResult();
        }
        return failure instanceof ApiException known
                ? ErrorCodes.failed(known.code(), known.getMessage())
                : internal(failure);
    }

    private static ExecutionResult internal(Throwable failure) {
        String error = UUID.randomUUID().toString();
        LOG.errorf(failure, "Operation failed, error id %s", error);
        return ErrorCodes.failed(ErrorCode.INTERNAL, "Internal error, see the server's log for id " + error);
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        String message = Outgoing.next(id, result);
        connection.loop().runOnContext(v -> send(message));
    }

    @Override
    public void onError(Throwable failure) {
        ExecutionResult told = told(failure);
        connection.loop().runOnContext(v -> fail(told));
    }

    @Override
    public void onComplete() {
        connection.loop().runOnContext(v -> {
            if (!ended) {
                end();
                connection.write(Outgoing.complete(id));
            }
        });
    }
}
