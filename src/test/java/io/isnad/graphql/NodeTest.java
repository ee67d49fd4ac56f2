package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that has an id is found by it. */
@QuarkusTest
class NodeTest {

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(2, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "statement", "person", "organization", "measure"})
    void isFoundByItsId(String type) {
        String id = Api.data("{ " + type + "s(first: 1) { nodes { id } } }").getString(type + "s.nodes[0].id");
        JsonPath data = Api.data(
                "query($id: ID!) { node(id: $id) { id __typename } nodes(ids: [$id, $id]) { id } " + type
                        + "(id: $id) { id } }",
                Map.of("id", id));
        assertThat(data.getString("node.id")).isEqualTo(id);
        assertThat(data.getString("node.__typename")).isEqualToIgnoringCase(type);
        assertThat(data.getList("nodes.id")).containsExactly(id, id);
        assertThat(data.getString(type + ".id")).isEqualTo(id);
    }

    @Test
    void groupsAreNodesToo() {
        JsonPath data = Api.data("{ measures(first: 1) { nodes { target { actor { __typename id name } } } } }")
                .setRootPath("data.measures.nodes[0].target.actor");
        assertThat(data.getString("__typename")).isEqualTo("Group");
        assertThat(Api.data(
                                "query($id: ID!) { node(id: $id) { ... on Actor { name } } }",
                                Map.of("id", data.getString("id")))
                        .getString("node.name"))
                .isEqualTo(Fixture.SOURCES);
    }

    @Test
    void unknownIdsGiveNull() {
        String id = Api.data("{ articles(first: 1) { nodes { id } } }").getString("articles.nodes[0].id");
        String unknown = id.substring(0, id.length() - 4) + (id.endsWith("AAAA") ? "BBBA" : "AAAA");
        JsonPath data = Api.data(
                "query($id: ID!, $known: ID!) { node(id: $id) { id } article(id: $id) { id } nodes(ids: [$id, $known]) { id } }",
                Map.of("id", unknown, "known", id));
        assertThat(data.<Object>get("node")).isNull();
        assertThat(data.<Object>get("article")).isNull();
        assertThat(data.getList("nodes")).containsExactly(null, Map.of("id", id));
    }

    @Test
    void idsOfAnotherTypeOrOfNothingAreErrors() {
        String id = Api.data("{ articles(first: 1) { nodes { id } } }").getString("articles.nodes[0].id");
        for (String query : List.of(
                "{ person(id: \"" + id + "\") { id } }",
                "{ node(id: \"nonsense\") { id } }",
                "{ article(id: \"\") { id } }",
                "{ statements(filter: { speakerId: \"" + id + "\" }) { nodes { id } } }")) {
            JsonPath answer = Api.answer(query);
            assertThat(answer.getString("errors[0].extensions.code")).as(query).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.getList("errors")).hasSize(1);
        }
    }

    @Test
    void takesAHundredIdsAtMost() {
        JsonPath answer = Api.answer(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", Collections.nCopies(101, "x")));
        assertThat(answer.getString("errors[0].message")).isEqualTo("ids takes at most 100 ids, not 101");
    }
}
