package io.isnad.graphql.websocket;

import io.isnad.graphql.config.ApiConfig;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages may be as long as the bodies of requests, in one frame or in several. */
@ApplicationScoped
class WebSocketOptions implements HttpServerOptionsCustomizer {

    private final ApiConfig config;

    WebSocketOptions(ApiConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        int size = Math.toIntExact(config.limits().bodySize().asLongValue());
        options.setMaxWebSocketFrameSize(size);
        options.setMaxWebSocketMessageSize(size);
    }
}
