package io.isnad.graphql.http;

import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Answers can be sent with gzip and deflate, and with Brotli where its native library runs. Naming Brotli in the
 * configuration would keep the application from starting anywhere else.
 */
@ApplicationScoped
class Compression implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.addCompressor(StandardCompressionOptions.gzip());
        options.addCompressor(StandardCompressionOptions.deflate());
        if (Brotli.isAvailable()) {
            options.addCompressor(StandardCompressionOptions.brotli());
        }
    }
}
