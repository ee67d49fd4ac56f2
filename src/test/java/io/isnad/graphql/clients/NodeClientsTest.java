package io.isnad.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.Fixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Front ends with the tools that they use: GraphQL Code Generator, TypeScript, urql, Relay's compiler. */
@QuarkusTest
class NodeClientsTest {

    private static final Path WORK = Path.of("target/node-clients");

    private static Node installed;

    @Inject
    Fixture fixture;

    @TestHTTPResource("/graphql")
    String url;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        fixture.store(2, 4);
        if (installed == null) {
            installed = Node.in(Path.of("src/test/node/clients"), WORK);
            Files.copy(
                    Path.of("src/main/webui/schema.graphql"),
                    WORK.resolve("schema.graphql"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void urqlAsksWithTypesMadeOfTheSchema() throws InterruptedException {
        succeeds(installed.tool("graphql-codegen", "--config", "codegen.ts"));
        succeeds(installed.tool("tsc"));
        assertThat(succeeds(installed.run("node", "out/client.js", url)))
                .contains("lavrov: سيرغي لافروف", "سيرغي لافروف: \"الكلام", "3 statements");
    }

    @Test
    void relaysCompilerAcceptsTheSchema() throws InterruptedException {
        succeeds(installed.tool("relay-compiler", "relay.config.json"));
        assertThat(WORK.resolve("relay/__generated__/pagesPersonStatementsQuery.graphql.js"))
                .exists();
    }

    private static String succeeds(Node.Result result) {
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }
}
