package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to who watches over the API, under the names that docs/operations.md gives. */
@QuarkusTest
class MetricsTest {

    /** TimedExtractorTest has it. */
    private static final String FROM_THE_FIRST_EXTRACTION_ON = "isnad_extraction_seconds";

    @Inject
    Fixture fixture;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void store() {
        fixture.store(2, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { articles { nodes { title } } }                         | query | articles | success
            query Named { a: statements { totalCount } }             | query | statements | success
            { articles { totalCount } measures { totalCount } }      | query | several | success
            { node(id: "x") { id } }                                 | query | node | error
            mutation { removeArticle(id: "x") }                      | mutation | removeArticle | error
            { nothing }                                              | none | none | error
            """)
    void anOperationIsTimedByItsTypeAndField(String query, String type, String field, String outcome) {
        long before = operations(type, field, outcome);

        Api.answer(query);

        assertThat(operations(type, field, outcome)).isEqualTo(before + 1);
    }

    @Test
    void itsStatementsAreCounted() {
        double before = statements().totalAmount();
        long operations = statements().count();

        Api.data("{ articles { totalCount nodes { title } } }");

        assertThat(statements().totalAmount()).isEqualTo(before + 2);
        assertThat(statements().count()).isEqualTo(operations + 1);
    }

    @Test
    void errorsAreCountedByTheirCodes() {
        double invalid = errors("GRAPHQL_VALIDATION_FAILED");
        double wrong = errors("BAD_USER_INPUT");
        double refused = errors("BAD_REQUEST");

        Api.answer("{ nothing }");
        Api.answer("{ a: node(id: \"x\") { id } b: node(id: \"y\") { id } }");
        given().contentType("text/plain").body("{}").post("/graphql").then().statusCode(415);

        assertThat(errors("GRAPHQL_VALIDATION_FAILED")).isEqualTo(invalid + 1);
        assertThat(errors("BAD_USER_INPUT")).isEqualTo(wrong + 2);
        assertThat(errors("BAD_REQUEST")).isEqualTo(refused + 1);
    }

    @Test
    void whatTheDocumentsNameIsThere() throws Exception {
        Api.data("{ articles { totalCount } }");
        String told = given().get("/q/metrics").then().statusCode(200).extract().asString();

        List<String> names = Pattern.compile("\\| `(isnad_[a-z_]+)")
                .matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map((MatchResult name) -> name.group(1))
                .filter(name -> !name.equals(FROM_THE_FIRST_EXTRACTION_ON))
                .toList();

        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(name -> assertThat(told).contains(name));
    }

    private long operations(String type, String field, String outcome) {
        Timer timer = metrics.find("isnad.graphql.operations")
                .tags("type", type, "field", field, "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private DistributionSummary statements() {
        return metrics.summary("isnad.graphql.operation.sql.statements", "type", "query", "field", "articles");
    }

    private double errors(String code) {
        Counter counter = metrics.find("isnad.graphql.errors").tag("code", code).counter();
        return counter == null ? 0 : counter.count();
    }
}
