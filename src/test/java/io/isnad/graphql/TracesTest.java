package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With traces switched on, a request is one of HTTP, GraphQL and SQL. */
@QuarkusTest
@TestProfile(SeedProfile.class)
class TracesTest {

    /** Where the spans of the tests go. */
    static final class Exporter {

        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Inject
    InMemorySpanExporter exporter;

    @Test
    void aRequestIsOneTraceDownToItsStatements() throws InterruptedException {
        SeedProfile.awaitImport();
        exporter.reset();

        given().contentType("application/json")
                .body(Map.of("query", "query Titles { articles { nodes { title } } }"))
                .post("/graphql")
                .then()
                .statusCode(200);

        SpanData operation = awaitSpan("query Titles");
        assertThat(operation.getAttributes().get(AttributeKey.stringKey("graphql.document")))
                .isNull();
        SpanData request = awaitSpan("POST /graphql");
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(operation.getTraceId()).isEqualTo(request.getTraceId());
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(spans())
                .filteredOn(span -> span.getTraceId().equals(request.getTraceId()))
                .anyMatch(span -> span.getName().startsWith("SELECT"));
    }

    /** A span is exported a moment after it has ended. */
    private SpanData awaitSpan(String name) throws InterruptedException {
        while (true) {
            Optional<SpanData> found =
                    spans().stream().filter(span -> span.getName().equals(name)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(20);
        }
    }

    private List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }
}
