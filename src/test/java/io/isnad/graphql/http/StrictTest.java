package io.isnad.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.Fixture;
import io.isnad.graphql.execution.Admission;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be switched off or set low: introspection, other documents than registered ones, time, requests at once. */
@QuarkusTest
@TestProfile(StrictProfile.class)
class StrictTest {

    private static final String RESPONSE = "application/graphql-response+json";

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @Inject
    Admission admission;

    @BeforeEach
    void store() {
        fixture.store(2, 1);
    }

    @Test
    void registeredDocumentsAreExecuted() {
        byId("titles").statusCode(200).body("data.articles.nodes.size()", equalTo(2));
        post(Map.of("query", "{ articles { nodes { title } } }"))
                .statusCode(200)
                .body("data.articles.nodes.size()", equalTo(2));
        given().queryParam("documentId", "titles")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=60, must-revalidate")
                .header("ETag", startsWith("W/"));
    }

    @Test
    void hashesAreIdsToo() {
        String hash = "76c1b4ab3e1f0a1b6d3a9c4e5f60718293a4b5c6d7e8f9011223344556677889";
        post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))))
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void othersAreNot() {
        post(Map.of("query", "{ articles { nodes { id } } }"))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_REGISTERED"));
        byId("nothing").statusCode(400).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void theSchemaIsNotTold() {
        byId("schema")
                .statusCode(400)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"));
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }

    @Test
    void whatTakesTooLongIsCancelledInTheDatabaseToo() throws SQLException {
        try (Connection lock = lockArticles()) {
            byId("titles")
                    .statusCode(503)
                    .body("data", nullValue())
                    .body("errors.size()", equalTo(1))
                    .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                    .body("errors[0].message", startsWith("The operation took longer than 1.0 s"));
            assertThat(waiting()).isZero();
            lock.rollback();
        }
        byId("titles").statusCode(200);
        assertThat(source.getMetrics().activeCount()).isZero();
    }

    @Test
    void tooManyAtOnceAreRefused() {
        assertThat(admission.enter() && admission.enter()).isTrue();
        try {
            byId("titles")
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors[0].extensions.code", equalTo("OVERLOADED"));
            given().get("/statements/nothing.jsonld").then().statusCode(503).header("Retry-After", "1");
        } finally {
            admission.leave();
            admission.leave();
        }
        for (int i = 0; i < 3; i++) {
            byId("titles").statusCode(200);
            given().get("/statements/nothing.jsonld").then().statusCode(404);
        }
    }

    /** Keeps everyone from reading articles until the transaction ends. */
    private Connection lockArticles() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table article in access exclusive mode");
        }
        return connection;
    }

    private int waiting() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static ValidatableResponse byId(String id) {
        return post(Map.of("documentId", id));
    }

    private static ValidatableResponse post(Map<String, Object> request) {
        return given().contentType("application/json")
                .accept(RESPONSE)
                .body(request)
                .post("/graphql")
                .then();
    }
}
