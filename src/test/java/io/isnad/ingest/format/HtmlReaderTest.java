package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {

    @TempDir
    Path folder;

    private Readers read(String content) {
        return Readers.read(folder, "a.html", content);
    }

    @Test
    void aNewsPageGivesItsPropertiesAndItsArticle() {
        SourceDocument article = read("""
                        <!doctype html>
                        <html lang="ar-QA"><head>
                        <title>لا قمة | وكالة المثال</title>
                        <meta property="og:title" content="لا قمة - وكالة المثال">
                        <meta property="og:site_name" content="وكالة المثال">
                        <meta name="author" content="ليلى">
                        <meta property="article:published_time" content="2021-05-24T18:30:00+03:00">
                        <link rel="canonical" href="https://example.org/1">
                        <style>p { color: red }</style>
                        </head><body>
                        <header><h1>وكالة المثال</h1></header>
                        <nav><ul><li>الرئيسية</li></ul></nav>
                        <article>
                          <h1>لا   قمة</h1>
                          <figure><img src="a.png"><figcaption>صورة</figcaption></figure>
                          <p>قال&nbsp;<b>الناطق</b> إن
                             &laquo;القمة لن تعقد&raquo;.</p>
                          <p> &nbsp; </p>
                          <ul><li>أولا<ul><li>فرع</li></ul></li></ul>
                          نص بلا فقرة<br>وسطر آخر
                          <div>قسم <p>فقرة</p> ذيل</div>
                          <script>alert(1)</script>
                          <aside>اقرأ أيضا</aside>
                        </article>
                        <footer>حقوق</footer>
                        </body></html>
                        """).only();
        assertThat(article.text().lines())
                .containsExactly(
                        "لا قمة",
                        "قال\u00A0الناطق إن «القمة لن تعقد».",
                        "أولا",
                        "فرع",
                        "نص بلا فقرة",
                        "وسطر آخر",
                        "قسم",
                        "فقرة",
                        "ذيل");
        assertThat(article)
                .isEqualTo(new SourceDocument(
                        "a.html",
                        "لا قمة",
                        article.text(),
                        "ar-QA",
                        "وكالة المثال",
                        "ليلى",
                        "https://example.org/1",
                        Instant.parse("2021-05-24T15:30:00Z")));
    }

    @ParameterizedTest
    @MethodSource
    void theHeadlineStandsFirstAndOnce(String page, String text) {
        assertThat(read(page).only().text()).isEqualTo(text);
    }

    static Stream<Arguments> theHeadlineStandsFirstAndOnce() {
        return Stream.of(
                Arguments.of("<title>ع</title><p>نص", "ع\nنص"),
                Arguments.of("<title>موقع</title><h1>ع</h1><p>نص", "ع\nنص"),
                Arguments.of("<meta property=og:title content=موقع><p>خبر</p><h1>ع</h1><p>نص", "ع\nخبر\nنص"),
                Arguments.of("<article><header><h1>ع</h1></header><p>نص</article>", "ع\nنص"),
                Arguments.of("<header><h1>موقع</h1></header><meta property=og:title content=ع><p>نص", "ع\nنص"),
                Arguments.of("<article><h1>ع</h1><div itemprop=articleBody>نص</div></article>", "ع\nنص"),
                Arguments.of("<p>أول<p>ثان", "أول\nثان"));
    }

    @Test
    void linesOfPreformattedTextAreLines() {
        assertThat(read("<pre>أول\n  ثان</pre>").only().text()).isEqualTo("أول\nثان");
    }

    @Test
    void aLocaleGivesTheLanguage() {
        assertThat(read("<meta property=og:locale content=ar_EG><p>نص").only().language())
                .isEqualTo("ar-EG");
    }

    @Test
    void aBadDateIsLeftOutWithAWarning() {
        Readers result = read("<meta name=date content=اليوم><p>نص");
        assertThat(result.documents).hasSize(1);
        assertThat(result.warnings).containsExactly("a.html: publication date: not a date: 'اليوم'; left out");
    }

    @Test
    void aPageWithoutTextFails() {
        assertThat(read("<title>ع</title><nav>قائمة</nav>").failures).containsExactly("a.html: : no text");
    }

    @Test
    void badBytesFailAtTheirPlace() {
        assertThat(Readers.read(folder, "a.htm", new byte[] {'<', 'p', '>', '\n', (byte) 0xC7}).failures)
                .containsExactly("a.htm: line 2, column 1: not UTF-8: byte 0xC7");
    }
}
