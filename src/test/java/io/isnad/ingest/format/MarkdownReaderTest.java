package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {

    @TempDir
    Path folder;

    private Readers read(String content) {
        return Readers.read(folder, "a.md", content);
    }

    @Test
    void eachBlockIsALineWithoutItsMarks() {
        SourceDocument article = read("""
                        # الوزير: لا *زيادة*

                        قال **الوزير** إن «الأسعار
                        ثابتة» في [بيان](https://example.org/1).\\
                        وأضاف `ذلك`.

                        ![صورة](a.png)

                        - أولا
                        - ثانيا
                          - فرع

                        > ونقل عنه:
                        >
                        > «لا زيادة».

                        <div>لا شيء</div>

                        ```
                        س
                        ص
                        ```
                        """).only();
        assertThat(article.title()).isEqualTo("الوزير: لا زيادة");
        assertThat(article.text().lines())
                .containsExactly(
                        "الوزير: لا زيادة",
                        "قال الوزير إن «الأسعار ثابتة» في بيان. وأضاف ذلك.",
                        "صورة",
                        "أولا",
                        "ثانيا",
                        "فرع",
                        "ونقل عنه:",
                        "«لا زيادة».",
                        "س",
                        "ص");
    }

    @Test
    void frontMatterGivesThePropertiesAndTheTitle() {
        SourceDocument article =
                read("---\ntitle: \"لا قمة\"\ndate: 2021-05-24\nsource: وكالة\n---\n\nقال الناطق ذلك.\n")
                        .only();
        assertThat(article)
                .isEqualTo(new SourceDocument(
                        "a.md",
                        "لا قمة",
                        "لا قمة\nقال الناطق ذلك.",
                        "ar",
                        "وكالة",
                        null,
                        null,
                        Instant.parse("2021-05-24T00:00:00Z")));
    }

    @Test
    void aTitleThatIsAlsoTheFirstHeadingStandsOnce() {
        assertThat(read("---\ntitle: لا قمة\n---\n# لا قمة\n\nنص").only().text())
                .isEqualTo("لا قمة\nنص");
    }

    @Test
    void foreignLineEndsAreLineEnds() {
        assertThat(read("\uFEFF# لا قمة\r\n\r\nنص\r\nآخر\r\n").only().text()).isEqualTo("لا قمة\nنص آخر");
    }

    @Test
    void markupWithoutWordsFails() {
        assertThat(read("***\n\n<br>\n").failures).containsExactly("a.md: : no text");
    }

    @Test
    void badBytesFailAtTheirPlace() {
        assertThat(Readers.read(folder, "a.md", new byte[] {'#', ' ', (byte) 0xE3}).failures)
                .containsExactly("a.md: line 1, column 3: not UTF-8: byte 0xE3");
    }
}
