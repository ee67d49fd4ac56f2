package io.isnad.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application imports its own seed folder when it starts. */
@QuarkusTest
@TestProfile(StartupImportTest.Profile.class)
@Timeout(60)
class StartupImportTest {

    public static class Profile extends IngestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("isnad.database.directory", "target/startup-test-database");
            overrides.put("isnad.seeds.import-at-start", "true");
            overrides.remove("isnad.seeds.max-file-size");
            return overrides;
        }
    }

    @Inject
    ImportStatus status;

    @Inject
    StoredRows rows;

    @Test
    void theSeedDocumentIsThereWhenTheApplicationIsReady() throws IOException, InterruptedException {
        while (given().get("/q/health/ready").statusCode() != 200) {
            assertThat(status.report().state()).isIn(ImportState.RUNNING, ImportState.DONE);
            Thread.sleep(50);
        }
        ImportReport report = status.report();
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.failures()).isEmpty();
        assertThat(report.created() + report.updated() + report.unchanged())
                .as("the database is kept from one test run to the next")
                .isEqualTo(report.read());
        assertThat(rows.query("select text from article where source_name = 'white-house-summit.txt'"))
                .containsExactly(Files.readString(Path.of("seeds/white-house-summit.txt")));
    }
}
