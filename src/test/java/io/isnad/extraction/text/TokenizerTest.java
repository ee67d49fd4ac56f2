package io.isnad.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال سامر @ قال|سامر",
                "قال، نعم! @ قال|،|نعم|!",
                "\"نعم\" @ \"|نعم|\"",
                "9ر3 مليون @ 9ر3|مليون",
                "10 رجال @ 10|رجال",
                "3.5 و1,200 @ 3.5|و|1,200",
                "بنسبة ٥٫٢% @ بنسبة|٥٫٢|%",
                "كوفيد-19 @ كوفيد|-|19",
                "لا... نعم… @ لا|...|نعم|…",
                "#وزارة_الصحة @ وزارة|الصحة",
                "(BBC) @ (|BBC|)",
                "اتَّهمَ @ اتَّهمَ",
                "مصر/ القاهرة @ مصر|/|القاهرة",
                "😀 نعم @ 😀|نعم",
                "د.سمير @ د.|سمير",
                "أ . د . سمير @ أ .|د .|سمير",
                "ود. سمير @ و|د.|سمير",
                "القسم أ . وقال @ القسم|أ|.|وقال",
                "القسم ب . قال @ القسم|ب|.|قال",
                "أوبك+ و5+3 @ أوبك+|و|5|+|3",
                "قال \u200F: \u064B \u0640\u0640 نعم \u202B @ قال|:|نعم",
            })
    void cuts(String text, String expected) {
        assertThat(tokens(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void paragraphsAreLinesWithoutTheirBlanks() {
        String text = "\n  الأول \r\n\n\u00A0الثاني\t\n   \nالثالث";
        Document document = Document.of(text);
        assertThat(document.paragraphs().stream().map(p -> p.of(text))).containsExactly("الأول", "الثاني", "الثالث");
        assertThat(document.tokens()).extracting(Token::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void tokensKnowTheirPlaceAndKind() {
        Document document = Document.of("قالَ: \"3\"");
        assertThat(document.tokens())
                .extracting(Token::kind)
                .containsExactly(
                        TokenKind.WORD, TokenKind.PUNCTUATION, TokenKind.QUOTE, TokenKind.NUMBER, TokenKind.QUOTE);
        assertThat(document.span(0, 0)).isEqualTo(new Span(0, 4));
        assertThat(document.token(0).bare()).isEqualTo("قال");
        assertThat(document.tokens()).extracting(Token::index).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aTokenIsFoundByItsOffset() {
        Document document = Document.of("قال سامر نعم");
        assertThat(document.tokenAtOrAfter(0)).isZero();
        assertThat(document.tokenAtOrAfter(1)).isEqualTo(1);
        assertThat(document.tokenAtOrAfter(4)).isEqualTo(1);
        assertThat(document.tokenAtOrAfter(100)).isEqualTo(document.size());
    }

    private static List<String> tokens(String text) {
        return Document.of(text).tokens().stream()
                .map(t -> text.substring(t.start(), t.end()))
                .toList();
    }
}
