package io.isnad.graphql.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.websocket.GraphQLSocket;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, too, can be put behind a role. */
@QuarkusTest
@TestProfile(ReadersOnlyProfile.class)
class ReadersOnlyTest {

    private static final Map<String, String> QUERY = Map.of("query", "{ __typename }");

    private static final Duration VALID = Duration.ofMinutes(10);

    @TestHTTPResource("/graphql")
    URI server;

    @Test
    void whoIsNotKnownReadsNothing() {
        given().contentType("application/json")
                .body(QUERY)
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("ApiKey realm=\"isnad\", Bearer"))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHORIZED"));
        given().get("/graphql/schema.graphql").then().statusCode(401);
        given().get("/articles/x.jsonld").then().statusCode(401).header("WWW-Authenticate", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {KeysProfile.READER, KeysProfile.EDITOR})
    void readersAndEditorsRead(String key) {
        given().header("X-API-Key", key)
                .contentType("application/json")
                .body(QUERY)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
        given().header("X-API-Key", key).get("/graphql/schema.graphql").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {KeysProfile.READER, KeysProfile.EDITOR})
    void exportsAreForThemToo(String key) {
        given().header("X-API-Key", key).get("/articles/x.jsonld").then().statusCode(404);
    }

    @Test
    void tokensSayWhoMay() {
        withToken(TokenIssuer.token(VALID, "reader"), "{ __typename }").statusCode(200);
        withToken(TokenIssuer.token(VALID, "editor"), "{ __typename }").statusCode(200);
        withToken(TokenIssuer.token(VALID, "other"), "{ __typename }")
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        withToken(TokenIssuer.token(VALID.negated(), "editor"), "{ __typename }")
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHORIZED"));
        withToken("no.token.at.all", "{ __typename }").statusCode(401);
    }

    @Test
    void tokensSayWhoMayChange() {
        String nothing = NodeId.encode(NodeType.ARTICLE, UUID.randomUUID());
        String remove = "mutation { removeArticle(id: \"" + nothing + "\") }";
        withToken(TokenIssuer.token(VALID, "editor"), remove).body("data.removeArticle", equalTo(false));
        withToken(TokenIssuer.token(VALID, "reader"), remove).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse withToken(String token, String query) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    @Test
    void aTokenThatRunsOutEndsItsWebSocket() {
        String token = TokenIssuer.token(Duration.ofSeconds(20), "reader");
        try (GraphQLSocket client = GraphQLSocket.connect(server)) {
            client.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token + "\"}}");
            assertThat(client.next().getString("type")).isEqualTo("connection_ack");
            assertThat(client.closing()).isEqualTo("4403 Forbidden");
        }
    }

    @Test
    void subscribersHaveToBeReaders() {
        try (GraphQLSocket unknown = GraphQLSocket.connect(server)) {
            assertThat(unknown.send("{\"type\": \"connection_init\"}").closing())
                    .isEqualTo("4403 Forbidden");
        }
        GraphQLSocket.initialised(server, KeysProfile.READER).close();
    }

    @Test
    void noSharedCacheKeepsAnswers() {
        String hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
        given().header("X-API-Key", KeysProfile.READER)
                .queryParam("query", "{__typename}")
                .queryParam("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200);
        given().header("X-API-Key", KeysProfile.READER)
                .queryParam("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }
}
