package io.isnad.graphql.websocket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.Fixture;
import io.isnad.graphql.access.KeysProfile;
import io.isnad.graphql.live.LiveStatements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements as they are stored, over graphql-transport-ws. */
@QuarkusTest
@TestProfile(KeysProfile.class)
class SubscriptionTest {

    private static final String ADDED = "subscription { statementAdded { content { exact } speaker { name } } }";

    @TestHTTPResource("/graphql")
    URI server;

    @Inject
    Fixture fixture;

    @Inject
    LiveStatements live;

    @Inject
    AgroalDataSource source;

    private final List<GraphQLSocket> clients = new ArrayList<>();

    @BeforeEach
    void startEmpty() {
        fixture.store(0, 0);
    }

    @AfterEach
    void closeAll() throws InterruptedException {
        clients.forEach(GraphQLSocket::close);
        awaitSubscribers(0);
    }

    @Test
    void whatIsImportedArrives() throws InterruptedException {
        GraphQLSocket client = initialised().subscribe("1", ADDED);
        awaitSubscribers(1);
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"), said("جو بايدن", "الأسعار ستتغير"));

        assertThat(exact(client.next())).isEqualTo("الأسعار لن تتغير");
        JsonPath second = client.next();
        assertThat(second.getString("id")).isEqualTo("1");
        assertThat(second.getString("type")).isEqualTo("next");
        assertThat(exact(second)).isEqualTo("الأسعار ستتغير");
        assertThat(second.getString("payload.data.statementAdded.speaker.name")).isEqualTo("جو بايدن");
    }

    @Test
    void onlyWhatWasNotThereBeforeArrives() throws InterruptedException {
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"));
        GraphQLSocket client = initialised().subscribe("1", ADDED);
        awaitSubscribers(1);
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"));
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"), said("جو بايدن", "الأسعار ستتغير"));

        assertThat(exact(client.next())).isEqualTo("الأسعار ستتغير");
    }

