package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks are refused by a limit with a clear error, before they cost anything; what front ends ask for passes. */
@QuarkusTest
class LimitTest {

    @Inject
    Fixture fixture;

    static List<Arguments> attacks() {
        return List.of(
                attack("depth", "deep nesting", nested(21, "nodes { statements { nodes { article { id } } } }")),
                attack("depth", "nesting beyond what the parser reads", nested(2000)),
                attack("depth", "nesting by fragments", chain(60, 1)),
                attack("fields", "fragments that double", chain(16, 2)),
                attack("document-characters", "10,000 aliases", aliases(10_000)),
                attack("tokens", "3,000 aliases", aliases(3_000)),
                attack("aliases", "1,000 aliases", aliases(1_000)),
                attack("tokens", "a flood of __typename", "{" + "__typename ".repeat(5000) + "}"),
                attack(
                        "fields",
                        "a flood of __typename",
                        "{ articles { nodes {" + "__typename ".repeat(4000) + "} } }"),
                attack("root-fields", "a flood of __typename", "{" + "__typename ".repeat(1000) + "}"),
                attack(
                        "root-fields",
                        "root fields by fragments",
                        "{" + "...f ".repeat(21) + "} fragment f on Query { __typename }"),
                attack("directives", "directives", "{ __typename " + "@skip(if: false) ".repeat(500) + "}"),
                attack("directives", "directives that do not exist", "{ __typename " + "@a ".repeat(2000) + "}"),
                attack("tokens", "a huge list of ids", "{ nodes(ids: [" + "\"x\" ".repeat(10_000) + "]) { id } }"),
                attack("document-characters", "a long text", "{ node(id: \"" + "x".repeat(70_000) + "\") { id } }"),
                attack("document-characters", "white space", " ".repeat(70_000) + "{ __typename }"),
                attack("document-characters", "a comment", "#" + "x".repeat(70_000) + "\n{ __typename }"),
                attack("complexity", "pages of pages", pages(100)),
                attack(
                        "complexity",
                        "pages of pages from their ends",
                        pages(100).replace("first", "last")),
                attack(
                        "complexity",
                        "lists of lists",
                        "{ articles(first: 100) { nodes { mentions { article { mentions { article { mentions { actor { id } } } } } } } } }"),
                attack(
                        "introspection",
                        "the schema, around and around",
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attacks")
    void attacksAreRefused(String limit, String name, String document) {
        JsonPath answer = Api.answer(document);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.getString("errors[0].extensions.limit")).isEqualTo(limit);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void fragmentsThatSpreadThemselvesAreInvalid() {
        for (String document : List.of(
                "{ ...a } fragment a on Query { ...a }",
                "{ ...a } fragment a on Query { articles { nodes { ...b } } }"
                        + " fragment b on Article { statements { nodes { article { ...b } } } }",
                "{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...c ...c } fragment c on Query { ...a ...a }")) {
            assertThat(Api.answer(document).getString("errors[0].extensions.code"))
                    .isEqualTo("GRAPHQL_VALIDATION_FAILED");
        }
    }

    @Test
    void pagesGivenByVariablesCountToo() {
        JsonPath answer = Api.answer(
                pages(100).replace("{ a", "query($n: Int) { a").replace("first: 100", "first: $n"), Map.of("n", 100));
        assertThat(answer.getString("errors[0].extensions.limit")).isEqualTo("complexity");
    }

    @Test
    void giantVariablesAreRefused() {
        JsonPath large = refused(413, "[" + "\"x\",".repeat(70_000) + "1]");
        assertThat(large.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(large.getString("errors[0].extensions.limit")).isEqualTo("body-size");
        JsonPath deep = refused(400, "[".repeat(50_000) + "]".repeat(50_000));
        assertThat(deep.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    private static JsonPath refused(int status, String variable) {
        Response response = given().contentType("application/json")
                .body("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + variable + "}}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(status);
        return response.jsonPath();
    }

    @Test
    void aHugeListOfIdsInVariablesIsRefused() {
        List<String> ids = Collections.nCopies(20_000, "x");
        JsonPath answer = Api.answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].message")).contains("at most 100 ids");
    }

    @Test
    void manyErrorsAreCut() {
        fixture.store(12, 10);
        JsonPath answer = Api.answer(
                "{ articles { nodes { statements { nodes { article { statements(first: 0) { totalCount } } } } } } }");
        assertThat(answer.getList("errors")).hasSize(100);
        assertThat(answer.getInt("extensions.errorsLeftOut")).isEqualTo(20);
    }

    @Test
    void whatFrontEndsAskForPasses() {
        fixture.store(2, 2);
        for (String document : List.of(
                pages(20),
                "{"
                        + times(
                                19,
                                i -> " a" + i
                                        + ": statements(first: 100) { nodes { id content { exact } speaker { name } } }")
                        + " }",
                "{ articles(first: 100) { nodes { title mentions { span { start end } actor { name } } } } }",
                "{ articles(first: 1) { nodes { statements(first: 100) { nodes { mentions { actor { name } } measures { kind } } } } } }")) {
            Api.data(document);
        }
    }

    private static String aliases(int count) {
        return "{" + times(count, i -> "a" + i + ":b") + "}";
    }

    private static Arguments attack(String limit, String name, String document) {
        return Arguments.of(limit, name, document);
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    /** Levels that need not exist: what is too deep is not validated. */
    private static String nested(int levels) {
        return "{ a ".repeat(levels) + "}".repeat(levels);
    }

    private static String nested(int levels, String inside) {
        String field = "articles { ";
        return "{ " + field + "nodes { statements { nodes { article { ".repeat(levels / 4) + inside
                + " } } } }".repeat(levels / 4) + " } }";
    }

    /** Fragments each of which spreads the next one so many times, a level further down. */
    private static String chain(int length, int spreads) {
        return "{ __schema { types { ...f0 } } }"
                + times(
                        length,
                        i -> " fragment f" + i + " on __Type { ofType {" + (" ...f" + (i + 1)).repeat(spreads) + " } }")
                + " fragment f" + length + " on __Type { name }";
    }

    private static String pages(int size) {
        String page = "(first: " + size + ") { nodes { ";
        return "{ articles" + page + "statements" + page + "speaker { statements" + page + "id } } } } } } } }";
    }
}
