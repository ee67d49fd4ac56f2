package io.isnad.graphql;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application as it is started first: with a database of its own, into which it imports its seed folder. */
public class SeedProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "isnad.database.directory", "target/seed-test-database",
                "isnad.seeds.import-at-start", "true",
                "isnad.seeds.prune", "true",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.bsp.schedule.delay", "10ms",
                // The engine itself, which tests of the import replace.
                "quarkus.arc.exclude-types", "io.isnad.ingest.ScriptedExtractor");
    }

    /** Waits until the seed is there. */
    static void awaitImport() throws InterruptedException {
        while (given().get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(50);
        }
    }
}
