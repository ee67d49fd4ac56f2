package io.isnad.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files, archives, and files larger than the memory should hold. */
class DocumentFileTest {

    @TempDir
    Path folder;

    @Test
    void aCompressedFileIsReadAsWhatItIs() throws IOException {
        byte[] lines = gzip("{\"text\": \"أول\"}\n{\"text\": \n{\"text\": \"ثالث\"}\n".getBytes(UTF_8));
        Readers result = Readers.read(folder, "a.jsonl.gz", lines);

        assertThat(names(result)).containsExactly("a.jsonl.gz#1", "a.jsonl.gz#3");
        assertThat(result.failures).singleElement().asString().startsWith("a.jsonl.gz#2: line 2, column ");
        assertThat(Readers.read(folder, "خبر.txt.gz", gzip("خبر".getBytes(UTF_8)))
                        .only()
                        .text())
                .isEqualTo("خبر");
    }

    @Test
    void ofACompressedFileThatIsCutOffTheBeginningIsRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\": \"خبر ").append(i * 7919 % 100_003).append("\"}\n");
        }
        byte[] whole = gzip(lines.toString().getBytes(UTF_8));

        Readers result = Readers.read(folder, "a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(result.documents).hasSizeBetween(2_000, 15_000);
        assertThat(result.failures).singleElement().asString().startsWith("a.jsonl.gz: : not a whole .gz file: ");
    }

    @Test
    void whatIsNotCompressedFails() {
        assertThat(Readers.read(folder, "a.jsonl.gz", "{\"text\": \"أول\"}").failures)
                .singleElement()
                .asString()
                .startsWith("a.jsonl.gz: : not a whole .gz file: ");
    }

    @Test
    void theEntriesOfAnArchiveAreNamedLikeFilesInAFolder() throws IOException {
        byte[] archive = zip(
                "2021/خبر.txt", "خبر\nنص",
                "lines.jsonl", "{\"text\": \"أول\"}\n{\"text\": \"ثان\"}\n",
                "empty.txt", "",
                "picture.png", "x",
                "__MACOSX/2021/._a.txt", "x",
                ".hidden/a.txt", "x");
        Readers result = Readers.read(folder, "a.zip", archive);

        assertThat(names(result)).containsExactly("a.zip/2021/خبر.txt", "a.zip/lines.jsonl#1", "a.zip/lines.jsonl#2");
        assertThat(result.failures).containsExactly("a.zip/empty.txt: : empty");
        assertThat(result.skipped).containsExactly("a.zip/picture.png");
    }

    @Test
    void whatIsNoArchiveFails() {
        assertThat(Readers.read(folder, "a.zip", "خبر").failures)
                .singleElement()
                .asString()
                .startsWith("a.zip: : not a whole .zip archive: ");
    }

    @Test
    void anArrayMayBeOfAnySizeAndAnArticleInItMayNot() {
        String article = "{\"text\": \"" + "خبر ".repeat(100) + "\"},\n";
        String content = "[" + article.repeat(1_000) + "{\"text\": \"" + "x".repeat(200_000) + "\"}]";
        assertThat(content.length()).isGreaterThan(50 * Readers.MAX_BYTES);

        Readers result = Readers.read(folder, "a.json", content);

        assertThat(result.documents).hasSize(1_000);
        assertThat(result.failures).containsExactly("a.json: line 1001: larger than the allowed 4096 bytes");
    }

    @Test
    void bytesThatAreNotUtf8EndAnArray() {
        byte[] content = "[{\"text\": \"أول\"},\n {\"text\": \"?\"}]".getBytes(UTF_8);
        content[content.length - 4] = (byte) 0xC7;

        Readers result = Readers.read(folder, "a.json", content);

        assertThat(result.failures).singleElement().asString().endsWith("not UTF-8");
    }

    private static Iterable<String> names(Readers result) {
        return result.documents.stream().map(SourceDocument::sourceName).toList();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
