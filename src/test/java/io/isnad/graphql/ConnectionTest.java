package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every connection pages through the same list in both directions, whatever the size of the pages. */
@QuarkusTest
class ConnectionTest {

    private static final String CONNECTION =
            "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { %s } } nodes { %s } }";

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(7, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles |                            | id  | 7
            statements |                          | id  | 28
            statements | orderBy: PUBLISHED_DESC  | id  | 28
            statements | orderBy: PUBLISHED_ASC   | id  | 28
            statements | orderBy: CONFIDENCE_DESC | id  | 28
            statements | orderBy: RELEVANCE, filter: { text: "كلام" } | id | 28
            persons |                             | id  | 3
            organizations |                       | id  | 2
            measures |                            | id  | 28
            """)
    void rootConnections(String field, String order, String node, int total) {
        pageThrough("", field, order, node, "", field, total);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles(first: 1)      | articles      | statements |                          | id | 4
            articles(first: 1)      | articles      | statements | orderBy: CONFIDENCE_DESC | id | 4
            persons(first: 1)       | persons       | statements | orderBy: PUBLISHED_DESC  | id | 9
            organizations(first: 1) | organizations | mentions   |                          | span { start } article { id } | 28
            organizations(first: 1) | organizations | articles   |                          | id | 7
            """)
    void nestedConnections(String parent, String parentName, String field, String order, String node, int total) {
        pageThrough("{ " + parent + " { nodes ", field, order, node, "} }", parentName + ".nodes[0]." + field, total);
    }

    private void pageThrough(
            String before, String field, String order, String node, String after, String path, int total) {
        for (int size : new int[] {3, 100}) {
            List<Object> forwards = collect(before, field, order, node, after, path, total, size, false);
            List<Object> backwards = collect(before, field, order, node, after, path, total, size, true);
            assertThat(forwards).hasSize(total).doesNotHaveDuplicates().isEqualTo(backwards);
        }
    }

