package io.isnad.graphql.websocket;

import io.isnad.graphql.access.Callers;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.execution.Admission;
import io.isnad.graphql.http.Answers;
import io.isnad.graphql.http.GraphQLEndpoint;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes WebSockets of requests for them, at the address of the API. */
@ApplicationScoped
class WebSocketRoute {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final Logger LOG = Logger.getLogger(WebSocketRoute.class);

    /** What the path of SmallRye's route matches, too. */
    private static final Set<String> PATHS = Set.of("/graphql", "/graphql/");

    /** That of authorisation, behind which it is put, and before SmallRye's WebSocket with 99. */
    private static final int PRIORITY = 100;

    private final GraphQLEndpoint endpoint;
    private final Admission admission;
    private final Callers callers;
    private final ApiConfig config;
    private final boolean cors;
    private final Slots connections;
    private final Slots operations;

    WebSocketRoute(
            GraphQLEndpoint endpoint,
            Admission admission,
            Callers callers,
            ApiConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled") Optional<Boolean> cors) {
        this.endpoint = endpoint;
        this.admission = admission;
        this.callers = callers;
        this.config = config;
        this.cors = cors.orElse(false);
        ApiConfig.Limits limits = config.limits();
        this.connections = new Slots(
                Limit.CONNECTIONS, limits.connections(),
                Limit.CONNECTIONS_PER_CLIENT, limits.connectionsPerClient());
        this.operations = new Slots(
                Limit.SUBSCRIPTIONS, limits.subscriptions(),
                Limit.SUBSCRIPTIONS_PER_CLIENT, limits.subscriptionsPerClient());
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean upgrade = request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
        if (!upgrade || !PATHS.contains(context.normalizedPath())) {
            context.next();
        } else if (!isFromHere(request)) {
            refuse(context, 403, "Pages of this origin may not connect: see quarkus.http.cors");
        } else if (!speaksTheProtocol(request)) {
            refuse(context, 400, "Connect with the subprotocol " + PROTOCOL);
        } else {
            connect(context, request.remoteAddress().hostAddress());
        }
    }

    /**
     * Whether the request comes from a page of this server, or from no page at all. A browser asks nobody whether a page may
     * connect to another server. With CORS configured, its filter has seen to that.
     */
    private boolean isFromHere(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return cors
                || origin == null
                || origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    private static boolean speaksTheProtocol(HttpServerRequest request) {
        String protocols = request.getHeader("Sec-WebSocket-Protocol");
        return protocols != null
                && Arrays.stream(protocols.split(",")).map(String::strip).anyMatch(PROTOCOL::equals);
    }

    private static void refuse(RoutingContext context, int status, String reason) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(reason);
    }

    private void connect(RoutingContext context, String address) {
        Optional<LimitExceeded> full = connections.take(address);
        if (full.isPresent()) {
            context.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                    .end(Answers.json(full.get().toExecutionResult()));
            return;
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> open(context, socket, address))
                .onFailure(e -> {
                    connections.release(address);
                    LOG.debugf(e, "No WebSocket came about");
                });
    }

    private void open(RoutingContext context, ServerWebSocket socket, String address) {
        Connection connection = new Connection(
                socket, context, address, new Services(endpoint, admission, callers, operations, config));
        socket.closeHandler(closed -> {
            connections.release(address);
            connection.closed();
        });
        connection.open();
    }

    /** What all connections share. */
    record Services(
            GraphQLEndpoint endpoint, Admission admission, Callers callers, Slots operations, ApiConfig config) {}
}
