package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles and statements as linked data. */
@QuarkusTest
class ExportTest {

    @Inject
    Fixture fixture;

    @BeforeEach
    void store() {
        fixture.store(2, 150);
        fixture.publishAt("https://news.example/1");
    }

    @Test
    void anArticleIsACollectionOfAnnotations() {
        JsonPath article =
                Api.data("{ articles(first: 1) { nodes { id title } } }").setRootPath("data.articles");
        String id = article.getString("nodes[0].id");
        Response response = get("/articles/" + id + ".jsonld");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType())
                .isEqualTo("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
        JsonPath collection = new JsonPath(response.asString());
        assertThat(collection.getList("'@context'").get(0)).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.getString("type")).isEqualTo("AnnotationCollection");
        assertThat(collection.getString("id")).endsWith("/articles/" + id + ".jsonld");
        assertThat(collection.getString("label")).isEqualTo(article.getString("nodes[0].title"));
        // 150 statements, each with two mentions and a measure.
        assertThat(collection.getInt("total")).isEqualTo(600);
        assertThat(collection.getList("first.items")).hasSize(600);
        assertThat(collection.getList("first.items.motivation")).contains("describing", "identifying", "classifying");
        assertThat(collection.getString("first.items[0].body.type")).isEqualTo("schema:Quotation");
        assertThat(collection.getString("first.items[0].body.'schema:spokenByCharacter'.'schema:name'"))
                .isIn(Fixture.PERSONS);
    }

    @Test
    void selectorsPointIntoTheTextInCodePoints() {
        String id = Api.data("{ articles(first: 1) { nodes { id } } }").getString("articles.nodes[0].id");
        int[] text = given().get("/articles/" + id + ".txt")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .codePoints()
                .toArray();
        JsonPath collection = new JsonPath(get("/articles/" + id + ".jsonld").asString());
        List<Integer> starts = collection.getList("first.items.collect { it.target.selector[1].start }");
        List<Integer> ends = collection.getList("first.items.collect { it.target.selector[1].end }");
        List<String> exact = collection.getList("first.items.collect { it.target.selector[0].exact }");
        List<String> prefixes = collection.getList("first.items.collect { it.target.selector[0].prefix }");
        assertThat(starts).hasSize(600);
        for (int i = 0; i < starts.size(); i++) {
            assertThat(new String(text, starts.get(i), ends.get(i) - starts.get(i)))
                    .isEqualTo(exact.get(i));
            assertThat(new String(text, 0, starts.get(i))).endsWith(prefixes.get(i));
        }
        assertThat(collection.getList("first.items.collect { it.target.source }"))
                .allMatch(source -> source.toString().endsWith("/articles/" + id + ".txt"));
    }

    @Test
    void aStatementIsAQuotation() {
        JsonPath statement = Api.data(
                        "{ statements(first: 1) { nodes { id url content { exact } speaker { name latinName } article { id title } } } }")
                .setRootPath("data.statements.nodes[0]");
        Response response = get("/statements/" + statement.getString("id") + ".jsonld");
        assertThat(response.contentType()).isEqualTo("application/ld+json");
        JsonPath quotation = new JsonPath(response.asString());
        assertThat(quotation.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(quotation.getString("'@type'")).isEqualTo("Quotation");
        assertThat(quotation.getString("text")).isEqualTo(statement.getString("content.exact"));
        assertThat(quotation.getString("url"))
                .isEqualTo(statement.getString("url"))
                .startsWith("https://news.example/1#:~:text=");
        assertThat(quotation.getString("spokenByCharacter.'@type'")).isEqualTo("Person");
        assertThat(quotation.getString("spokenByCharacter.name")).isEqualTo(statement.getString("speaker.name"));
        assertThat(quotation.getList("spokenByCharacter.alternateName"))
                .contains(statement.getString("speaker.latinName"));
        assertThat(quotation.getString("isPartOf.headline")).isEqualTo(statement.getString("article.title"));
        assertThat(quotation.getString("isPartOf.'@id'"))
                .endsWith("/articles/" + statement.getString("article.id") + ".jsonld");
        assertThat(quotation.getString("hasPart[0].text")).startsWith("الكلام");
    }

    @Test
    void withoutAnAddressThereIsNoLink() {
        fixture.store(1, 1);
        assertThat(Api.data("{ statements { nodes { url } } }").getString("statements.nodes[0].url"))
                .isNull();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String path = "/statements/"
                + Api.data("{ statements(first: 1) { nodes { id } } }").getString("statements.nodes[0].id") + ".jsonld";
        String tag = get(path).header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().head(path).then().statusCode(200).header("ETag", tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/x.jsonld",
                "/articles/x.txt",
                "/statements/x.jsonld",
                "/statements/YQAAAAAAAAAAAAAAAAAAAAA.jsonld"
            })
    void whatIsNotThereIsNotFound(String path) {
        given().get(path).then().statusCode(404).contentType("text/plain");
    }

    private static Response get(String path) {
        return given().get(path).then().statusCode(200).extract().response();
    }
}
