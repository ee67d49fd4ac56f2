package io.isnad.graphql.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.isnad.graphql.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing and removing articles through the API. */
@QuarkusTest
@TestProfile(KeysProfile.class)
class MutationTest {

    private static final String TEXT = "لا زيادة في الأسعار\nسيرغي لافروف: الأسعار لن تتغير";

    private static final String IMPORT = """
            mutation Import($input: ArticleInput!) {
              importArticle(input: $input) {
                outcome
                article { id sourceName title text publisher url language publishedAt
                  statements { totalCount nodes { content { exact } speaker { name } } } }
              }
            }""";

    @Inject
    Fixture fixture;

    @BeforeEach
    void startEmpty() {
        fixture.store(0, 0);
    }

    @Test
    void anArticleIsImportedOnceAndAgainAndChanged() {
        Map<String, Object> input = input("a.txt", TEXT);
        input.put("publisher", "وكالة");
        input.put("url", "https://example.org/1");
        input.put("publishedAt", "2021-05-24T18:30:00+03:00");

        JsonPath created = data(imported(KeysProfile.EDITOR, input));
        assertThat(created.getString("outcome")).isEqualTo("CREATED");
        assertThat(created.getString("article.text")).isEqualTo(TEXT);
        assertThat(created.getString("article.title")).isEqualTo("لا زيادة في الأسعار");
        assertThat(created.getString("article.language")).isEqualTo("ar");
        assertThat(created.getString("article.publisher")).isEqualTo("وكالة");
        assertThat(created.getString("article.publishedAt")).startsWith("2021-05-24T15:30:00");
        assertThat(created.getString("article.statements.nodes[0].speaker.name"))
                .isEqualTo("سيرغي لافروف");

        JsonPath again = data(imported(KeysProfile.EDITOR, input));
        assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(again.getString("article.id")).isEqualTo(created.getString("article.id"));

        input.put("text", TEXT + "\nجو بايدن: الأسعار ستتغير");
        JsonPath changed = data(imported(KeysProfile.EDITOR, input));
        assertThat(changed.getString("outcome")).isEqualTo("UPDATED");
        assertThat(changed.getString("article.id")).isEqualTo(created.getString("article.id"));
        assertThat(changed.getInt("article.statements.totalCount")).isEqualTo(2);
        assertThat(articles()).hasSize(1);
    }

    @Test
    void aRequestSeesWhatItHasJustImported() {
        JsonPath answer = send(
                        KeysProfile.EDITOR, """
                        mutation($a: ArticleInput!, $b: ArticleInput!) {
                          first: importArticle(input: $a) { outcome article { text statements { totalCount } } }
                          same: importArticle(input: $a) { outcome article { text } }
                          second: importArticle(input: $b) { outcome article { text statements { totalCount } } }
                        }""", Map.of("a", input("a.txt", TEXT), "b", input("a.txt", "خبر آخر")))
                .body("errors", nullValue())
                .extract()
                .jsonPath();
        assertThat(answer.getList("data.values().outcome")).containsExactly("CREATED", "UNCHANGED", "UPDATED");
        assertThat(answer.getString("data.first.article.text")).isEqualTo(TEXT);
        assertThat(answer.getInt("data.first.article.statements.totalCount")).isEqualTo(1);
        assertThat(answer.getString("data.second.article.text")).isEqualTo("خبر آخر");
        assertThat(answer.getInt("data.second.article.statements.totalCount")).isZero();
    }

    @Test
    void anArticleIsReadAsThoseInFilesAre() {
        Map<String, Object> input = input("a.txt", "\uFEFFخبر\r\nسطر");
        input.put("title", "عنوان");
        JsonPath article = data(imported(KeysProfile.EDITOR, input));
        assertThat(article.getString("article.text")).isEqualTo("عنوان\nخبر\nسطر");
        assertThat(article.getString("article.title")).isEqualTo("عنوان");
    }

    @Test
    void anArticleIsRemovedAndAgain() {
        String id = data(imported(KeysProfile.EDITOR, input("a.txt", TEXT))).getString("article.id");

        removed(KeysProfile.EDITOR, id).body("data.removeArticle", equalTo(true));
        assertThat(articles()).isEmpty();
        removed(KeysProfile.EDITOR, id).body("data.removeArticle", equalTo(false));
    }

    @Test
    void whoIsNotKnownChangesNothing() {
        assertRefused(null, "UNAUTHORIZED");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        assertRefused(KeysProfile.READER, "FORBIDDEN");
    }

