package io.isnad.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.bench.ArticleGenerator;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on a PostgreSQL of its own, with clients that ask all the while. They import the same archive at once, the
 * database is restarted under them, and then they are, one after the other.
 */
@Tag("long")
@Timeout(600)
class RestartIT {

    private static final int ARTICLES = 60;
    private static final String QUERY =
            "{ statements(first: 20) { nodes { content { exact } speaker { name } article { title } } } }";

    @TempDir
    Path directory;

    private final List<PackagedNode> nodes = new ArrayList<>();
    private ExternalDatabase database;
    private LoadBalancer balancer;

    @BeforeEach
    void start() throws Exception {
        database = new ExternalDatabase(directory.resolve("data"));
        Path seeds = Files.createDirectory(directory.resolve("seeds"));
        new ArticleGenerator(1).write(ARTICLES, seeds.resolve("archive.jsonl.gz"));
        balancer = new LoadBalancer(QUERY);
    }

    @AfterEach
    void stop() throws Exception {
        balancer.close();
        nodes.forEach(PackagedNode::terminate);
        for (PackagedNode node : nodes) {
            node.awaitEnd();
        }
        database.close();
    }

    private PackagedNode launch(int port) throws Exception {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("ISNAD_SEEDS_PATH", directory.resolve("seeds").toString());
        settings.put("QUARKUS_SHUTDOWN_DELAY", "3s");
        PackagedNode node = PackagedNode.launch(directory.resolve("node" + port), port, settings);
        nodes.add(node);
        return node;
    }

    @Test
    void nothingIsLostTwiceOrFailsLongerThanTheDatabase() throws Exception {
        PackagedNode first = launch(PackagedNode.freePort());
        PackagedNode second = launch(PackagedNode.freePort());
        assertEachArticleIsThereOnce(first.awaitReady(), second.awaitReady());

        balancer.add(first);
        balancer.add(second);
        awaitAnswers();
        assertThat(balancer.takeFailures()).isEmpty();

        restartTheDatabase(first, second);

        restart(first);
        restart(second);
        assertThat(balancer.takeFailures())
                .as("queries that failed in a rolling restart")
                .isEmpty();
    }

    private void assertEachArticleIsThereOnce(PackagedNode first, PackagedNode second) throws Exception {
        JsonPath one = report(first);
        JsonPath other = report(second);
        assertThat(one.getInt("created") + other.getInt("created")).isEqualTo(ARTICLES);
        assertThat(one.getInt("unchanged") + other.getInt("unchanged")).isEqualTo(ARTICLES);
        assertThat(one.getInt("failed") + other.getInt("failed")).isZero();
        assertThat(database.count("article")).isEqualTo(ARTICLES);
    }

    private static JsonPath report(PackagedNode node) {
        return given().contentType("application/json")
                .body(Map.of("query", "{ importReport { state created unchanged failed } }"))
                .post(node.api())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("data.importReport");
    }

    private void restartTheDatabase(PackagedNode first, PackagedNode second) throws Exception {
        database.stop();
        while (first.isReady() || second.isReady()) {
            Thread.sleep(100);
        }
        database.start();
        first.awaitReady();
        second.awaitReady();
        awaitAnswers();

        assertThat(Set.of("UNAVAILABLE", "OVERLOADED"))
                .containsAll(balancer.takeFailures().keySet());
        assertThat(first.isAlive() && second.isAlive()).isTrue();
        awaitAnswers();
        assertThat(balancer.takeFailures()).isEmpty();
    }

    private void awaitAnswers() throws InterruptedException {
        for (long before = balancer.answered(); balancer.answered() < before + 20; ) {
            Thread.sleep(20);
        }
    }

    /** As docs/operations.md has it: the node says that it is not ready any more, and serves on for a while. */
    private void restart(PackagedNode node) throws Exception {
        node.terminate();
        assertThat(node.awaitEnd()).as(node::said).isTrue();
        balancer.remove(node);
        PackagedNode again = launch(node.port()).awaitReady();
        balancer.add(again);
        awaitAnswers();
    }
}
