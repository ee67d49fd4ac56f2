package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search in everything, over seven articles with four statements each. */
@QuarkusTest
class SearchTest {

    private static final String SEARCH = """
            query ($text: String!, $first: Int, $after: String) {
              search(text: $text, first: $first, after: $after) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges {
                  cursor
                  score
                  highlight
                  node {
                    __typename
                    ... on Node { id }
                    ... on Person { name latinName }
                    ... on Statement { content { exact } }
                  }
                }
              }
            }""";

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(7, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            روسيا              | 36
            رُوسيـــــا          | 36
            طرد                | 63
            الكلام             | 35
            كلام               | 35
            «الكلام 3»         | 14
            «3 الكلام»         | 0
            كلام -روسيا        | 0
            لافروف             | 8
            lavrov             | 1
            sergey LAVROV      | 1
            Putin              | 1
            Biden              | 1
            russia             | 1
            فرنسا              | 0
            """)
    void findsInEverything(String text, int expected) {
        JsonPath found = search(text, 100, null);
        assertThat(found.getInt("totalCount")).isEqualTo(expected);
        assertThat(found.getList("edges")).hasSize(expected);
    }

    @Test
    void namesComeFirst() {
        JsonPath found = search("لافروف", 20, null);
        assertThat(found.getList("edges.node.__typename").subList(0, 2)).containsExactly("Person", "Article");
        assertThat(found.getString("edges[0].node.name")).isEqualTo("سيرغي لافروف");
        assertThat(found.getString("edges[0].highlight")).isEqualTo("سيرغي <mark>لافروف</mark>");
        assertThat(found.getList("edges.score", Float.class))
                .isSortedAccordingTo((a, b) -> Float.compare(b, a))
                .allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void latinSpellingsFindArabicNames() {
        JsonPath found = search("lavrov", 20, null);
        assertThat(found.getString("edges[0].node.name")).isEqualTo("سيرغي لافروف");
        assertThat(found.getString("edges[0].node.latinName")).isEqualTo("Sergei Lavrov");
        assertThat(found.getString("edges[0].highlight")).isEqualTo("سيرغي <mark>لافروف</mark>");
    }

    @Test
    void everyKindIsFoundWithWhatMatched() {
        JsonPath found = search("طرد دبلوماسي", 100, null);
        assertThat(found.getList("edges.node.__typename")).contains("Article", "Statement", "Measure");
        for (int i = 0; i < found.getList("edges").size(); i++) {
            if (found.getString("edges[" + i + "].node.__typename").equals("Measure")) {
                assertThat(found.getString("edges[" + i + "].highlight"))
                        .isEqualTo("<mark>طرد</mark> 10 <mark>دبلوماسيين</mark>");
            }
        }
    }

    @Test
    void highlightsAreSafe() {
        fixture.retitle("<script>الخبر</script> & \"x\"");
        JsonPath found = search("خبر", 100, null);
        assertThat(found.getList("edges.highlight"))
                .hasSize(7)
                .allMatch(html -> html.equals("&lt;script&gt;<mark>الخبر</mark>&lt;/script&gt; &amp; &quot;x&quot;"));
    }

    @Test
    void pagesThroughEverything() {
        List<Object> all = search("روسيا", 100, null).getList("edges.node.id");
        List<Object> paged = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = search("روسيا", 5, cursor);
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(cursor != null);
            paged.addAll(page.getList("edges.node.id"));
            cursor = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage");
        }
        assertThat(paged).hasSize(36).doesNotHaveDuplicates().isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search(text: \"\")",
                "search(text: \" ?! \")",
                "search(text: \"-روسيا\")",
                "search(text: \"روسيا\", first: 0)",
                "search(text: \"روسيا\", first: 101)",
                "search(text: \"روسيا\", after: \"x\")"
            })
    void badValuesAreRefused(String field) {
        JsonPath answer = Api.answer("{ " + field + " { totalCount } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void longTextsAreNoNamesAndLongerOnesAreRefused() {
        assertThat(search("روسيا ".repeat(100), 1, null).getInt("totalCount")).isEqualTo(35);
        for (String field : List.of("search(text: \"%s\")", "statements(filter: { text: \"%s\" })")) {
            JsonPath answer = Api.answer("{ " + field.formatted("روسيا ".repeat(200)) + " { totalCount } }");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.getString("errors[0].message")).contains("at most 1000 characters, not 1200");
        }
        assertThat(Api.answer("{ persons(filter: { name: \"" + "x".repeat(101) + "\" }) { totalCount } }")
                        .getString("errors[0].message"))
                .contains("at most 100 characters");
    }

    @Test
    void cursorsOfOtherListsAreRefused() {
        String cursor = Api.data("{ statements(first: 1) { pageInfo { endCursor } } }")
                .getString("statements.pageInfo.endCursor");
        assertThat(Api.answer("{ search(text: \"روسيا\", after: \"" + cursor + "\") { totalCount } }")
                        .getString("errors[0].message"))
                .contains("another list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            persons    | lavrov          | سيرغي لافروف
            persons    | sergei lavrov   | سيرغي لافروف
            persons    | Poutine         | فلاديمير بوتين
            persons    | joe biden       | جو بايدن
            persons    | لافروف          | سيرغي لافروف
            organizations | russia       | روسيا
            """)
    void namesAreFoundByTheirSound(String field, String typed, String name) {
        assertThat(Api.data("{ " + field + "(filter: { name: \"" + typed + "\" }) { nodes { name } } }")
                        .getList(field + ".nodes.name"))
                .containsExactly(name);
    }

    private static JsonPath search(String text, int first, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("text", text, "first", first));
        variables.put("after", after);
        return Api.data(SEARCH, variables).setRootPath("data.search");
    }
}
