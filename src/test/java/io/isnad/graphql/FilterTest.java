package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each condition of each filter lets through, of seven articles with four statements each. */
@QuarkusTest
class FilterTest {

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(7, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statements    | {}                                                     | 28
            statements    | { forms: [DIRECT] }                                    | 14
            statements    | { forms: [DIRECT, MIXED] }                             | 28
            statements    | { forms: [INDIRECT] }                                  | 0
            statements    | { cueKinds: [SAY] }                                    | 14
            statements    | { publisher: "الثانية" }                               | 12
            statements    | { publishedFrom: "2021-04-02" }                        | 16
            statements    | { publishedTo: "2021-04-02" }                          | 8
            statements    | { publishedFrom: "2021-04-02", publishedTo: "2021-04-04" } | 8
            statements    | { minConfidence: 0.9 }                                 | 14
            statements    | { minConfidence: 1 }                                   | 0
            statements    | { speakerName: "سيرغي لافروف" }                        | 9
            statements    | { speakerName: "لافروف" }                              | 9
            statements    | { speakerName: "لافرو" }                               | 0
            statements    | { speakerName: "سِرغي" }                                | 0
            statements    | { speakerName: "سيرغى لافـــروفْ" }                       | 9
            statements    | { forms: [DIRECT], publisher: "الثانية", minConfidence: 0.5, speakerName: "بايدن" } | 2
            statements    | { text: "الكلام" }                                     | 28
            statements    | { text: "كلام" }                                       | 28
            statements    | { text: "الكَلامُ روسيا" }                               | 28
            statements    | { text: "رُوسيا دبلوماســـيون" }                          | 28
            statements    | { text: "الكلام فرنسا" }                               | 0
            statements    | { text: "فرنسا or روسيا" }                             | 28
            statements    | { text: "الكلام -روسيا" }                              | 0
            statements    | { text: "روسيا 3" }                                    | 7
            statements    | { text: "«الكلام 3»" }                                 | 7
            statements    | { text: "«3 الكلام»" }                                 | 0
            statements    | { text: "\\"الكلام 3\\" طرد" }                         | 7
            statements    | { text: "' & ! :* <-> روسيا (" }                       | 28
            statements    | { text: "الكلام", forms: [DIRECT], speakerName: "بايدن" } | 4
            articles      | { text: "«الخبر 3»" }                                  | 1
            articles      | { text: "لافروف" }                                     | 7
            articles      | { publisher: "الثانية" }                               | 3
            articles      | { publishedFrom: "2021-04-02", publishedTo: "2021-04-05" } | 3
            persons       | { name: "بوتين" }                                      | 1
            persons       | { name: "بوت" }                                        | 0
            persons       | { nameStart: "بوت" }                                   | 1
            persons       | { nameStart: "فلاديمير بو" }                           | 1
            persons       | { nameStart: "وتين" }                                  | 0
            persons       | { name: "روسيا" }                                      | 0
            organizations | { name: "روسيا" }                                      | 1
            persons       | { minStatements: 10 }                                  | 1
            persons       | { minStatements: 9 }                                   | 3
            persons       | { minStatements: 0 }                                   | 3
            measures      | { kinds: [EXPULSION] }                                 | 28
            measures      | { kinds: [FINE, BAN] }                                 | 0
            measures      | { statuses: [IMPOSED], publishedTo: "2021-04-01" }     | 2
            """)
    void letsThrough(String field, String filter, int expected) {
        JsonPath data = Api.data("{ " + field + "(first: 100, filter: " + filter + ") { totalCount nodes { id } } }");
        assertThat(data.getInt(field + ".totalCount")).isEqualTo(expected);
        assertThat(data.getList(field + ".nodes")).hasSize(expected);
    }

    @Test
    void byIds() {
        JsonPath ids = Api.data(
                "{ articles(first: 1) { nodes { id } } organizations(first: 1) { nodes { id name } } persons(filter: { name: \"لافروف\" }) { nodes { id } }"
                        + " measures(first: 1) { nodes { target { actor { id } } } } }");
        JsonPath data = Api.data(
                "query($article: ID, $person: ID, $organization: ID, $group: ID) {"
                        + " a: statements(filter: { articleId: $article }) { totalCount }"
                        + " b: statements(filter: { speakerId: $person }) { totalCount }"
                        + " c: statements(filter: { mentionsActorId: $organization }) { totalCount }"
                        + " d: statements(filter: { mentionsActorId: $person }) { totalCount }"
                        + " e: articles(filter: { actorId: $organization }) { totalCount }"
                        + " f: articles(filter: { actorId: $group }) { totalCount }"
                        + " g: measures(filter: { articleId: $article, issuerId: $organization, targetActorId: $group }) { totalCount }"
                        + " h: measures(filter: { issuerId: $person }) { totalCount } }",
                Map.of(
                        "article",
                        ids.get("articles.nodes[0].id"),
                        "person",
                        ids.get("persons.nodes[0].id"),
                        "organization",
                        ids.get("organizations.nodes[0].id"),
                        "group",
                        ids.get("measures.nodes[0].target.actor.id")));
        assertThat(data.<Map<String, Map<String, Integer>>>get(""))
                .containsEntry("a", Map.of("totalCount", 4))
                .containsEntry("b", Map.of("totalCount", 9))
                .containsEntry("c", Map.of("totalCount", 28))
                .containsEntry("d", Map.of("totalCount", 0))
                .containsEntry("e", Map.of("totalCount", 7))
                .containsEntry("f", Map.of("totalCount", 0))
                .containsEntry("g", Map.of("totalCount", 4))
                .containsEntry("h", Map.of("totalCount", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements(filter: { minConfidence: 1.5 })",
                "statements(filter: { minConfidence: -1 })",
                "statements(filter: { speakerName: \" \" })",
                "statements(filter: { publishedFrom: \"yesterday\" })",
                "articles(filter: { publishedTo: \"2021-02-30\" })",
                "measures(filter: { publishedFrom: \"2021-04-02\", publishedTo: \"2021-04-01\" })",
                "persons(filter: { name: \"%\" })",
                "statements(filter: { text: \" - \" })",
                "articles(filter: { text: \"\" })",
                "statements(orderBy: RELEVANCE)",
                "statements(orderBy: RELEVANCE, filter: { forms: [DIRECT] })",
                "statements(filter: { publisher: \"a\\u0000b\" })"
            })
    void badValuesAreRefused(String field) {
        JsonPath answer = Api.answer("{ " + field + " { nodes { id } } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].message")).doesNotContain("io.isnad", "java.");
    }
}
