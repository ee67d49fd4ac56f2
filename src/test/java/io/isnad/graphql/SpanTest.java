package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is cut from an article is what stands there, and the parts of a statement say what they should. */
@QuarkusTest
class SpanTest {

    private static final String SPAN = "{ start end exact prefix suffix }";

    @Inject
    Fixture fixture;

    @Test
    void spansAreTheArticlesOwnCharacters() {
        fixture.store(2, 3);
        JsonPath data = Api.data(
                ("{ articles { nodes { text paragraphs S mentions { span S } measures { trigger S evidence S target { span S } quantity { span S } }"
                                + " statements { nodes { content S quotes S cue { span S } attribution { mention { span S } chain { span S } } } } } } }")
                        .replaceAll("\\bS\\b", SPAN));
        for (int i = 0; i < 2; i++) {
            String article = "articles.nodes[" + i + "].";
            String text = data.getString(article + "text");
            List<Map<String, Object>> spans = new ArrayList<>(data.getList(article + "paragraphs"));
            spans.addAll(data.getList(article + "mentions.span"));
            for (String part : List.of("trigger", "evidence", "target.span", "quantity.span")) {
                spans.addAll(data.getList(article + "measures." + part));
            }
            for (String part : List.of(
                    "content",
                    "quotes.flatten()",
                    "cue.span",
                    "attribution.mention.span",
                    "attribution.chain.flatten().span")) {
                spans.addAll(data.getList(article + "statements.nodes." + part));
            }
            assertThat(spans).hasSize(4 + 6 + 12 + 3 + 3 + 3 + 3 + 6);
            spans.forEach(span -> checkSpan(text, span));
        }
    }

    private static void checkSpan(String text, Map<String, Object> span) {
        int start = (int) span.get("start");
        int end = (int) span.get("end");
        assertThat(span)
                .containsEntry("exact", text.substring(start, end))
                .containsEntry("prefix", text.substring(Math.max(0, start - 32), start))
                .containsEntry("suffix", text.substring(end, Math.min(text.length(), end + 32)));
    }

    @Test
    void tellWhoSaidWhat() {
        fixture.store(1, 2);
        Map<String, Object> statement = Api.data(
                        "{ statements(last: 1) { nodes { form content { exact } quotes { exact } cue { lemma kind } speaker { __typename name aliases }"
                                + " within { content { exact } } mentions { actor { name } } measures { kind status quantity { value } issuer { name } }"
                                + " attribution { method confidence via { name } mention { actor { name } article { title } } chain { rule span { exact } } } saidAt { earliest } } } }")
                .getMap("statements.nodes[0]");
        assertThat(statement)
                .containsEntry("form", "DIRECT")
                .containsEntry("content", Map.of("exact", "\"الكلام 2\" عن روسيا وطرد 10 دبلوماسيين"))
                .containsEntry("quotes", List.of(Map.of("exact", "الكلام 2")))
                .containsEntry("cue", Map.of("lemma", "قال", "kind", "ADD"))
                .containsEntry(
                        "speaker", Map.of("__typename", "Person", "name", "سيرغي لافروف", "aliases", List.of("لافروف")))
                .containsEntry("within", Map.of("content", Map.of("exact", "\"الكلام 1\" عن روسيا وطرد 10 دبلوماسيين")))
                .containsEntry("mentions", List.of(Map.of("actor", Map.of("name", "روسيا"))))
                .containsEntry(
                        "measures",
                        List.of(Map.of(
                                "kind",
                                "EXPULSION",
                                "status",
                                "IMPOSED",
                                "quantity",
                                Map.of("value", 10.0f),
                                "issuer",
                                Map.of("name", "روسيا"))))
                .containsEntry("saidAt", null);
        assertThat(statement.get("attribution"))
                .isEqualTo(Map.of(
                        "method", "EXPLICIT",
                        "confidence", 0.9f,
                        "via", Map.of("name", "رويترز"),
                        "mention",
                                Map.of("actor", Map.of("name", "سيرغي لافروف"), "article", Map.of("title", "الخبر 1")),
                        "chain",
                                List.of(
                                        Map.of("rule", "cue", "span", Map.of("exact", "قال")),
                                        Map.of("rule", "subject", "span", Map.of("exact", "سيرغي لافروف")))));
    }
}
