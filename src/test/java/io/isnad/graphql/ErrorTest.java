package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.error.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors have a code of the closed set and tell nothing about the inside. */
@QuarkusTest
class ErrorTest {

    @Inject
    Fixture fixture;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { nothing }                                                | GRAPHQL_VALIDATION_FAILED
            { articles }                                               | GRAPHQL_VALIDATION_FAILED
            { statements(orderBy: NOTHING) { nodes { id } } }          | GRAPHQL_VALIDATION_FAILED
            { statements(first: "x") { nodes { id } } }                | GRAPHQL_VALIDATION_FAILED
            query($n: Int!) { statements(first: $n) { nodes { id } } } | BAD_USER_INPUT
            { statements(first: 0) { nodes { id } } }                  | BAD_USER_INPUT
            { statements(filter: { publishedFrom: "x" }) { nodes { id } } } | BAD_USER_INPUT
            { node(id: "x") { id } }                                   | BAD_USER_INPUT
            """)
    void haveACode(String query, String code) {
        JsonPath answer = Api.answer(query);
        assertThat(answer.getList("errors.extensions.code")).containsOnly(code);
        assertThat(Arrays.stream(ErrorCode.values()).map(Enum::name)).contains(code);
        assertThat(answer.getString("errors")).doesNotContain("io.isnad", "java.", "graphql.", "select ");
    }

    @Test
    void whatFailsInsideStaysInside() {
        fixture.store(1, 1);
        fixture.spoil();
        JsonPath answer = Api.answer("{ articles { nodes { title measures { kind } } } }");
        assertThat(answer.getList("errors.extensions.code")).containsExactly("INTERNAL");
        assertThat(answer.getString("errors[0].message"))
                .matches("Internal error, see the server's log for id [0-9a-f-]{36}");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("articles", "nodes", 0, "measures"));
    }

    @Test
    void oneBadFieldLeavesTheOthersAlone() {
        fixture.store(1, 1);
        JsonPath answer = Api.answer("{ bad: node(id: \"x\") { id } good: articles { nodes { title } } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.<Map<String, Object>>get("data")).containsEntry("bad", null);
        assertThat(answer.getList("data.good.nodes")).hasSize(1);
    }
}
