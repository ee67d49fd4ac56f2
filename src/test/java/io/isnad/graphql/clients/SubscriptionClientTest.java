package io.isnad.graphql.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.access.KeysProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The npm package graphql-ws subscribes to statements, and gets those that are imported. */
@QuarkusTest
@TestProfile(KeysProfile.class)
class SubscriptionClientTest {

    private static final Path WORK = Path.of("target/node-subscription");
    private static final int TRIES = 120;

    @TestHTTPResource("/graphql")
    String url;

    @Test
    void whatIsImportedArrives() throws Exception {
        Node node = Node.in(Path.of("src/test/node/clients"), WORK);
        Path output = WORK.toAbsolutePath().resolve("subscription.txt");
        Process client = node.start(output, "node", "subscribe.mjs", url.replaceFirst("^http", "ws"));
        try {
            // Nothing tells when the server has the subscription: articles come until one is seen.
            for (int i = 0; i < TRIES && client.isAlive(); i++) {
                importArticle(i);
                client.waitFor(1, TimeUnit.SECONDS);
            }
        } finally {
            client.destroyForcibly();
        }
        assertThat(Files.readAllLines(output))
                .containsExactly("connected", "subscribed", "سيرغي لافروف: الأسعار لن تتغير");
        assertThat(client.waitFor()).isZero();
    }

    /** A line of which the engine that tests have makes a statement. */
    private static void importArticle(int number) {
        given().header("X-API-Key", KeysProfile.EDITOR)
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation ($input: ArticleInput!) { importArticle(input: $input) { outcome } }",
                        "variables",
                        Map.of(
                                "input",
                                Map.of(
                                        "sourceName",
                                        "ws-" + number + ".txt",
                                        "text",
                                        "خبر " + number + "\nسيرغي لافروف: الأسعار لن تتغير"))))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
