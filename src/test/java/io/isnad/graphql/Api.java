package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Asks the running application. */
final class Api {

    private Api() {}

    /** The data of an answer without errors. */
    static JsonPath data(String query) {
        return data(query, Map.of());
    }

    static JsonPath data(String query, Map<String, Object> variables) {
        JsonPath answer = answer(query, variables);
        assertThat(answer.<Object>get("errors")).as(query).isNull();
        return answer.setRootPath("data");
    }

    /** An answer with its errors. */
    static JsonPath answer(String query) {
        return answer(query, Map.of());
    }

    static JsonPath answer(String query, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
