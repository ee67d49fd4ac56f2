package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of SQL statements of a query depends on its fields, not on how many rows there are. */
@QuarkusTest
class SqlCountTest {

    @Inject
    Fixture fixture;

    @Inject
    MeterRegistry meters;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | { articles { nodes { title } } }
            2 | { articles { totalCount nodes { title } } }
            2 | { articles { nodes { text } } }
            3 | { articles { nodes { statements { nodes { speaker { name latinName } } } } } }
            4 | { articles { nodes { statements { nodes { speaker { name aliases } } } } } }
            3 | { articles { nodes { statements { totalCount nodes { form } } } } }
            2 | { articles { nodes { statements { nodes { form quotes { start } attribution { chain { rule } } } } } } }
            3 | { articles { nodes { a: statements(first: 1) { nodes { id } } b: statements(first: 2) { nodes { id } } } } }
            3 | { persons { nodes { statements { nodes { article { title } } } } } }
            4 | { persons { nodes { statements { nodes { article { statements { nodes { id } } } } } } } }
            5 | { measures { nodes { issuer { name } target { actor { name } } statement { speaker { name } } article { title } } } }
            2 | { measures { nodes { trigger { exact } evidence { exact } quantity { value span { exact prefix suffix } } } } }
            4 | { statements { nodes { attribution { mention { span { start } actor { name } } via { name } } } } }
            4 | { statements { nodes { content { exact } quotes { exact } mentions { actor { name } } } } }
            2 | { statements { nodes { measures { kind } } } }
            2 | { statements { nodes { within { id } } } }
            5 | { statementStats { byForm { count } byCueKind { count } byDay { count } byPublisher { count } total } }
            2 | { statementStats { bySpeaker { count speaker { name } } } }
            3 | { persons { nodes { statements(filter: { text: "كلام" }, orderBy: RELEVANCE) { totalCount nodes { form } } } } }
            1 | { search(text: "روسيا") { edges { cursor score } pageInfo { endCursor } } }
            2 | { search(text: "روسيا") { totalCount edges { score } } }
            2 | { search(text: "روسيا") { edges { highlight } } }
            4 | { search(text: "روسيا", first: 100) { edges { node { __typename ... on Person { name } } } } }
            1 | { search(text: "lavrov") { edges { highlight } } }
            4 | { persons { nodes { roles { title organization { members { name } } } } } }
            4 | { organizations { nodes { mentions { nodes { article { title } } } articles { nodes { title } } } } }
            6 | { articles { nodes { actors { name } persons { name } mentions { span { start } } measures { kind } paragraphs { start } } } }
            """)
    void doesNotGrowWithTheRows(int expected, String query) {
        fixture.store(2, 3);
        assertThat(statements(query)).as("with few rows").isEqualTo(expected);
        fixture.store(7, 9);
        assertThat(statements(query)).as("with many rows").isEqualTo(expected);
    }

    private int statements(String query) {
        double before = count();
        Api.data(query);
        return (int) (count() - before);
    }

    private double count() {
        return meters.counter("isnad.graphql.sql.statements").count();
    }
}
