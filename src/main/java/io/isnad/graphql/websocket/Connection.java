package io.isnad.graphql.websocket;

import io.isnad.graphql.access.AccessRefused;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** One WebSocket: who is at its other end, and which operations run over it. Everything on its event loop. */
final class Connection {

    private static final Logger LOG = Logger.getLogger(Connection.class);

    /** What Quarkus knows of an identity from a token: the second when it ends. */
    private static final String EXPIRY = "quarkus.identity.expire-time";

    /** What a client may say of itself when it begins, since a browser lets no page set headers of a WebSocket. */
    private static final List<String> CREDENTIALS = List.of("X-API-Key", "Authorization");

    private final ServerWebSocket socket;
    private final RoutingContext request;
    private final String address;
    private final WebSocketRoute.Services services;
    private final Vertx vertx;
    private final Context loop;
    private final Map<String, RunningOperation> operations = new HashMap<>();
    private final List<Long> timers = new ArrayList<>();

    private boolean initialising;
    private boolean closed;
    private boolean heard = true;
    private SecurityIdentity caller;

    Connection(ServerWebSocket socket, RoutingContext request, String address, WebSocketRoute.Services services) {
        this.socket = socket;
        this.request = request;
        this.address = address;
        this.services = services;
        this.vertx = request.vertx();
        this.loop = vertx.getOrCreateContext();
    }

    void open() {
        socket.textMessageHandler(this::received);
        socket.binaryMessageHandler(binary -> close(CloseCode.BAD_REQUEST));
        socket.exceptionHandler(e -> LOG.debugf(e, "WebSocket of %s", address));
        socket.drainHandler(drained -> List.copyOf(operations.values()).forEach(RunningOperation::resume));
        timers.add(vertx.setTimer(
                services.config().subscriptions().initialisation().toMillis(), late -> checkInitialised()));
        timers.add(
                vertx.setPeriodic(services.config().subscriptions().keepAlive().toMillis(), time -> checkAlive()));
    }

    void closed() {
        closed = true;
        timers.forEach(vertx::cancelTimer);
        List.copyOf(operations.values()).forEach(RunningOperation::cancel);
    }

    private void checkInitialised() {
        if (caller == null) {
            close(CloseCode.INITIALISATION_TIMEOUT);
        }
    }

    private void checkAlive() {
        if (!heard) {
            close(CloseCode.NO_ANSWER);
        }
        heard = false;
        write(Outgoing.PING);
    }

    private void received(String text) {
        heard = true;
        Incoming message = Incoming.of(text).orElse(null);
        if (message == null) {
            close(CloseCode.BAD_REQUEST);
            return;
        }
        switch (message.type()) {
            case CONNECTION_INIT -> initialise(message.payload());
            case PING -> write(Outgoing.PONG);
            case SUBSCRIBE -> subscribe(message.id(), message.payload());
            case COMPLETE -> cancel(message.id());
            case PONG -> {
                // It is alive.
            }
        }
    }

    private void initialise(Map<String, Object> payload) {
        if (initialising) {
            close(CloseCode.TOO_MANY_INITIALISATIONS);
            return;
        }
        initialising = true;
        for (String header : CREDENTIALS) {
            if (payload.get(header) instanceof String value
                    && !request.request().headers().contains(header)) {
                request.request().headers().set(header, value);
            }
        }
        services.callers()
                .reader(request)
                .subscribe()
                .with(
                        reader -> loop.runOnContext(known -> accept(reader)),
                        failure -> loop.runOnContext(unknown -> reject(failure)));
    }

    private void accept(SecurityIdentity reader) {
        caller = reader;
        if (reader.getAttribute(EXPIRY) instanceof Long second) {
            long left = Math.max(1, second * 1000 - System.currentTimeMillis());
            timers.add(vertx.setTimer(left, expired -> close(CloseCode.FORBIDDEN)));
        }
        write(Outgoing.ACKNOWLEDGEMENT);
    }

    private void reject(Throwable failure) {
        if (!(failure instanceof AccessRefused)) {
            LOG.error("Who is at the other end of a WebSocket could not be found out", failure);
        }
        close(CloseCode.FORBIDDEN);
    }

    private void subscribe(String id, Map<String, Object> payload) {
        if (caller == null) {
            close(CloseCode.UNAUTHORIZED);
        } else if (operations.containsKey(id)) {
            close(CloseCode.ID_TAKEN);
        } else {
            services.operations()
                    .take(client())
                    .ifPresentOrElse(
                            full -> write(Outgoing.error(id, full.toExecutionResult())), () -> start(id, payload));
        }
    }

    private void start(String id, Map<String, Object> payload) {
        RunningOperation operation = new RunningOperation(id, this);
        operations.put(id, operation);
        operation.start(payload, caller);
    }

    private void cancel(String id) {
        RunningOperation operation = operations.get(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    /** What counts as one client: who shows the same key or is the same user, else who has the same address. */
    private String client() {
        return caller.isAnonymous()
                ? "address " + address
                : "caller " + caller.getPrincipal().getName();
    }

    private void close(CloseCode code) {
        if (!closed) {
            closed();
            socket.close(code.number(), code.reason());
        }
    }

    /** An operation is over. */
    void ended(String id) {
        operations.remove(id);
        services.operations().release(client());
    }

    /** Sends a message, unless nobody is there any more. */
    void write(String message) {
        if (!closed) {
            socket.writeTextMessage(message);
        }
    }

    /** Whether the client takes messages more slowly than they are sent. */
    boolean isFull() {
        return socket.writeQueueFull();
    }

    Context loop() {
        return loop;
    }

    WebSocketRoute.Services services() {
        return services;
    }
}
