package io.isnad.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients see while the database cannot be asked, and that they see their answers again as soon as it can. */
@QuarkusTest
@TestProfile(OutageProfile.class)
@Timeout(300)
class OutageTest {

    private static final String TITLES = "{ articles { nodes { title } } }";

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void store() {
        fixture.store(2, 1);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnOverload() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < OutageProfile.CONNECTIONS; i++) {
                taken.add(source.getConnection());
            }
            ask(TITLES)
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("data", nullValue())
                    .body("errors.size()", equalTo(1))
                    .body("errors[0].extensions.code", equalTo("OVERLOADED"));
            ask("{ __typename }").statusCode(200).body("data.__typename", equalTo("Query"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertAnswers();
    }

    @Test
    void connectionsThatTheDatabaseHasEndedAreNotNoticed() throws SQLException {
        List<Connection> used = new ArrayList<>();
        for (int i = 0; i < OutageProfile.CONNECTIONS; i++) {
            used.add(source.getConnection());
        }
        for (Connection connection : used) {
            connection.close();
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and application_name like '%JDBC%'");
        }

        for (int i = 0; i < OutageProfile.CONNECTIONS; i++) {
            assertAnswers();
        }
    }

    @Test
    void aServerThatWasKilledIsStartedAgain() throws Exception {
        ProcessHandle killed = server();
        assertThat(killed.destroyForcibly()).isTrue();

        List<String> codes = new ArrayList<>();
        Response response = ask(TITLES).extract().response();
        for (; response.statusCode() != 200; response = ask(TITLES).extract().response()) {
            codes.add(response.path("errors[0].extensions.code"));
            Thread.sleep(50);
        }

        assertThat(codes).isSubsetOf("OVERLOADED", "UNAVAILABLE");
        assertThat(response.<List<?>>path("data.articles.nodes")).hasSize(2);
        assertThat(server().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void aServerThatRestartsUnderLoadIsUnavailableAndThenBack() throws Exception {
        List<ValidatableResponse> answers;
        try (Connection connection = source.getConnection()) {
            // A backend that is killed makes PostgreSQL end all connections and recover by itself.
            backends().findFirst().orElseThrow().destroyForcibly();
            answers = Stream.generate(() -> ask(TITLES)).limit(20).toList();
            assertThat(connection.isValid(1)).isFalse();
        }
        for (ValidatableResponse answer : answers) {
            Response response = answer.extract().response();
            if (response.statusCode() != 200) {
                assertThat(response.<String>path("errors[0].extensions.code")).isIn("OVERLOADED", "UNAVAILABLE");
            }
        }
        while (ask(TITLES).extract().statusCode() != 200) {
            Thread.sleep(50);
        }
        assertAnswers();
    }

    private static ProcessHandle server() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(OutageProfile.DIRECTORY, "data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    /** The server's processes. */
    private static Stream<ProcessHandle> backends() throws IOException {
        return server().children();
    }

    private static void assertAnswers() {
        ask(TITLES).statusCode(200).body("errors", nullValue()).body("data.articles.nodes.size()", equalTo(2));
    }

    private static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
