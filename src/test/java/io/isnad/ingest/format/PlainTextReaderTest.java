package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {

    @TempDir
    Path folder;

    private Readers read(String content) {
        return Readers.read(folder, "a.txt", content);
    }

    @Test
    void theTextIsTheFilesAndTheTitleItsFirstLine() {
        String content = "  الوزير: لا زيادة \n\nقال الوزير إن «الأسعار ثابتة».  \n\tوأضاف أنها لن تزيد.\n\n";
        SourceDocument article = read(content).only();
        assertThat(article)
                .isEqualTo(new SourceDocument("a.txt", "الوزير: لا زيادة", content, "ar", null, null, null, null));
    }

    @Test
    void frontMatterGivesTheProperties() {
        SourceDocument article = read("""
                        ---
                        # a comment
                        url: https://example.org/news/1?a=b:c
                        publisher: "وكالة المثال"
                        Author: 'ليلى'
                        published: 2021-05-24T18:30:00+03:00
                        language: ar-LB
                        section: سياسة

                        ---
                        العنوان
                        النص
                        """).only();
        assertThat(article)
                .isEqualTo(new SourceDocument(
                        "a.txt",
                        "العنوان",
                        "العنوان\nالنص\n",
                        "ar-LB",
                        "وكالة المثال",
                        "ليلى",
                        "https://example.org/news/1?a=b:c",
                        Instant.parse("2021-05-24T15:30:00Z")));
    }

    @Test
    void aTitleInFrontMatterBecomesTheFirstLine() {
        SourceDocument article =
                read("---\ntitle: البيت الأبيض: لا قمة\n---\nقال الناطق ذلك.").only();
        assertThat(article.title()).isEqualTo("البيت الأبيض: لا قمة");
        assertThat(article.text()).isEqualTo("البيت الأبيض: لا قمة\nقال الناطق ذلك.");
    }

    @Test
    void aTitleInFrontMatterThatIsTheFirstLineStandsOnce() {
        SourceDocument article =
                read("---\ntitle: لا قمة\n---\nلا  قمة \nقال الناطق ذلك.").only();
        assertThat(article.title()).isEqualTo("لا قمة");
        assertThat(article.text()).isEqualTo("لا  قمة \nقال الناطق ذلك.");
    }

    @Test
    void listsAndNestedValuesInFrontMatterArePassedOver() {
        SourceDocument article = read("---\ntags:\n- سياسة\n  - اقتصاد\nmore:\n  title: ليس العنوان\n---\nالعنوان")
                .only();
        assertThat(article.title()).isEqualTo("العنوان");
    }

    @Test
    void whatLooksLikeFrontMatterFurtherDownIsText() {
        assertThat(read("العنوان\n---\ntitle: x\n---\n").only().text()).isEqualTo("العنوان\n---\ntitle: x\n---\n");
    }

    @ParameterizedTest
    @MethodSource
    void badFrontMatterFailsAtItsLine(String content, String failure) {
        Readers result = read(content);
        assertThat(result.documents).isEmpty();
        assertThat(result.failures).containsExactly(failure);
    }

    static Stream<Arguments> badFrontMatterFailsAtItsLine() {
        return Stream.of(
                Arguments.of(
                        "---\ntitle: x\nالنص\n", "a.txt: line 3: front matter has 'name: value' lines, this is 'النص'"),
                Arguments.of("---\ntitle: x\n", "a.txt: line 1: front matter that is never closed with ---"),
                Arguments.of("---\n---", "a.txt: : no text"),
                Arguments.of(
                        "---\ntitle: >\n  x\n---\nx",
                        "a.txt: line 2: front matter has the value in the line of its name 'title'"));
    }

    @Test
    void aBadDateOrLanguageCostsOnlyItself() {
        Readers result = read("---\npublished: أمس\nlanguage: Arabic\npublisher: وكالة\n---\nالعنوان");
        assertThat(result.failures).isEmpty();
        assertThat(result.warnings)
                .containsExactly(
                        "a.txt: line 2: not a date: 'أمس'; left out",
                        "a.txt: line 3: not a language tag: 'Arabic'; taken as ar");
        SourceDocument article = result.documents.get(0);
        assertThat(article.publishedAt()).isNull();
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.publisher()).isEqualTo("وكالة");
    }

    @Test
    void aDateThatCannotBeReadDoesNotReplaceOneThatCould() {
        Readers result = read("---\ndate: 2021-05-24\npublished: أمس\n---\nالعنوان");
        assertThat(result.documents.get(0).publishedAt()).isEqualTo("2021-05-24T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource
    void aByteOrderMarkAndForeignLineEndsAreDropped(String content, String text) {
        assertThat(read(content).only().text()).isEqualTo(text);
    }

    static Stream<Arguments> aByteOrderMarkAndForeignLineEndsAreDropped() {
        return Stream.of(
                Arguments.of("\uFEFFأ\r\nب\r\n", "أ\nب\n"),
                Arguments.of("أ\rب\r\rت", "أ\nب\n\nت"),
                Arguments.of("\uFEFF---\r\ntitle: أ\r\n---\r\nب", "أ\nب"),
                Arguments.of("أ\uFEFFب", "أ\uFEFFب"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoTextFailsAtItsPlace(byte[] content, String failure) {
        Readers result = Readers.read(folder, "a.txt", content);
        assertThat(result.documents).isEmpty();
        assertThat(result.failures).containsExactly(failure);
    }

    static Stream<Arguments> whatIsNoTextFailsAtItsPlace() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] cut = {'a', '\n', 'b', (byte) 0xD9};
        byte[] overlong = {'a', (byte) 0xC0, (byte) 0xAF};
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        return Stream.of(
                Arguments.of(new byte[0], "a.txt: : empty"),
                Arguments.of(bytes("\uFEFF"), "a.txt: : nothing but white space"),
                Arguments.of(bytes(" \r\n\t\n"), "a.txt: : nothing but white space"),
                Arguments.of(bytes("أب\nت\0ث"), "a.txt: line 2, column 2: binary: a NUL character"),
                Arguments.of(png, "a.txt: line 1, column 1: not UTF-8: byte 0x89"),
                Arguments.of(cut, "a.txt: line 2, column 2: not UTF-8: byte 0xD9"),
                Arguments.of(overlong, "a.txt: line 1, column 2: not UTF-8: byte 0xC0"),
                Arguments.of(surrogate, "a.txt: line 1, column 2: not UTF-8: byte 0xED"),
                Arguments.of(
                        "قال".getBytes(Charset.forName("windows-1256")),
                        "a.txt: line 1, column 1: not UTF-8: byte 0xDE"),
                Arguments.of(
                        concat(bytes("\uFEFFالعنوان\r\n😀é"), (byte) 0xFF),
                        "a.txt: line 2, column 3: not UTF-8: byte 0xFF"),
                Arguments.of("قال".getBytes(StandardCharsets.UTF_16), "a.txt: line 1, column 1: not UTF-8: byte 0xFE"));
    }

    @Test
    void aFileMayHaveTheLimitAndNotAByteMore() {
        assertThat(read("x".repeat(Readers.MAX_BYTES)).only().text()).hasSize(Readers.MAX_BYTES);
        assertThat(read("x".repeat(Readers.MAX_BYTES + 1)).failures)
                .containsExactly("a.txt: : larger than the allowed 4096 bytes");
    }

    @Test
    void aLimitBeyondTheLargestArrayIsNoLimit() throws Exception {
        assertThat(SourceText.read(new ByteArrayInputStream(bytes("x")), Long.MAX_VALUE))
                .isEqualTo("x");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] head, byte last) {
        byte[] all = java.util.Arrays.copyOf(head, head.length + 1);
        all[head.length] = last;
        return all;
    }
}
