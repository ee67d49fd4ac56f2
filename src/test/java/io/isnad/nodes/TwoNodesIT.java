package io.isnad.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.websocket.GraphQLSocket;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes of the packaged application on one PostgreSQL, the first one's own. What is imported at one arrives at a
 * subscriber of the other.
 */
class TwoNodesIT {

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
        PackagedNode first = start("first", Map.of("ISNAD_DATABASE_DIRECTORY", database.toString()));
        PackagedNode second = start(
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

    private void assertArrives(PackagedNode from, PackagedNode to) throws InterruptedException {
        String query =
                "subscription { statementAdded(filter: {text: \"الأسعار\"}) { content { exact } article { sourceName }"
                        + " } }";
        try (GraphQLSocket subscriber =
                GraphQLSocket.initialised(to.api(), null).subscribe("1", query)) {
            // Nothing tells a client that its subscription has begun; so articles are imported until one arrives.
            for (int i = 0; subscriber.isSilent(); i++) {
                from.importArticle(from.port() + "/" + i, "خبر");
                Thread.sleep(500);
            }
            JsonPath message = subscriber.next().setRootPath("payload.data.statementAdded");
            assertThat(message.getString("content.exact")).isEqualTo("الأسعار لن تتغير");
            assertThat(message.getString("article.sourceName")).startsWith(from.port() + "/");
        }
    }

    /** Starts a node and waits until it is ready. */
    private PackagedNode start(String name, Map<String, String> environment) throws Exception {
        Map<String, String> settings = PackagedNode.withEditor(environment);
        settings.put("ISNAD_SEEDS_IMPORT_AT_START", "false");
        PackagedNode node = PackagedNode.launch(directory.resolve(name), settings);
        nodes.add(node);
        return node.awaitReady();
    }

    /** The port of the application's own server, which PostgreSQL writes into the fourth line. */
    private static String port(Path database) throws IOException {
        return Files.readAllLines(database.resolve("data/postmaster.pid"))
                .get(3)
                .strip();
    }
}
