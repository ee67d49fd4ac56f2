package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The copy of the schema that front ends are built with is the schema that the application serves, and no change of it breaks clients. After a change that
 * breaks none, {@code ./mvnw test -Dtest=SchemaFileTest -Disnad.docs=write} writes it anew.
 */
@QuarkusTest
class SchemaFileTest {

    private static final Path FILE = Path.of("src/main/webui/schema.graphql");

    @Test
    void nothingBreaksClients() throws IOException {
        assertThat(breaches(Files.readString(FILE), served())).isEmpty();
    }

    @Test
    void theFileIsWhatIsServed() throws IOException {
        String served = served();
        if ("write".equals(System.getProperty("isnad.docs"))
                && breaches(Files.readString(FILE), served).isEmpty()) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE)).isEqualTo(served);
    }

    @Test
    void breachesAreNoticed() throws IOException {
        String schema = Files.readString(FILE);
        assertThat(breaches(schema, schema.replace("  publisher: String\n", "  medium: String\n")))
                .isNotEmpty();
        assertThat(breaches(schema, schema.replace("search(", "find("))).isNotEmpty();
        assertThat(breaches(schema, schema.replace("minConfidence: Float", "minConfidence: Float!")))
                .isNotEmpty();
    }

    private static List<String> breaches(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff(SchemaDiff.Options.defaultOptions())
                .diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }

    private static String served() {
        return given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
