package io.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.access.KeysProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Looks at the reading room in the system's Chromium: src/test/browser. Run by {@code ./mvnw verify -Pe2e}; the environment
 * variable ISNAD_CHROMIUM names the browser where it is in none of the usual places.
 */
@QuarkusTest
@TestProfile(BrowserTest.Profile.class)
@Tag("browser")
class BrowserTest {

    /** Far more than it takes, unless the machine is busy with other things. */
    private static final int MOST_MINUTES = 30;

    private static final Path SCRIPTS = Path.of("src/test/browser");
    private static final Path DENO = Path.of("target/deno/deno").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/browser-tests.txt");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** The seed and articles of the tests' own, imported into a database of their own. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    // The engine itself, which tests of the import replace.
                    "quarkus.arc.exclude-types", "io.isnad.ingest.ScriptedExtractor",
                    // A busy machine must not leave articles out.
                    "isnad.extraction.time-limit", "10m",
                    "isnad.access.keys.browser.sha256", KeysProfile.EDITOR_SHA256,
                    "isnad.access.keys.browser.roles", "editor",
                    "isnad.database.directory", "target/browser-test-database",
                    "isnad.seeds.path", seeds().toString(),
                    "isnad.seeds.prune", "true",
                    "isnad.seeds.import-at-start", "true");
        }

        private static Path seeds() {
            Path folder = Path.of("target/browser-seeds");
            try {
                Files.createDirectories(folder);
                for (Path source : List.of(Path.of("seeds"), Path.of("src/test/resources/browser"))) {
                    try (Stream<Path> files = Files.list(source)) {
                        for (Path file : files.toList()) {
                            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @TestHTTPResource("/")
    String url;

    @Test
    void everythingLooksRight() throws IOException, InterruptedException {
        assertThat(run("install", "--quiet", "--frozen")).as(this::output).isZero();
        assertThat(run("test", "--no-check", "--allow-all")).as(this::output).isZero();
    }

    private String output() {
        try {
            return Files.readString(OUTPUT);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(DENO.toString())
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .putAll(Map.of(
                        "ISNAD_URL",
                        url.replaceFirst("/$", ""),
                        "ISNAD_KEY",
                        KeysProfile.EDITOR,
                        "ISNAD_CHROMIUM",
                        chromium(),
                        "NO_COLOR",
                        "1",
                        "DENO_NO_UPDATE_CHECK",
                        "1",
                        "DENO_TLS_CA_STORE",
                        "system,mozilla"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroy();
        }
    }

    private static String chromium() {
        String named = System.getenv("ISNAD_CHROMIUM");
        return named != null
                ? named
                : USUAL_PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No Chromium: set ISNAD_CHROMIUM to where it is"));
    }
}
