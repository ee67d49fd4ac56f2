package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page at the root: its queries run, its links lead somewhere, and it asks nobody else for anything. */
@QuarkusTest
class LandingPageTest {

    private static final String GRAPHIQL = "q/graphql-ui/?query=";

    @Inject
    Fixture fixture;

    @Test
    void itsFiveQueriesRun() {
        fixture.store(2, 3);
        List<String> queries = page().select("a[href^=" + GRAPHIQL + "]").eachAttr("href");
        assertThat(queries).hasSize(5);
        for (String link : queries) {
            // GraphiQL decodes with decodeURIComponent, to which a plus is a plus.
            String query =
                    URLDecoder.decode(link.substring(GRAPHIQL.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(Api.data(query).getMap("")).as(query).isNotEmpty();
        }
    }

    @Test
    void itsLinksLeadSomewhere() {
        List<String> links = page().select("a").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(8);
        for (String link : links) {
            given().urlEncodingEnabled(false).get("/" + link).then().statusCode(200);
        }
    }

    @Test
    void itAsksNobodyElse() {
        Document page = page();
        assertThat(page.select("script, iframe, img, object")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href"))
                .noneMatch(link -> link.startsWith("http") || link.startsWith("//"));
        assertThat(page.html()).doesNotContain("@import", "url(");
    }

    @Test
    void itSpeaksBothLanguages() {
        assertThat(page().select("h1 [lang=ar]").text()).isEqualTo("إسناد");
        assertThat(page().select("h1 [lang=en]").text()).isEqualTo("Isnad");
        assertThat(page().select("[lang=ar]").eachAttr("dir")).containsOnly("rtl");
    }

    private static Document page() {
        return Jsoup.parse(given().get("/").then().statusCode(200).extract().asString());
    }
}