    private List<Object> collect(
            String before,
            String field,
            String order,
            String node,
            String after,
            String path,
            int total,
            int size,
            boolean back) {
        List<Object> found = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            String arguments = (back ? "last: " : "first: ")
                    + size
                    + (cursor == null ? "" : (back ? ", before: \"" : ", after: \"") + cursor + "\"")
                    + (order == null ? "" : ", " + order);
            String selection = field + "(" + arguments + ") " + CONNECTION.formatted(node, node);
            JsonPath data =
                    Api.data(before.isEmpty() ? "{ " + selection + " }" : before + "{ " + selection + " } " + after);
            Map<String, Object> page = data.getMap(path);
            @SuppressWarnings("unchecked")
            List<Object> nodes = new ArrayList<>((List<Object>) page.get("nodes"));
            assertThat(nodes).hasSizeBetween(1, size);
            assertThat(data.getList(path + ".edges.node")).isEqualTo(nodes);
            assertThat(page).containsEntry("totalCount", total);
            assertThat(data.getBoolean(path + ".pageInfo." + (back ? "hasNextPage" : "hasPreviousPage")))
                    .isEqualTo(cursor != null);
            assertThat(data.getString(path + ".pageInfo.startCursor"))
                    .isEqualTo(data.getString(path + ".edges[0].cursor"));
            assertThat(data.getString(path + ".pageInfo.endCursor"))
                    .isEqualTo(data.getString(path + ".edges[-1].cursor"));
            more = data.getBoolean(path + ".pageInfo." + (back ? "hasPreviousPage" : "hasNextPage"));
            cursor = data.getString(path + ".pageInfo." + (back ? "startCursor" : "endCursor"));
            if (back) {
                Collections.reverse(nodes);
            }
            found.addAll(nodes);
        }
        if (back) {
            Collections.reverse(found);
        }
        return found;
    }

    @Test
    void rangesBetweenTwoCursors() {
        List<String> cursors =
                Api.data("{ statements(first: 100) { edges { cursor } } }").getList("statements.edges.cursor");
        Map<String, Object> range = new HashMap<>(Map.of("after", cursors.get(3), "before", cursors.get(8)));
        assertThat(Api.data(
                                "query($after: String, $before: String) { statements(first: 100, after: $after, before: $before) { edges { cursor } } }",
                                range)
                        .getList("statements.edges.cursor"))
                .isEqualTo(cursors.subList(4, 8));
    }

    @Test
    void ordersAreWhatTheySay() {
        assertThat(Api.data("{ statements(first: 100, orderBy: PUBLISHED_DESC) { nodes { article { publishedAt } } } }")
                        .getList("statements.nodes.article.publishedAt", String.class))
                .startsWith(
                        "2021-04-07T10:00:00Z",
                        "2021-04-07T10:00:00Z",
                        "2021-04-07T10:00:00Z",
                        "2021-04-07T10:00:00Z",
                        "2021-04-05T10:00:00Z")
                .endsWith(new String[] {null, null});
        assertThat(Api.data("{ statements(first: 100, orderBy: PUBLISHED_ASC) { nodes { article { publishedAt } } } }")
                        .getList("statements.nodes.article.publishedAt", String.class))
                .startsWith("2021-04-01T10:00:00Z")
                .endsWith(new String[] {null, null});
        assertThat(Api.data(
                                "{ statements(first: 15, orderBy: CONFIDENCE_DESC) { nodes { attribution { confidence } } } }")
                        .getList("statements.nodes.attribution.confidence", Float.class))
                .startsWith(0.9f)
                .endsWith(0.6f);
        assertThat(Api.data("{ articles { nodes { sourceName } } }").getList("articles.nodes.sourceName", String.class))
                .hasSize(7)
                .isSorted();
    }

    @Test
    void cursorsStayGoodWhileRowsComeAndGo() {
        String cursor =
                Api.data("{ articles(first: 3) { pageInfo { endCursor } } }").getString("articles.pageInfo.endCursor");
        fixture.store(9, 1);
        assertThat(Api.data("{ articles(after: \"" + cursor + "\") { nodes { sourceName } } }")
                        .getList("articles.nodes.sourceName"))
                .containsExactly("خبر-4.txt", "خبر-5.txt", "خبر-6.txt", "خبر-7.txt", "خبر-8.txt", "خبر-9.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles   | first: 3
            statements | first: 9
            statements | first: 9, orderBy: PUBLISHED_DESC
            statements | first: 9, orderBy: PUBLISHED_ASC
            statements | first: 9, orderBy: CONFIDENCE_DESC
            statements | first: 9, orderBy: RELEVANCE, filter: { text: "كلام" }
            measures   | first: 9
            """)
    void nextPagesRepeatAndMissNothingWhateverComesAndGoes(String field, String first) {
        String all = first.replaceAll("first: [0-9]", "first: 100");
        String page = "{ " + field + "(%s) { nodes { id } pageInfo { endCursor } } }";
        JsonPath begin = Api.data(page.formatted(first));
        List<Object> seen = begin.getList(field + ".nodes.id");
        List<Object> before = Api.data(page.formatted(all)).getList(field + ".nodes.id");
        fixture.remove(2);
        fixture.remove(7);
        fixture.add(8, 4);
        List<Object> after = Api.data(page.formatted(all)).getList(field + ".nodes.id");
        List<Object> rest = Api.data(
                        page.formatted(all + ", after: \"" + begin.getString(field + ".pageInfo.endCursor") + "\""))
                .getList(field + ".nodes.id");
        List<Object> expected = new ArrayList<>(before.subList(seen.size(), before.size()));
        expected.retainAll(after);
        assertThat(expected).isNotEmpty();
        assertThat(rest)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(seen)
                .containsSubsequence(expected);
        assertThat(after).containsSubsequence(rest);
    }

    @Test
    void emptyListsHavePagesToo() {
        JsonPath data = Api.data(
                "{ persons(filter: { name: \"لا أحد\" }) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
        assertThat(data.getInt("persons.totalCount")).isZero();
        assertThat(data.getList("persons.nodes")).isEmpty();
        assertThat(data.getString("persons.pageInfo.startCursor")).isNull();
    }

    @Test
    void aliasesWithDifferentArgumentsGetTheirOwnAnswers() {
        JsonPath data = Api.data(
                "{ articles(first: 2) { nodes { a: statements(first: 1) { nodes { id } } b: statements(first: 2) { nodes { id } }"
                        + " c: statements(filter: { forms: [DIRECT] }) { totalCount nodes { form } } d: statements(last: 1) { nodes { id } } } } }");
        for (int i = 0; i < 2; i++) {
            String article = "articles.nodes[" + i + "].";
            assertThat(data.getList(article + "a.nodes")).hasSize(1);
            assertThat(data.getList(article + "b.nodes")).hasSize(2).startsWith((Object)
                    data.get(article + "a.nodes[0]"));
            assertThat(data.getList(article + "c.nodes.form"))
                    .containsOnly("DIRECT")
                    .hasSize(2);
            assertThat(data.getInt(article + "c.totalCount")).isEqualTo(2);
            assertThat(data.getString(article + "d.nodes[0].id"))
                    .isNotEqualTo(data.getString(article + "a.nodes[0].id"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles(first: 0)",
                "articles(first: 101)",
                "articles(last: -1)",
                "articles(first: 1, last: 1)",
                "articles(after: \"garbage\")",
                "articles(before: \"\")",
                "articles(after: \"WyJBUlRJQ0xFUy9uYW1lIiwieCJd\")"
            })
    void badPagesAreRefused(String field) {
        JsonPath answer = Api.answer("{ " + field + " { nodes { id } } good: statements(first: 1) { nodes { id } } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles { nodes { x: statements(first: 101) { nodes { id } } } }",
                "articles { nodes { x: statements(after: \"garbage\") { nodes { id } } } }",
                "persons { nodes { x: articles(last: 0) { nodes { id } } } }",
                "persons { nodes { x: mentions(first: 1, last: 1) { nodes { span { start } } } } }",
                "organizations { nodes { x: statements(before: \"\") { nodes { id } } } }"
            })
    void badNestedPagesAreRefused(String field) {
        JsonPath answer = Api.answer("{ " + field + " }");
        assertThat(answer.getList("errors.extensions.code")).isNotEmpty().containsOnly("BAD_USER_INPUT");
        assertThat(answer.getList("errors.path", List.class)).allMatch(path -> path.contains("x"));
    }

    @Test
    void cursorsOfOtherListsOrOrdersAreRefused() {
        String newest = Api.data("{ statements(first: 1, orderBy: PUBLISHED_DESC) { pageInfo { endCursor } } }")
                .getString("statements.pageInfo.endCursor");
        for (String field : List.of("statements", "measures", "articles", "statements")) {
            assertThat(Api.answer("{ " + field + "(after: \"" + newest + "\") { nodes { id } } }")
                            .getString("errors[0].message"))
                    .contains("another list or order");
        }
    }
}
