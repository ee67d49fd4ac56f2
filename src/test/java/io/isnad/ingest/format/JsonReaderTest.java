package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @TempDir
    Path folder;

    private Readers read(String content) {
        return Readers.read(folder, "a.json", content);
    }

    @Test
    void anObjectIsAnArticle() {
        SourceDocument article = read("""
                        {"title": " لا  قمة", "text": "قال الناطق ذلك.\\r\\nوأضاف: \\"لا\\".", "url": "https://example.org/1",
                         "publisher": "وكالة", "author": "ليلى", "published": "2021-05-24", "language": "ar",
                         "id": 7, "tags": ["سياسة"], "more": {"title": "ليس العنوان"}}
                        """).only();
        assertThat(article)
                .isEqualTo(new SourceDocument(
                        "a.json",
                        "لا قمة",
                        "لا قمة\nقال الناطق ذلك.\nوأضاف: \"لا\".",
                        "ar",
                        "وكالة",
                        "ليلى",
                        "https://example.org/1",
                        Instant.parse("2021-05-24T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "content", "body"})
    void theTextGoesByThreeNames(String name) {
        assertThat(read("{\"" + name + "\": \"العنوان\\nنص\"}").only().text()).isEqualTo("العنوان\nنص");
    }

    @Test
    void otherNamesOfPropertiesAreRead() {
        SourceDocument article = read("{\"body\": \"نص\", \"source\": \"وكالة\", \"date\": \"2021-05-24\"}")
                .only();
        assertThat(article.publisher()).isEqualTo("وكالة");
        assertThat(article.publishedAt()).isEqualTo("2021-05-24T00:00:00Z");
    }

    @Test
    void whereBothNamesAreGivenTheProperOneCounts() {
        SourceDocument article = read("""
                        {"text": "نص", "content": "غيره", "publisher": "وكالة", "source": "غيرها", "published": "2021-05-24",
                         "date": "1999-01-01"}""").only();
        assertThat(article.text()).isEqualTo("نص");
        assertThat(article.publisher()).isEqualTo("وكالة");
        assertThat(article.publishedAt()).isEqualTo("2021-05-24T00:00:00Z");
    }

    @Test
    void withoutATitleTheFirstLineIsIt() {
        SourceDocument article = read("{\"text\": \"لا قمة\\nقال الناطق ذلك.\", \"title\": \"\"}")
                .only();
        assertThat(article.title()).isEqualTo("لا قمة");
        assertThat(article.text()).isEqualTo("لا قمة\nقال الناطق ذلك.");
    }

    @Test
    void nullIsAsNotThere() {
        SourceDocument article = read("{\"title\": null, \"text\": null, \"body\": \"نص\", \"author\": null}")
                .only();
        assertThat(article.title()).isEqualTo("نص");
        assertThat(article.author()).isNull();
    }

    @Test
    void aPropertyOfAnotherTypeIsLeftOutWithAWarning() {
        Readers result = read("{\"text\": \"نص\", \"source\": {\"name\": \"وكالة\"}, \"date\": 1621881000}");
        assertThat(result.failures).isEmpty();
        assertThat(result.documents).hasSize(1);
        assertThat(result.warnings)
                .containsExactly(
                        "a.json: field 'source': a string is expected, this is a JSON object; left out",
                        "a.json: field 'date': a string is expected, this is a JSON number; left out");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoArticleFailsAtItsPlace(String content, String failure) {
        Readers result = read(content);
        assertThat(result.documents).isEmpty();
        assertThat(result.failures).singleElement().asString().startsWith(failure);
    }

    static Stream<Arguments> whatIsNoArticleFailsAtItsPlace() {
        return Stream.of(
                Arguments.of("", "a.json: : empty"),
                Arguments.of("null", "a.json: : an article is an object, this is a JSON null"),
                Arguments.of("\"نص\"", "a.json: : an article is an object, this is a JSON string"),
                Arguments.of("{}", "a.json: : no text, content or body"),
                Arguments.of("{\"text\": \" \"}", "a.json: : no text, content or body"),
                Arguments.of(
                        "{\"text\": [\"نص\"]}", "a.json: field 'text': a string is expected, this is a JSON array"),
                Arguments.of("{\n\"text\": \"نص\",\n}", "a.json: line 3, column 1: malformed JSON: "),
                Arguments.of("{\n\"text\": \"نص", "a.json: line 2, column 12: malformed JSON: "),
                Arguments.of("{\"text\": \"a\nb\"}", "a.json: line 1, column 12: malformed JSON: "),
                Arguments.of("{\"text\": \"نص\"}\n{\"text\": \"نص\"}", "a.json: line 2: more after the end"),
                Arguments.of("{\"text\": \"a\\u0000\"}", "a.json: character 2 of the text: binary: a NUL character"),
                Arguments.of("{\"text\": \"ab\\ud83d!\"}", "a.json: character 3 of the text: half of a surrogate pair"),
                Arguments.of("[".repeat(2000), "a.json: line 1, column "));
    }

    @Test
    void anArrayIsManyArticlesAndABadOneFailsAlone() {
        Readers result = read("""
                [
                  {"text": "أول"},
                  {"title": "بلا نص"},
                  7,
                  {
                    "text": {"a": 1}
                  }, {"text": "a\\u0000"},
                  {"text": "خامس"}
                ]""");
        assertThat(result.documents)
                .extracting(SourceDocument::sourceName, SourceDocument::text)
                .containsExactly(tuple("a.json#1", "أول"), tuple("a.json#6", "خامس"));
        assertThat(result.failures)
                .containsExactly(
                        "a.json#2: line 3: no text, content or body",
                        "a.json#3: line 4: an article is an object, this is a JSON number",
                        "a.json#4: line 5, field 'text': a string is expected, this is a JSON object",
                        "a.json#5: line 7, character 2 of the text: binary: a NUL character");
    }

    @Test
    void whatStandsBeforeTheErrorIsRead() {
        Readers result = read("[\n{\"text\": \"أول\"},\n{\"text\": \"ثان\" \"x\"}]");
        assertThat(result.documents).extracting(SourceDocument::sourceName).containsExactly("a.json#1");
        assertThat(result.failures)
                .singleElement()
                .asString()
                .startsWith("a.json: line 3, column 16: malformed JSON: ");
    }

    @Test
    void anEndBeforeTheEndOfTheFileIsNoFailure() {
        byte[] content = "[{\"text\": \"أول\"}, {\"text\": \"ثان\"}]".getBytes(StandardCharsets.UTF_8);
        Readers result = Readers.read(folder, "a.json", content, 1);
        assertThat(result.documents).hasSize(1);
        assertThat(result.failures).isEmpty();
    }

    @Test
    void anEmptyArrayIsNoArticleAndNoFailure() {
        Readers result = read("[]");
        assertThat(result.documents).isEmpty();
        assertThat(result.failures).isEmpty();
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(read("\uFEFF{\"text\": \"نص\"}").only().text()).isEqualTo("نص");
    }
}
