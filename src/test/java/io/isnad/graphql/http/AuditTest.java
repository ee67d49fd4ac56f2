package io.isnad.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * All audits of the npm package graphql-http, which holds servers to the GraphQL over HTTP specification. Needs Node and
 * the npm registry, or its cache: skipped without them, unless the environment variable ISNAD_NODE is {@code required}.
 */
@QuarkusTest
class AuditTest {

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final Path WORK = Path.of("target/node");

    @TestHTTPResource("/graphql")
    String url;

    @Test
    void allAuditsAreOk() throws Exception {
        Files.createDirectories(WORK);
        for (String file : List.of("package.json", "package-lock.json", "audit.mjs")) {
            Files.copy(SCRIPTS.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        skipUnless(run("node", "--version"), "Node.js is not installed");
        skipUnless(run(npm(), "ci", "--prefer-offline", "--no-audit", "--no-fund"), "npm ci does not succeed");
        Result audit = run("node", "audit.mjs", url);
        assertThat(audit.output().lines().filter(line -> !line.startsWith("ok |")))
                .containsExactly("61 of 61 audits ok");
        assertThat(audit.status()).isZero();
    }

    private static String npm() {
        return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    }

    private static void skipUnless(Result result, String otherwise) {
        if (result.status() == 0) {
            return;
        }
        String message = otherwise + ": " + result.output();
        if ("required".equals(System.getenv("ISNAD_NODE"))) {
            fail(message);
        }
        abort("The audits of GraphQL over HTTP are skipped. " + message);
    }

    private static Result run(String... command) throws InterruptedException {
        try {
            Path output = Files.createTempFile(WORK.toAbsolutePath(), "output", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(WORK.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean done = process.waitFor(3, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new Result(done ? process.exitValue() : -1, Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    private record Result(int status, String output) {}
}
