package io.isnad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading room is at the root, and all it loads is its own. What it shows, the tests in the browser look at. */
@QuarkusTest
class ReadingRoomTest {

    private static final int MOST_BYTES = 150_000;

    private static final Pattern STATIC_IMPORT = Pattern.compile("(?:from|import)\"(/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles/YfiQQtk9V-Jj7tlJTHrB6ZE",
                "/statements?speaker=x",
                "/persons",
                "/persons/p1",
                "/organizations/o1",
                "/groups/g1",
                "/measures",
                "/search?text=x",
                "/import",
                "/api"
            })
    void everyViewHasAnAddress(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("id=\"app\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/articlesandmore", "/assets/nothing.js"})
    void nothingElseHas(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void whoLooksForWhatIsNotThereIsToldOnAPage() {
        given().accept("text/html,*/*")
                .get("/nothing/at/all")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("id=\"app\""));
    }

    @Test
    void nothingRunsThatIsNotItsOwn() {
        Response response = given().get("/");
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*", "data:");
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("script:not([src]), style, [style], iframe, [onload]"))
                .isEmpty();
        assertThat(addresses(page)).hasSizeGreaterThan(3).allMatch(address -> address.matches("/[^/].*"));
    }

    @Test
    void whatItLoadsIsThereAndKept() {
        for (String address : assets()) {
            given().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }

    @Test
    void theFirstViewIsSmall() throws IOException {
        int bytes = compressed(given().get("/").asByteArray());
        for (String address : assets()) {
            byte[] asset = given().get(address).asByteArray();
            bytes += address.endsWith(".woff2") ? asset.length : compressed(asset);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void graphiqlIsReachableWithoutScript() {
        List<String> links =
                Jsoup.parse(given().get("/").asString()).select("noscript a").eachAttr("href");
        assertThat(links).contains("/q/graphql-ui/", "/graphql/schema.graphql");
        for (String link : links) {
            given().get(link).then().statusCode(200);
        }
    }

    private static Set<String> assets() {
        Set<String> assets = new LinkedHashSet<>();
        addresses(Jsoup.parse(given().get("/").asString())).stream()
                .filter(address -> address.startsWith("/assets/"))
                .forEach(address -> addWithImports(assets, address));
        assertThat(assets).hasSizeGreaterThan(2);
        return assets;
    }

    /** Static imports are loaded with a script; dynamic ones only when their view is opened. */
    private static void addWithImports(Set<String> assets, String address) {
        if (assets.add(address) && address.endsWith(".js")) {
            STATIC_IMPORT
                    .matcher(given().get(address).asString())
                    .results()
                    .forEach(match -> addWithImports(assets, match.group(1)));
        }
    }

    private static List<String> addresses(Document page) {
        return page.select("[href], [src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList();
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
