package io.isnad.graphql.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of graphql-transport-ws that says exactly what a test wants said. */
public final class GraphQLSocket implements WebSocket.Listener, AutoCloseable {

    static final String PONG = "{\"type\":\"pong\"}";

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private volatile boolean reading = true;
    private volatile boolean alive = true;
    private WebSocket socket;

    private GraphQLSocket() {}

    /** Connects; with pairs of names and values of headers. */
    public static GraphQLSocket connect(URI server, String... headers) {
        GraphQLSocket client = new GraphQLSocket();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        client.socket = builder.buildAsync(URI.create(server.toString().replaceFirst("^http", "ws")), client)
                .join();
        return client;
    }

    /** Connects, and begins as a client of this key, or of none. */
    public static GraphQLSocket initialised(URI server, String key) {
        GraphQLSocket client = connect(server);
        client.send(
                key == null
                        ? "{\"type\": \"connection_init\"}"
                        : "{\"type\": \"connection_init\", \"payload\": {\"X-API-Key\": \"" + key + "\"}}");
        assertThat(client.next().getString("type")).isEqualTo("connection_ack");
        return client;
    }

    /** Sends a message. */
    public GraphQLSocket send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Begins an operation. */
    public GraphQLSocket subscribe(String id, String query) {
        return send("{\"id\": \"" + id + "\", \"type\": \"subscribe\", \"payload\": {\"query\": \""
                + query.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}}");
    }

    /** The next message that is no ping. */
    public JsonPath next() {
        JsonPath received;
        do {
            received = JsonPath.from(nextText());
        } while ("ping".equals(received.getString("type")));
        return received;
    }

    /** The next message. */
    String nextText() {
        try {
            String text = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(text).as("a message").isNotNull();
            return text;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether nothing has come that was not asked for. */
    public boolean isSilent() {
        return messages.stream().allMatch(text -> text.contains("\"ping\""));
    }

    /** Answers no more pings. */
    GraphQLSocket playDead() {
        alive = false;
        return this;
    }

    /** Lets the server send no more. */
    void stopReading() {
        reading = false;
    }

    /** Lets it send again. */
    void readOn() {
        reading = true;
        socket.request(1);
    }

    /** Code and reason with which the server closes. */
    public String closing() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            if (alive && message.toString().contains("\"type\":\"ping\"")) {
                from.sendText(PONG, true);
            }
            messages.add(message.toString());
            message.setLength(0);
        }
        if (reading) {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code + " " + reason);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
