package io.isnad.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: the audits that matter most without Node, and what they leave open. */
@QuarkusTest
class HttpTest {

    private static final String RESPONSE = "application/graphql-response+json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                             | application/json
            */*                                                           | application/json
            application/*                                                 | application/json
            application/json                                              | application/json
            application/json; charset=utf-8                               | application/json
            application/graphql-response+json                             | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9     | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json     | application/json
            text/html, application/xhtml+xml, */*;q=0.8                   | application/json
            application/graphql-response+json;q=0, */*                    | application/json
            """)
    void formats(String accept, String expected) {
        RequestSpecification request = given().contentType("application/json").body(TYPENAME);
        if (accept != null) {
            request.header("Accept", accept);
        }
        request.post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Type", expected + "; charset=utf-8")
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void otherFormatsThereAreNone() {
        refused(given().contentType("application/json").accept("text/html").body(TYPENAME), Method.POST, 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void whatAnotherOriginCanPostWithoutAskingIsRefused(String contentType) {
        refused(given().header("Content-Type", contentType), Method.POST, 415);
    }

    @Test
    void aPostNeedsAContentType() {
        refused(given().noContentType(), Method.POST, 415);
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
    void otherMethodsAreRefused(Method method) {
        given().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"not a JSON",
                "null",
                "\"text\"",
                "[{\"query\": \"{ __typename }\"}]",
                "{}",
                "{\"qeury\": \"{ __typename }\"}",
                "{\"query\": null}",
                "{\"query\": \"\"}",
                "{\"query\": 1}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"variables\": \"text\"}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": false}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": 1}}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"x\"}}}"
            })
    void whatIsNoRequestIsRefused(String body) {
        refused(given().contentType("application/json").body(body), Method.POST, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ __typename }\", \"variables\": null}",
                "{\"query\": \"{ __typename }\", \"operationName\": null}",
                "{\"query\": \"{ __typename }\", \"extensions\": null}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"some\": \"value\"}}",
                "{\"query\": \"query A { __typename } query B { a: __typename }\", \"operationName\": \"A\"}",
                "{\"query\": \"query Q($n: String!) { __typename t: __type(name: $n) { name } }\", \"variables\": {\"n\": \"جملة\"}}"
            })
    void whatIsARequestIsAnswered(String body) {
        for (String accept : new String[] {"application/json", RESPONSE}) {
            given().contentType("application/json")
                    .accept(accept)
                    .body(body)
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .body("errors", nullValue())
                    .body("data.__typename", equalTo("Query"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "{"}                                                                        | GRAPHQL_PARSE_FAILED
            {"query": "{ nothing }"}                                                              | GRAPHQL_VALIDATION_FAILED
            {"query": "query($id: ID!) { node(id: $id) { id } }", "variables": {"id": null}}      | BAD_USER_INPUT
            {"query": "query A { __typename } query B { __typename }"}                            | OPERATION_RESOLUTION_FAILURE
            {"query": "query A { __typename }", "operationName": "B"}                             | OPERATION_RESOLUTION_FAILURE
            """)
    void whatIsNotExecutedHasAStatusInOneFormatAndNoDataInBoth(String body, String code) {
        for (String accept : new String[] {"application/json", RESPONSE}) {
            String answer = given().contentType("application/json")
                    .accept(accept)
                    .body(body)
                    .post("/graphql")
                    .then()
                    .statusCode(accept.equals(RESPONSE) ? 400 : 200)
                    .header("Cache-Control", "no-store")
                    .body("errors[0].extensions.code", equalTo(code))
                    .extract()
                    .asString();
            assertThat(answer).doesNotContain("\"data\"", "classification", "graphql.", "io.isnad");
        }
    }

    @Test
    void partialDataHasStatusOk() {
        given().contentType("application/json")
                .accept(RESPONSE)
                .body("{\"query\": \"{ bad: node(id: \\\"x\\\") { id } __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"))
                .body("data.bad", nullValue())
                .body("errors[0].path[0]", equalTo("bad"));
    }

    @Test
    void queriesCanBeAskedWithGet() {
        given().queryParam("query", "query Q($n: String!) { __typename __type(name: $n) { name } }")
                .queryParam("variables", "{\"n\": \"Article\"}")
                .queryParam("operationName", "Q")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("data.__type.name", equalTo("Article"));
        refused(given().queryParam("query", "{ __typename }").queryParam("variables", "{"), Method.GET, 400);
        refused(given(), Method.GET, 400);
    }

    @Test
    void onlyQueriesCan() {
        given().queryParam("query", "mutation { __typename }")
                .accept(RESPONSE)
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            gzip,            gzip
            br,              br
            'br, gzip',      br
            'gzip, deflate', gzip
            identity,        identity
            """)
    void longAnswersAreCompressed(String accepted, String encoding) {
        given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", accepted)
                .queryParam("query", "{ __schema { types { name description } } }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Encoding", encoding.equals("identity") ? nullValue() : equalTo(encoding))
                .header("Vary", containsString("Accept-Encoding"));
    }

    @Test
    void graphiqlAndTheSchemaAreStillThere() {
        given().get("/q/graphql-ui/").then().statusCode(200);
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Query"));
    }

    private static ValidatableResponse refused(RequestSpecification request, Method method, int status) {
        return request.request(method, "/graphql")
                .then()
                .statusCode(status)
                .header("Content-Type", containsString("json"))
                .header("Cache-Control", "no-store")
                .body("data", nullValue())
                .body("errors[0].message", notNullValue())
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }
}
