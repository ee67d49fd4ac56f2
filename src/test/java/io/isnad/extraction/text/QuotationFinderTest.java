package io.isnad.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال \"نعم\" ثم \"لا\" @ نعم|لا",
                "قال “نعم” ثم ”لا“ @ نعم|لا",
                "قال «نعم» ثم »لا« @ نعم|لا",
                "قال 'نعم' ثم ‘لا’ @ نعم|لا",
                "قال ‹نعم› @ نعم",
                "قال «شاهدت \"ليلا\" أمس» @ شاهدت \"ليلا\" أمس|ليلا",
                "قال \" نعم \" @ نعم",
                "قال:\"نعم\" @ نعم",
                "بـ\"نعم\" و\"لا\" @ نعم|لا",
                "قال \"نعم\"، و\"لا\"؛ @ نعم|لا",
                "قال (\"نعم\") @ نعم",
                "قال \"نعم ولن نعود @ نعم ولن نعود",
            })
    void pairs(String text, String expected) {
        assertThat(inner(text)).containsExactly(expected.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال إن الجسر مغلق\"، متوقعا أن \"يفتح غدا\". @ يفتح غدا",
                "قال إن \"الجسر مغلق\". وأضاف أن العمال عادوا\"، مؤكدا أن \"الأجور دفعت\". @ الجسر مغلق|الأجور دفعت",
                "ذكر أن القوات انسحبت». وأكد أن «المعبر» مفتوح. @ المعبر",
                "قال: \"لن نغلق الجسر. \"سنفتحه غدا.\" ثم غادر. @ لن نغلق الجسر. \"سنفتحه غدا.",
                "قال إن \"الجسر مغلق وإن \"المعبر\" مفتوح @ الجسر مغلق وإن \"المعبر\" مفتوح|المعبر",
            })
    void ofAnOddNumberOneHasNoPartner(String text, String expected) {
        assertThat(inner(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void aMarkThatClosesNothingCountsForNothing() {
        assertThat(inner("قال إن الجسر مغلق». وأضاف أن المعبر مفتوح.")).isEmpty();
        assertThat(inner("قال إن الجسر مغلق\". وأضاف أن المعبر مفتوح.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا شيء هنا", "don't", "\"\"", "« »", "قال \"", ""})
    void findsNothing(String text) {
        assertThat(inner(text)).isEmpty();
    }

    @Test
    void neverCrossesParagraphs() {
        Document document = Document.of("قال \"نعم\nولن نعود\" أبدا");
        assertThat(document.quotations())
                .allSatisfy(q -> assertThat(q.outer().of(document.text())).doesNotContain("\n"));
    }

    @Test
    void knowsWhatIsClosedAndWhatIsAround() {
        Document document = Document.of("قال «شاهدت \"ليلا\" أمس» ثم \"عاد");
        assertThat(document.quotations()).extracting(Quotation::closed).containsExactly(true, true, false);
        assertThat(document.quotations()).extracting(Quotation::parent).containsExactly(-1, 0, -1);
        assertThat(document.quotations()).extracting(Quotation::index).containsExactly(0, 1, 2);
    }

    @Test
    void tellsTheInnermostQuotationOfAToken() {
        Document document = Document.of("قال «شاهدت \"ليلا\" أمس»");
        Quotation outer = document.quotations().get(0);
        Quotation inner = document.quotations().get(1);
        assertThat(document.quotationAround(0)).isNull();
        assertThat(document.quotationAround(1)).as("an opening mark").isNull();
        assertThat(document.quotationAround(2)).isEqualTo(outer);
        assertThat(document.quotationAround(4)).isEqualTo(inner);
        assertThat(document.quotationOpenedBy(1)).isEqualTo(outer);
        assertThat(document.quotationOpenedBy(2)).isNull();
    }

    private static List<String> inner(String text) {
        return Document.of(text).quotations().stream()
                .map(q -> q.inner().of(text))
                .toList();
    }
}
