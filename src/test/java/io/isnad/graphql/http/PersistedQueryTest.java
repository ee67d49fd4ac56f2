package io.isnad.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.isnad.graphql.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents that are sent once and named by their hash after that, as Apollo's clients do, and what caches may do. */
@QuarkusTest
class PersistedQueryTest {

    @Inject
    Fixture fixture;

    @Test
    void aDocumentIsAskedForOnce() {
        String document = "{ articles { totalCount } } # once";
        post(null, sha256(document))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        post(document, sha256(document)).statusCode(200).body("data.articles.size()", equalTo(1));
        post(null, sha256(document)).statusCode(200).body("data.articles.size()", equalTo(1));
        get(sha256(document), null).statusCode(200).body("data.articles.size()", equalTo(1));
    }

    @Test
    void aHashMustBeTheDocuments() {
        post("{ __typename }", sha256("{ articles { totalCount } }"))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        post(null, sha256("{ articles { totalCount } } # never sent"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void whatIsNotValidIsNotKept() {
        String document = "{ nothing }";
        post(document, sha256(document)).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
        post(null, sha256(document)).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void cachesAskWhetherAnAnswerIsStillRight() {
        fixture.store(2, 1);
        String hash = persisted("{ articles { nodes { title } } } # tagged");
        String tag = get(hash, null)
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("ETag", matchesPattern("W/\"[\\w-]{43}\""))
                .body("data.articles.nodes", hasSize(2))
                .extract()
                .header("ETag");
        get(hash, tag).statusCode(304).header("ETag", tag).body(emptyString());
        get(hash, "\"other\", " + tag).statusCode(304);
        get(hash, "*").statusCode(304);

        fixture.store(3, 1);
        String changed = get(hash, tag)
                .statusCode(200)
                .body("data.articles.nodes", hasSize(3))
                .extract()
                .header("ETag");
        assertThat(changed).isNotEqualTo(tag);
        get(hash, changed).statusCode(304);
    }

    @Test
    void onlyRightAnswersToPersistedQueriesAreKeptByCaches() {
        String failing = persisted("{ articles { totalCount } node(id: \"x\") { id } }");
        assertThat(get(failing, null)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .header("ETag"))
                .isNull();
        String document = "{ __typename } # posted";
        assertThat(post(document, sha256(document))
                        .header("Cache-Control", "no-store")
                        .extract()
                        .header("ETag"))
                .isNull();
    }

    private static String persisted(String document) {
        post(document, sha256(document)).statusCode(200);
        return sha256(document);
    }

    private static ValidatableResponse post(String document, String hash) {
        Map<String, Object> extensions = extensions(hash);
        return given().contentType("application/json")
                .body(
                        document == null
                                ? Map.of("extensions", extensions)
                                : Map.of("query", document, "extensions", extensions))
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse get(String hash, String known) {
        return given().queryParam(
                        "extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}")
                .headers(known == null ? Map.of() : Map.of("If-None-Match", known))
                .get("/graphql")
                .then();
    }

    private static Map<String, Object> extensions(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
