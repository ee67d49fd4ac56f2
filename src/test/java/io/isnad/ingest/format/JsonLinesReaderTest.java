package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {

    @TempDir
    Path folder;

    private Readers read(String content) {
        return Readers.read(folder, "a.jsonl", content);
    }

    @Test
    void aLineIsAnArticleNamedByItsNumber() {
        Readers result = read("\uFEFF{\"text\": \"أول\"}\r\n\n  \n{\"text\": \"ثان\", \"date\": \"2021-05-24\"}");
        assertThat(result.documents).extracting(SourceDocument::sourceName).containsExactly("a.jsonl#1", "a.jsonl#4");
        assertThat(result.documents).extracting(SourceDocument::text).containsExactly("أول", "ثان");
        assertThat(result.failures).isEmpty();
    }

    @Test
    void aBadLineFailsAtItsPlaceAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        line(content, "{\"text\": \"أول\"}");
        line(content, "{\"text\": ");
        line(content, "{\"text\": \"x\"} {\"text\": \"y\"}");
        line(content, "[{\"text\": \"x\"}]");
        line(content, "{\"title\": \"بلا نص\"}");
        content.write(new byte[] {'{', '"', (byte) 0xC7, '"', '}', '\n'});
        line(content, "{\"text\": \"" + "x".repeat(Readers.MAX_BYTES) + "\"}");
        line(content, "{\"text\": \"a\\nb\\u0000\"}");
        line(content, "{\"text\": \"تاسع\", \"language\": \"عربي\"}");
        Readers result = Readers.read(folder, "a.jsonl", content.toByteArray());

        assertThat(result.documents).extracting(SourceDocument::sourceName).containsExactly("a.jsonl#1", "a.jsonl#9");
        assertThat(result.warnings)
                .containsExactly("a.jsonl#9: field 'language': not a language tag: 'عربي'; taken as ar");
        assertThat(result.failures).hasSize(7);
        assertThat(result.failures.get(0)).startsWith("a.jsonl#2: line 2, column 10: malformed JSON: ");
        assertThat(result.failures.get(1)).startsWith("a.jsonl#3: line 3, column 15: malformed JSON: ");
        assertThat(result.failures.subList(2, 7))
                .containsExactly(
                        "a.jsonl#4: line 4: an article is an object, this is a JSON array",
                        "a.jsonl#5: line 5: no text, content or body",
                        "a.jsonl#6: line 6, column 3: not UTF-8: byte 0xC7",
                        "a.jsonl#7: line 7: a line larger than the allowed 4096 bytes",
                        "a.jsonl#8: line 8, character 4 of the text: binary: a NUL character");
    }

    @Test
    void theFileMayBeLargerThanTheLimitOfALine() {
        String line = "{\"text\": \"" + "x".repeat(1000) + "\"}\n";
        assertThat(read(line.repeat(10)).documents).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \r\n"})
    void aFileWithoutLinesFails(String content) {
        assertThat(read(content).failures).containsExactly("a.jsonl: : empty");
    }

    @Test
    void anEndBeforeTheEndOfTheFileIsNoFailure() {
        byte[] content = "{\"text\": \"أول\"}\n{\"text\": \"ثان\"}\n".getBytes(StandardCharsets.UTF_8);
        Readers result = Readers.read(folder, "a.jsonl", content, 1);
        assertThat(result.documents).hasSize(1);
        assertThat(result.failures).isEmpty();
    }

    private static void line(ByteArrayOutputStream content, String line) throws IOException {
        content.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
