package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The example of the README and every question of the cookbook in docs/api.md have the answer that stands there, over the
 * seed, and the questions are offered in GraphiQL.
 * After a change of the engine, {@code ./mvnw test -Dtest=CookbookTest -Disnad.docs=write} writes the answers anew.
 */
@QuarkusTest
@TestProfile(SeedProfile.class)
class CookbookTest {

    private static final int QUESTIONS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void ready() throws IOException, InterruptedException {
        SeedProfile.awaitImport();
        if ("write".equals(System.getProperty("isnad.docs"))) {
            Cookbook.write(CookbookTest::answer);
        }
    }

    @Test
    void everyQuestionHasItsAnswer() throws IOException {
        List<Cookbook.Recipe> recipes = Cookbook.recipes();
        assertThat(recipes).hasSize(QUESTIONS);
        for (Cookbook.Recipe recipe : recipes) {
            assertAnswered(recipe);
        }
    }

    @Test
    void theReadmesExampleHasItsAnswer() throws IOException {
        assertAnswered(Cookbook.example());
    }

    private static void assertAnswered(Cookbook.Recipe recipe) throws IOException {
        assertThat(JSON.readTree(answer(recipe.query()))).as(recipe.toString()).isEqualTo(recipe.expected());
        assertThat(recipe.expected().has("errors")).as(recipe.toString()).isFalse();
    }

    @Test
    void everyQuestionIsOfferedInGraphiQL() throws IOException {
        assertThat(Cookbook.onThePage()).isEqualTo(JSON.valueToTree(Cookbook.offered(Cookbook.recipes())));
    }

    private static String answer(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
