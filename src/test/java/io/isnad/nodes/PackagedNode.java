package io.isnad.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.isnad.graphql.access.KeysProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application, running by itself as users run it. */
final class PackagedNode {

    private static final int START_MINUTES = 5;
    private static final int STOP_SECONDS = 60;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final URI address;

    private PackagedNode(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Begins to start a node on a free port, in a directory of its own. */
    static PackagedNode launch(Path directory, Map<String, String> environment) throws IOException {
        return launch(directory, freePort(), environment);
    }

    /** Begins to start a node. */
    static PackagedNode launch(Path directory, int port, Map<String, String> environment) throws IOException {
        Files.createDirectories(directory);
        Path log = Files.createTempFile(directory, "node", ".log");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target/quarkus-app/quarkus-run.jar")
                                .toAbsolutePath()
                                .toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        java.environment().putAll(environment);
        java.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        java.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return new PackagedNode(java.start(), log, port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it is ready. */
    PackagedNode awaitReady() throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(START_MINUTES); !isReady(); Thread.sleep(100)) {
            assertThat(process.isAlive()).as(this::said).isTrue();
            assertThat(System.nanoTime()).as(this::said).isLessThan(end);
        }
        return this;
    }

    /** What a load balancer asks. */
    boolean isReady() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notReached) {
            return false;
        }
    }

    /** What lets {@link #importArticle} import. */
    static Map<String, String> withEditor(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("ISNAD_ACCESS_KEYS_DESK_SHA256", KeysProfile.EDITOR_SHA256);
        settings.put("ISNAD_ACCESS_KEYS_DESK_ROLES", "editor");
        return settings;
    }

    /** Imports an article, in which Lavrov says one thing, through the API. */
    void importArticle(String sourceName, String title) {
        Map<String, String> article =
                Map.of("sourceName", sourceName, "text", title + "\nقال سيرغي لافروف إن الأسعار لن تتغير.");
        given().header("X-API-Key", KeysProfile.EDITOR)
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation ($input: ArticleInput!) { importArticle(input: $input) { outcome } }",
                        "variables",
                        Map.of("input", article)))
                .post(api())
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }

    URI api() {
        return address.resolve("/graphql");
    }

    int port() {
        return address.getPort();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, as kill does. */
    void terminate() {
        process.destroy();
    }

    /** Waits until it has ended; whether it has done so by itself. */
    boolean awaitEnd() throws InterruptedException {
        boolean ended = process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        return ended;
    }

    /** What it has logged. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