    @Test
    void theDatabaseFilters() throws InterruptedException {
        GraphQLSocket client = initialised()
                .subscribe(
                        "by", "subscription { statementAdded(filter: {speakerName: \"بايدن\"}) { content { exact } } }")
                .subscribe(
                        "text",
                        "subscription { statementAdded(filter: {text: \"\\\"أسعار النفط\\\"\"}) { content { exact } } }");
        awaitSubscribers(2);
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "أسعار النفط لن تتغير"), said("جو بايدن", "الأمر صعب"));

        Map<String, String> received = List.of(client.next(), client.next()).stream()
                .collect(Collectors.toMap(message -> message.getString("id"), SubscriptionTest::exact));
        assertThat(received).isEqualTo(Map.of("by", "الأمر صعب", "text", "أسعار النفط لن تتغير"));
    }

    @Test
    void everythingAroundAStatementIsThere() throws InterruptedException {
        GraphQLSocket client = initialised().subscribe("1", """
                        subscription Added { added: statementAdded {
                          id article { title publishedAt statements(first: 1) { totalCount nodes { id } } }
                          speaker { name articles { totalCount } } mentions { span { exact } } } }""");
        awaitSubscribers(1);
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"));
        importArticle("b.txt", "خبر آخر", said("سيرغي لافروف", "الأمر صعب"));

        JsonPath first = client.next().setRootPath("payload.data.added");
        assertThat(first.getString("article.title")).isEqualTo("خبر");
        assertThat(first.getString("article.statements.nodes[0].id")).isEqualTo(first.getString("id"));
        assertThat(first.getString("speaker.name")).isEqualTo("سيرغي لافروف");
        JsonPath second = client.next().setRootPath("payload.data.added");
        assertThat(second.getInt("speaker.articles.totalCount")).isEqualTo(2);
        assertThat(source.getMetrics().activeCount()).isZero();
    }

    @Test
    void anOperationCanBeCompleted() throws InterruptedException {
        GraphQLSocket client = initialised().subscribe("1", ADDED).subscribe("2", ADDED);
        awaitSubscribers(2);
        client.send("{\"id\": \"1\", \"type\": \"complete\"}");
        awaitSubscribers(1);
        importArticle("a.txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"));

        assertThat(client.next().getString("id")).isEqualTo("2");
        assertThat(client.isSilent()).isTrue();
    }

    @Test
    void queriesAndMutationsHaveOneResult() {
        GraphQLSocket client = GraphQLSocket.initialised(server, KeysProfile.EDITOR);
        clients.add(client);
        client.subscribe("q", "{ articles { totalCount } }");
        assertThat(client.next().getInt("payload.data.articles.totalCount")).isZero();
        assertThat(client.next().getString("type")).isEqualTo("complete");
        client.subscribe("m", "mutation { importArticle(input: {sourceName: \"a\", text: \"خبر\"}) { outcome } }");
        assertThat(client.next().getString("payload.data.importArticle.outcome"))
                .isEqualTo("CREATED");
        assertThat(client.next().getString("type")).isEqualTo("complete");
    }

    @Test
    void whoMayNotChangeMayNotHereEither() {
        GraphQLSocket client = initialised()
                .subscribe("m", "mutation { importArticle(input: {sourceName: \"a\", text: \"خبر\"}) { outcome } }");
        assertThat(client.next().getString("payload[0].extensions.code")).isEqualTo("UNAUTHORIZED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subscription {                                                                    | GRAPHQL_PARSE_FAILED
            subscription { nothing }                                                          | GRAPHQL_VALIDATION_FAILED
            subscription { statementAdded { id } other: statementAdded { id } }               | GRAPHQL_VALIDATION_FAILED
            subscription { statementAdded(filter: {articleId: "x"}) { id } }                  | BAD_USER_INPUT
            subscription { statementAdded(filter: {text: "?"}) { id } }                       | BAD_USER_INPUT
            subscription { statementAdded(filter: {minConfidence: 2}) { id } }                | BAD_USER_INPUT
            subscription { statementAdded { article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } } | LIMIT_EXCEEDED
            """)
    void whatIsWrongIsToldAtOnce(String query, String code) {
        JsonPath error = initialised().subscribe("1", query).next();
        assertThat(error.getString("type")).isEqualTo("error");
        assertThat(error.getString("id")).isEqualTo("1");
        assertThat(error.getString("payload[0].extensions.code")).isEqualTo(code);
    }

    @Test
    void aClientHasSoManySubscriptions() throws InterruptedException {
        GraphQLSocket client = initialised().subscribe("1", ADDED).subscribe("2", ADDED);
        awaitSubscribers(2);
        for (GraphQLSocket any : List.of(client, initialised())) {
            JsonPath error = any.subscribe("3", ADDED).next();
            assertThat(error.getString("type")).isEqualTo("error");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.getString("payload[0].extensions.limit")).isEqualTo("subscriptions-per-client");
            assertThat(error.getInt("payload[0].extensions.allowed")).isEqualTo(2);
        }
        GraphQLSocket known = GraphQLSocket.initialised(server, KeysProfile.READER);
        clients.add(known);
        known.subscribe("1", ADDED);
        awaitSubscribers(3);
        client.send("{\"id\": \"1\", \"type\": \"complete\"}").subscribe("3", ADDED);
        awaitSubscribers(3);
        assertThat(client.isSilent()).isTrue();
    }

    @Test
    void anAddressHasSoManyConnections() {
        assertThatThrownBy(() -> IntStream.range(0, 9).forEach(i -> initialised()))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        clients.forEach(GraphQLSocket::close);
        awaitSlot();
    }

    @Test
    void aClientThatTakesNothingIsLeftBehindAndTold() throws InterruptedException {
        GraphQLSocket client = initialised();
        client.stopReading();
        String texts = IntStream.range(0, 16).mapToObj(i -> " t" + i + ": text").collect(Collectors.joining());
        client.subscribe("1", "subscription { statementAdded { article {" + texts + " } } }");
        awaitSubscribers(1);
        String page = "ك".repeat(40_000);
        for (int i = 0; i < 40; i++) {
            importArticle(i + ".txt", "خبر " + i + "\n" + page, said("سيرغي لافروف", "الأسعار لن تتغير"));
            client.send(GraphQLSocket.PONG);
        }
        client.readOn();

        JsonPath message = client.next();
        while (message.getString("type").equals("next")) {
            message = client.next();
        }
        assertThat(message.getString("type")).isEqualTo("error");
        assertThat(message.getString("payload[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(message.getString("payload[0].extensions.limit")).isEqualTo("subscription-buffer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                    | 4400 Invalid message
            []                                                                   | 4400 Invalid message
            {"type": "start"}                                                    | 4400 Invalid message
            {"type": "subscribe", "id": "1"}                                     | 4400 Invalid message
            {"type": "subscribe", "payload": {"query": "{ __typename }"}}        | 4400 Invalid message
            {"type": "subscribe", "id": 1, "payload": {}}                        | 4400 Invalid message
            {"type": "connection_init"}                                          | 4429 Too many initialisation requests
            """)
    void whatIsNotOfTheProtocolEndsTheConnection(String message, String closing) {
        assertThat(initialised().send(message).closing()).isEqualTo(closing);
    }

    @Test
    void anIdIsOneOperations() throws InterruptedException {
        GraphQLSocket client = initialised().subscribe("1", ADDED);
        awaitSubscribers(1);
        assertThat(client.subscribe("1", ADDED).closing()).startsWith("4409");
    }

    @Test
    void theClientBeginsAndSoon() {
        GraphQLSocket hasty = GraphQLSocket.connect(server);
        clients.add(hasty);
        assertThat(hasty.subscribe("1", ADDED).closing()).isEqualTo("4401 Unauthorized");
        GraphQLSocket slow = GraphQLSocket.connect(server);
        clients.add(slow);
        assertThat(slow.closing()).isEqualTo("4408 Connection initialisation timeout");
    }

    @Test
    void pingsAreAnsweredAndAsked() {
        GraphQLSocket client = initialised().playDead().send("{\"type\": \"ping\"}");
        assertThat(client.next().getString("type")).isEqualTo("pong");
        assertThat(client.nextText()).isEqualTo("{\"type\":\"ping\"}");
        assertThat(client.closing()).isEqualTo("1001 No answer to pings");
    }

    @Test
    void aWrongKeyIsRefused() {
        GraphQLSocket client = GraphQLSocket.connect(server, "X-API-Key", "wrong");
        clients.add(client);
        assertThat(client.send("{\"type\": \"connection_init\"}").closing()).isEqualTo("4403 Forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null"})
    void pagesOfOtherOriginsAreRefused(String origin) {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .header("Origin", origin)
                .get("/graphql")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/", "//graphql", "/%67raphql"})
    void otherProtocolsAreRefused(String path) {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-ws")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400);
    }

    @Test
    void overHttpThereAreNoSubscriptions() {
        given().contentType("application/json")
                .body(Map.of("query", ADDED))
                .post("/graphql")
                .then()
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void aLostConnectionToTheDatabaseIsMadeAgain() throws Exception {
        GraphQLSocket client = initialised().subscribe("1", ADDED);
        awaitSubscribers(1);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
        }
        for (int i = 0; client.isSilent(); i++) {
            importArticle(i + ".txt", "خبر", said("سيرغي لافروف", "الأسعار لن تتغير"));
            Thread.sleep(100);
        }
        assertThat(exact(client.next())).isEqualTo("الأسعار لن تتغير");
    }

    private GraphQLSocket initialised() {
        GraphQLSocket client = GraphQLSocket.initialised(server, null);
        clients.add(client);
        return client;
    }

    /** Until so many are subscribed: nothing tells a client that it is. */
    private void awaitSubscribers(int count) throws InterruptedException {
        while (live.subscribers() != count) {
            Thread.sleep(10);
        }
    }

    /** A line of which the engine that tests have makes a statement. */
    private static String said(String speaker, String content) {
        return speaker + ": " + content;
    }

    /** Until a client can connect again. */
    private void awaitSlot() {
        while (true) {
            try {
                initialised();
                return;
            } catch (CompletionException full) {
                assertThat(full).hasCauseInstanceOf(WebSocketHandshakeException.class);
            }
        }
    }

    private static String exact(JsonPath message) {
        return message.getString("payload.data.statementAdded.content.exact");
    }

    private static void importArticle(String sourceName, String title, String... lines) {
        given().header("X-API-Key", KeysProfile.EDITOR)
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation($input: ArticleInput!) { importArticle(input: $input) { outcome } }",
                        "variables",
                        Map.of(
                                "input",
                                Map.of("sourceName", sourceName, "text", title + "\n" + String.join("\n", lines)))))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }
}
