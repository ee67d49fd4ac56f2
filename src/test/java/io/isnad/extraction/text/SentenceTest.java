package io.isnad.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وصل سامر. غادرت ليلى. @ وصل سامر|غادرت ليلى",
                "وصل سامر! هل غادرت ليلى؟ نعم @ وصل سامر|هل غادرت ليلى|نعم",
                "وصل سامر، ثم غادرت ليلى @ وصل سامر، ثم غادرت ليلى",
                "وصل د. سامر إلى البيت. عاد @ وصل د. سامر إلى البيت|عاد",
                "وصل د . سامر ود . نزار إلى البيت . عاد @ وصل د . سامر ود . نزار إلى البيت|عاد",
                "بلغ النمو 3.5 في المئة. انتهى @ بلغ النمو 3.5 في المئة|انتهى",
                "قال \"نعم. سنعود\" ثم ذهب. عاد @ قال \"نعم. سنعود\" ثم ذهب|عاد",
            })
    void ofAParagraph(String text, String expected) {
        assertThat(sentences(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void endWithTheirParagraph() {
        assertThat(sentences("وصل سامر\nغادرت ليلى")).containsExactly("وصل سامر", "غادرت ليلى");
    }

    @Test
    void insideAQuotationStayInsideIt() {
        Document document = Document.of("قال \"نعم. سنعود\" ثم ذهب.");
        int inside = 2;
        assertThat(document.token(inside).bare()).isEqualTo("نعم");
        assertThat(document.sentenceStart(inside)).isEqualTo(2);
        assertThat(document.token(document.sentenceEnd(inside)).bare()).isEqualTo(".");
    }

    /** The outermost sentences: those of the tokens in no quotation. */
    private static List<String> sentences(String text) {
        Document document = Document.of(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            boolean starts = document.sentenceStart(i) == i && document.sentenceEnd(i) > i;
            if (starts && document.quotationAround(i) == null) {
                sentences.add(document.span(i, document.sentenceEnd(i) - 1).of(text));
            }
        }
        return sentences;
    }
}
