package io.isnad.graphql.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال وزير الخارجية       | قال <mark>وزير</mark> الخارجية
            قال الوَزيرُ: «لا»        | قال <mark>الوَزيرُ</mark>: «لا»
            <b>وزير</b> & 'وزير'    | &lt;b&gt;<mark>وزير</mark>&lt;/b&gt; &amp; &#39;<mark>وزير</mark>&#39;
            <mark>x</mark>          | &lt;mark&gt;x&lt;/mark&gt;
            لا شيء                  | لا شيء
            """)
    void marksWordsAndEscapesTheRest(String text, String html) {
        assertThat(show(text)).isEqualTo(html);
    }

    @Test
    void showsTheStretchWithMostMatches() {
        String text = "كلمة ".repeat(100) + "وزير " + "كلمة ".repeat(200) + "وزير والوزير" + " كلمة".repeat(100);
        assertThat(show(text))
                .startsWith("…كلمة ")
                .contains("كلمة <mark>وزير</mark> والوزير كلمة".replace("والوزير", "<mark>والوزير</mark>"))
                .endsWith("كلمة…")
                .hasSizeLessThan(300);
    }

    @Test
    void showsTheBeginningWhereNothingMatches() {
        assertThat(show("كلمة ".repeat(100))).startsWith("كلمة").endsWith("كلمة…");
    }

    @Test
    void prefersTheTextWithMostMatches() {
        assertThat(Highlight.best(
                        List.of("لا", "وزير", "وزير وزير"), word -> word.stem().equals("وزير")))
                .isEqualTo("<mark>وزير</mark> <mark>وزير</mark>");
        assertThat(Highlight.best(List.of(), word -> true)).isEmpty();
    }

    private static String show(String text) {
        return Highlight.best(List.of(text), word -> word.stem().equals("وزير"));
    }
}