    private void assertRefused(String key, String code) {
        String id = data(imported(KeysProfile.EDITOR, input("a.txt", TEXT))).getString("article.id");

        imported(key, input("b.txt", TEXT)).body("errors[0].extensions.code", equalTo(code));
        // Not even whether it would be right.
        imported(key, input("", "")).body("errors[0].extensions.code", equalTo(code));
        removed(key, id).body("errors[0].extensions.code", equalTo(code)).body("data", nullValue());

        assertThat(articles()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-key-0123456789abcdef0123456789abcdef", KeysProfile.SHORT, ""})
    void aWrongKeyIsNotAnsweredAtAll(String key) {
        send(key, "{ articles { totalCount } }", Map.of())
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("ApiKey"))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHORIZED"));
    }

    @Test
    void everyoneMayRead() {
        for (String key : new String[] {null, KeysProfile.READER, KeysProfile.EDITOR}) {
            send(key, "{ articles { totalCount } }", Map.of())
                    .statusCode(200)
                    .body("data.articles.totalCount", equalTo(0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text        | ''                   | input.text must not be blank
            text        | ' \t'                | input.text must not be blank
            sourceName  | ' '                  | input.sourceName must not be blank
            sourceName  | "a\\u0000"           | input.sourceName must be one line of at most 500 characters without control characters
            title       | "a\\nb"              | input.title must be one line of at most 1000 characters without control characters
            publisher   | "\\ud800"            | input.publisher must be one line of at most 500 characters without control characters
            author      | "\\u2028"            | input.author must be one line of at most 500 characters without control characters
            url         | javascript:alert(1)  | input.url must begin with https:// or http:// and have no white space
            url         | https://a b          | input.url must begin with https:// or http:// and have no white space
            language    | Arabic               | input.language: not a language tag: 'Arabic'
            text        | "a\\u0000"           | input.text: character 2 of the text: binary: a NUL character
            text        | "\\udc00"            | input.text: character 1 of the text: half of a surrogate pair
            """)
    void whatIsInvalidIsRefused(String field, String value, String message) {
        Map<String, Object> input = input("a.txt", TEXT);
        input.put(
                field,
                value.startsWith("\"") ? JsonPath.from("{\"v\": " + value + "}").getString("v") : value);
        imported(KeysProfile.EDITOR, input)
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.size()", equalTo(1))
                .body("errors[0].message", equalTo(message))
                .body("data", nullValue());
        assertThat(articles()).isEmpty();
    }

    @Test
    void allThatIsInvalidIsTold() {
        imported(KeysProfile.EDITOR, input("", ""))
                .body("errors[0].message", equalTo("input.sourceName must not be blank; input.text must not be blank"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        imported(KeysProfile.EDITOR, input("a.txt", "خ".repeat(51_201)))
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].extensions.limit", equalTo("article-size"))
                .body("errors[0].extensions.allowed", equalTo(102_400));
        imported(KeysProfile.EDITOR, input("a.txt", "خ".repeat(200_000))).statusCode(413);
        assertThat(articles()).isEmpty();
    }

    @Test
    void aGetChangesNothing() {
        given().header("X-API-Key", KeysProfile.EDITOR)
                .queryParam("query", "mutation { removeArticle(id: \"x\") }")
                .get("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void theLogTellsWhoHasDoneWhat() {
        StringBuilder log = new StringBuilder();
        Handler handler = new Handler() {
            private final PatternFormatter formatter = new PatternFormatter("%s%n");

            @Override
            public void publish(LogRecord message) {
                log.append(formatter.format(message));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger audit = Logger.getLogger("io.isnad.audit");
        audit.addHandler(handler);
        try {
            String id = data(imported(KeysProfile.EDITOR, input("a.txt", TEXT))).getString("article.id");
            imported(KeysProfile.READER, input("b.txt", TEXT));
            removed(KeysProfile.EDITOR, id);
            assertThat(log.toString().lines())
                    .containsExactly("desk imported a.txt: CREATED", "desk removed article " + id);
        } finally {
            audit.removeHandler(handler);
        }
    }

    private static Map<String, Object> input(String sourceName, String text) {
        return new HashMap<>(Map.of("sourceName", sourceName, "text", text));
    }

    private static ValidatableResponse imported(String key, Map<String, Object> input) {
        return send(key, IMPORT, Map.of("input", input));
    }

    private static ValidatableResponse removed(String key, String id) {
        return send(key, "mutation($id: ID!) { removeArticle(id: $id) }", Map.of("id", id));
    }

    private static JsonPath data(ValidatableResponse response) {
        return response.statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .setRootPath("data.importArticle");
    }

    private static List<String> articles() {
        return send(KeysProfile.READER, "{ articles { nodes { sourceName } } }", Map.of())
                .extract()
                .jsonPath()
                .getList("data.articles.nodes.sourceName");
    }

    private static ValidatableResponse send(String key, String query, Map<String, Object> variables) {
        var request = given().contentType("application/json");
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return request.body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
