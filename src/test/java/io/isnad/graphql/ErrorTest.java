package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.error.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
            { statements(first: 4294967297) { nodes { id } } }         | GRAPHQL_VALIDATION_FAILED
            { statements(first: 1.5) { nodes { id } } }                | GRAPHQL_VALIDATION_FAILED
            { persons(filter: { name: 5 }) { nodes { id } } }          | GRAPHQL_VALIDATION_FAILED
            { persons(filter: { a: { b: [1, "x"] } }) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED
            { persons(filter: 3) { nodes { id } } }                    | GRAPHQL_VALIDATION_FAILED
            query($n: Int = "x") { statements(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED
            subscription { a }                                         | GRAPHQL_VALIDATION_FAILED
            { a: ; }                                                   | GRAPHQL_PARSE_FAILED
            {                                                          | GRAPHQL_PARSE_FAILED
            query A { __typename } query B { __typename }              | OPERATION_RESOLUTION_FAILURE
            """)
    void haveACode(String query, String code) {
        JsonPath answer = Api.answer(query);
        assertThat(answer.getList("errors.extensions.code")).containsOnly(code);
        assertThat(Arrays.stream(ErrorCode.values()).map(Enum::name)).contains(code);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @MethodSource
    void variablesHaveACodeToo(String type, String use, Object value) {
        JsonPath answer = Api.answer("query($v: " + type + ") { " + use + " }", Collections.singletonMap("v", value));
        assertThat(answer.getList("errors.extensions.code")).containsOnly("BAD_USER_INPUT");
        assertTellsNothing(answer);
    }

    static List<Arguments> variablesHaveACodeToo() {
        return List.of(
                Arguments.of("Int", "statements(first: $v) { totalCount }", "x"),
                Arguments.of("Int", "statements(first: $v) { totalCount }", 4294967297L),
                Arguments.of("Int", "statements(first: $v) { totalCount }", List.of(1)),
                Arguments.of("Int!", "statements(first: $v) { totalCount }", null),
                Arguments.of("ID", "articles(filter: { actorId: $v }) { totalCount }", Map.of("a", 1)),
                Arguments.of("Boolean!", "__typename @skip(if: $v)", Map.of("a", 1)),
                Arguments.of("String", "persons(filter: { name: $v }) { totalCount }", Map.of("a", 1)),
                Arguments.of(
                        "[StatementForm!]", "statements(filter: { forms: $v }) { totalCount }", List.of("NOTHING")),
                Arguments.of("StatementFilter", "statements(filter: $v) { totalCount }", "x"),
                Arguments.of("StatementFilter", "statements(filter: $v) { totalCount }", Map.of("nothing", 1)),
                Arguments.of("StatementFilter", "statements(filter: $v) { totalCount }", Map.of("minConfidence", "x")));
    }

    private static void assertTellsNothing(JsonPath answer) {
        assertThat(answer.getString("errors"))
                .doesNotContain("io.isnad", "java.", "graphql.", "select ", "SRGQL", "ANTLR", "Validation error")
                .doesNotContainPattern("(?:Value|Map|List|Integer|Double)'|(?:Value|Field|Reference)\\{");
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
