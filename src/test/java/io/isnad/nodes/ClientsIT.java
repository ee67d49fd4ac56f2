package io.isnad.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.graphql.clients.News;
import io.isnad.graphql.clients.News.Form;
import io.isnad.graphql.clients.Node;
import io.smallrye.graphql.client.GraphQLClientException;
import io.smallrye.graphql.client.typesafe.api.TypesafeGraphQLClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application with its seeds, asked by the clients that programs and front ends use: SmallRye's typesafe
 * client; under Node, GraphQL Code Generator, TypeScript, urql, Relay's compiler and graphql-ws.
 */
class ClientsIT {

    private static final Path WORK = Path.of("target/node-clients");
    private static final int TRIES = 120;

    @TempDir
    static Path directory;

    private static PackagedNode app;
    private static Node installed;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Map<String, String> environment = PackagedNode.withEditor(Map.of(
                "ISNAD_DATABASE_DIRECTORY",
                directory.resolve("db").toString(),
                "ISNAD_SEEDS_PATH",
                Path.of("seeds").toAbsolutePath().toString()));
        app = PackagedNode.launch(directory, environment).awaitReady();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        app.terminate();
        app.awaitEnd();
    }

    @Test
    void aJavaProgramReadsPagesOfStatements() {
        News.Statements first = news().statements(new News.Filter("لافروف", List.of(Form.INDIRECT)), 1, null);
        assertThat(first.nodes()).hasSize(1).allSatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo("سيرغي لافروف");
            assertThat(statement.form()).isEqualTo(Form.INDIRECT);
            assertThat(statement
                            .article()
                            .text()
                            .substring(
                                    statement.content().start(),
                                    statement.content().end()))
                    .isEqualTo(statement.content().exact());
        });
        News.Statements second = news().statements(
                        new News.Filter("لافروف", List.of(Form.INDIRECT)),
                        100,
                        first.pageInfo().endCursor());
        assertThat(first.nodes().size() + second.nodes().size()).isEqualTo(first.totalCount());
        assertThat(second.nodes()).isNotEmpty().doesNotContainAnyElementsOf(first.nodes());
    }

    @Test
    void aJavaProgramReadsOneById() {
        News.Article article = news().articles(1).nodes().get(0);
        assertThat(news().article(article.id())).isEqualTo(article);
        assertThat(news().article("YQAAAAAAAAAAAAAAAAAAAAA")).isNull();
    }

    @Test
    void aJavaProgramIsToldTheCodesOfErrors() {
        assertThatThrownBy(() -> news().articles(1000))
                .isInstanceOfSatisfying(
                        GraphQLClientException.class,
                        e -> assertThat(e.getErrors().get(0).getCode()).isEqualTo("BAD_USER_INPUT"));
    }

    @Test
    void urqlAsksWithTypesMadeOfTheSchema() throws Exception {
        succeeds(node().tool("graphql-codegen", "--config", "codegen.ts"));
        succeeds(node().tool("tsc"));
        assertThat(succeeds(node().run("node", "out/client.js", app.api().toString())))
                .contains("lavrov: سيرغي لافروف", "سيرغي لافروف: الموضوع الرئيسي")
                .containsPattern("\\d+ statements");
    }

    @Test
    void relaysCompilerAcceptsTheSchema() throws Exception {
        succeeds(node().tool("relay-compiler", "relay.config.json"));
        assertThat(WORK.resolve("relay/__generated__/pagesPersonStatementsQuery.graphql.js"))
                .exists();
    }

    @Test
    void graphqlWsIsToldOfWhatIsImported() throws Exception {
        Path output = Files.createTempFile(directory, "subscription", ".txt");
        Process client = node().start(
                        output, "node", "subscribe.mjs", app.api().toString().replaceFirst("^http", "ws"));
        try {
            // Nothing tells when the server has the subscription: articles come until one is seen.
            for (int i = 0; i < TRIES && client.isAlive(); i++) {
                app.importArticle("ws-" + i + ".txt", "خبر " + i);
                client.waitFor(1, TimeUnit.SECONDS);
            }
        } finally {
            client.destroyForcibly();
        }
        assertThat(Files.readAllLines(output))
                .containsExactly("connected", "subscribed", "سيرغي لافروف: الأسعار لن تتغير");
        assertThat(client.waitFor()).isZero();
    }

    private static News news() {
        return TypesafeGraphQLClientBuilder.newBuilder()
                .endpoint(app.api().toString())
                .build(News.class);
    }

    /** The clients' packages, installed once. */
    private static Node node() throws IOException, InterruptedException {
        if (installed == null) {
            installed = Node.in(Path.of("src/test/node/clients"), WORK);
            Files.copy(
                    Path.of("src/main/webui/schema.graphql"),
                    WORK.resolve("schema.graphql"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return installed;
    }

    private static String succeeds(Node.Result result) {
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }
}
