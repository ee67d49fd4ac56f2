package io.isnad.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.clients.Node;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All audits of the npm package graphql-http, which holds servers to the GraphQL over HTTP specification. */
@QuarkusTest
class AuditTest {

    @TestHTTPResource("/graphql")
    String url;

    @Test
    void allAuditsAreOk() throws Exception {
        Node.Result audit = Node.in(Path.of("src/test/node/audit"), Path.of("target/node-audit"))
                .run("node", "audit.mjs", url);
        assertThat(audit.output().lines().filter(line -> !line.startsWith("ok |")))
                .containsExactly("61 of 61 audits ok");
        assertThat(audit.status()).isZero();
    }
}
