package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts over statements add up, under any filter. */
@QuarkusTest
class StatsTest {

    private static final String COUNTS =
            "{ total byForm { form count } byCueKind { cueKind count } bySpeaker { speaker { name } count }"
                    + " byPublisher { publisher count } byDay { day count } }";

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(7, 3);
    }

    @Test
    void countsEverything() {
        JsonPath stats = Api.data("{ statementStats " + COUNTS + " }").setRootPath("data.statementStats");
        assertThat(stats.getInt("total")).isEqualTo(21);
        assertThat(stats.<List<Map<String, Object>>>get("byForm"))
                .containsExactly(Map.of("form", "MIXED", "count", 14), Map.of("form", "DIRECT", "count", 7));
        assertThat(stats.<List<Map<String, Object>>>get("byCueKind"))
                .containsExactly(Map.of("cueKind", "SAY", "count", 14), Map.of("cueKind", "ADD", "count", 7));
        assertThat(stats.getList("bySpeaker.speaker.name")).containsExactlyInAnyOrderElementsOf(Fixture.PERSONS);
        assertThat(stats.getList("bySpeaker.count")).containsExactly(7, 7, 7);
        assertThat(stats.<List<Map<String, Object>>>get("byPublisher"))
                .containsExactly(
                        Map.of("publisher", "الأولى", "count", 12), Map.of("publisher", "الثانية", "count", 9));
        assertThat(stats.getList("byDay.day"))
                .containsExactly("2021-04-01", "2021-04-02", "2021-04-04", "2021-04-05", "2021-04-07");
        assertThat(stats.getList("byDay.count")).containsOnly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ forms: [DIRECT] }",
                "{ text: \"الكلام 2\" }",
                "{ speakerName: \"لافروف\", publisher: \"الأولى\" }",
                "{ text: \"كلام\", minConfidence: 0.9, publishedFrom: \"2021-04-02\" }",
                "{ text: \"فرنسا\" }"
            })
    void countsWhatAFilterSelects(String filter) {
        JsonPath data = Api.data("{ statementStats(filter: " + filter + ") " + COUNTS + " statements(filter: " + filter
                + ") { totalCount } }");
        int total = data.getInt("statements.totalCount");
        assertThat(data.getInt("statementStats.total")).isEqualTo(total);
        for (String facet : List.of("byForm", "byCueKind", "bySpeaker", "byPublisher")) {
            assertThat(data.getList("statementStats." + facet + ".count", Integer.class).stream()
                            .mapToInt(count -> count)
                            .sum())
                    .as(facet)
                    .isEqualTo(total);
        }
    }

    @Test
    void tellsOfTheMostOnly() {
        JsonPath stats = Api.data(
                        "{ statementStats { bySpeaker(first: 2) { count } byPublisher(first: 1) { publisher } } }")
                .setRootPath("data.statementStats");
        assertThat(stats.getList("bySpeaker")).hasSize(2);
        assertThat(stats.getList("byPublisher.publisher")).containsExactly("الأولى");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statementStats { bySpeaker(first: 0) { count } }",
                "statementStats { byPublisher(first: 101) { count } }",
                "statementStats(filter: { minConfidence: 2 }) { total }",
                "statementStats(filter: { text: \"…\" }) { total }"
            })
    void badValuesAreRefused(String field) {
        assertThat(Api.answer("{ " + field + " }").getString("errors[0].extensions.code"))
                .isEqualTo("BAD_USER_INPUT");
    }
}
