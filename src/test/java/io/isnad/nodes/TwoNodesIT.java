package io.isnad.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.isnad.graphql.websocket.GraphQLSocket;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes of the packaged application on one PostgreSQL, the first one's own. What is imported at one arrives at a
 * subscriber of the other.
 */
class TwoNodesIT {

    private static final String KEY = UUID.randomUUID() + "-" + UUID.randomUUID();

    @TempDir
    Path directory;

    private final List<PackagedNode> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            nodes.get(i).terminate();
            nodes.get(i).awaitEnd();
        }
    }

    @Test
    void whatIsImportedAtOneArrivesAtASubscriberOfTheOther() throws Exception {
        Path database = directory.resolve("db");
        URI first = start("first", Map.of("ISNAD_DATABASE_DIRECTORY", database.toString()));
        URI second = start(
                "second",
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + port(database) + "/postgres",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "postgres",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        Files.readString(database.resolve("password")).strip()));

        assertArrives(first, second);
        assertArrives(second, first);
    }

    private void assertArrives(URI from, URI to) throws InterruptedException {
        String query =
                "subscription { statementAdded(filter: {text: \"الأسعار\"}) { content { exact } article { sourceName }"
                        + " } }";
        try (GraphQLSocket subscriber = GraphQLSocket.initialised(to, null).subscribe("1", query)) {
            // Nothing tells a client that its subscription has begun; so articles are imported until one arrives.
            for (int i = 0; subscriber.isSilent(); i++) {
                importArticle(from, from.getPort() + "/" + i);
                Thread.sleep(500);
            }
            JsonPath message = subscriber.next().setRootPath("payload.data.statementAdded");
            assertThat(message.getString("content.exact")).isEqualTo("الأسعار لن تتغير");
            assertThat(message.getString("article.sourceName")).startsWith(from.getPort() + "/");
        }
    }

    private static void importArticle(URI node, String sourceName) {
        given().header("X-API-Key", KEY)
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation($i: ArticleInput!) { importArticle(input: $i) { outcome } }",
                        "variables",
                        Map.of(
                                "i",
                                Map.of(
                                        "sourceName",
                                        sourceName,
                                        "text",
                                        "خبر\nقال سيرغي لافروف إن الأسعار لن تتغير."))))
                .post(node)
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }

    /** Starts a node and waits until it is ready; gives the address of its API. */
    private URI start(String name, Map<String, String> environment) throws Exception {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("ISNAD_SEEDS_IMPORT_AT_START", "false");
        settings.put("ISNAD_ACCESS_KEYS_DESK_SHA256", sha256(KEY));
        settings.put("ISNAD_ACCESS_KEYS_DESK_ROLES", "editor");
        PackagedNode node = PackagedNode.launch(directory.resolve(name), settings);
        nodes.add(node);
        return node.awaitReady().api();
    }

    /** The port of the application's own server, which PostgreSQL writes into the fourth line. */
    private static String port(Path database) throws IOException {
        return Files.readAllLines(database.resolve("data/postmaster.pid"))
                .get(3)
                .strip();
    }

    private static String sha256(String key) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    }
}
