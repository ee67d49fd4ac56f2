package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestedStatementTest {

    @Test
    void aStatementWithItsOwnSpeakerInsideAnother() {
        Reading reading = Reading.of("قال سامر الخطيب إن وزارة الدفاع أعلنت أن الحدود آمنة.");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "وزارة الدفاع أعلنت أن الحدود آمنة", INDIRECT),
                        said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT));
        assertThat(reading.statement(0).within()).isNull();
        assertThat(reading.statement(1).within()).isEqualTo(0);
    }

    @Test
    void aStatementInsideQuotedWords() {
        Reading reading = Reading.of("قال سامر الخطيب: \"أكدت وزارة الدفاع أن الحدود آمنة\".");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "\"أكدت وزارة الدفاع أن الحدود آمنة\"", DIRECT),
                        said("وزارة الدفاع", "أكدت", "الحدود آمنة", INDIRECT));
        assertThat(reading.statement(1).within()).isEqualTo(0);
    }

    @Test
    void aParticipleAfterTheContentIsNotInsideIt() {
        Reading reading = Reading.of("قال سامر الخطيب إن الجسر مغلق، مشيرا إلى أن العمل مستمر.");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statement(1).within()).isNull();
    }

    @Test
    void theOuterSpeakerGoesOnAfterwards() {
        Reading reading = Reading.of("قال سامر الخطيب إن وزارة الدفاع أعلنت أن الحدود آمنة. وأضاف أن العمل مستمر.");
        assertThat(reading.statements())
                .hasSize(3)
                .last()
                .isEqualTo(said("سامر الخطيب", "أضاف", "العمل مستمر", INDIRECT));
        assertThat(reading.statement(2).within()).isNull();
    }

    /** "We", with what or whom the words are for, is nobody who speaks inside what he says himself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "لفتنا الانتباه إلى أن الطريق خطر",
                "لفتنا نظر الوزارة إلى أن الطريق خطر",
                "حذرنا الحكومة من أن الطريق خطر",
                "طالبنا الوزير بإغلاق الطريق",
                "ناشدنا الجهات المختصة إغلاق الطريق",
            })
    void whatOneSaysOfOneself(String words) {
        assertThat(Reading.statementsOf("قال سامر الخطيب \"" + words + "\"."))
                .extracting(Said::cue)
                .containsExactly("قال");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أبلغنا الوزير رامي حداد أن الطريق خطر | رامي حداد",
                "أخبرنا المدير رامي حداد بأن الطريق خطر | رامي حداد",
            })
    void whatOthersSaidToUs(String words, String speaker) {
        assertThat(Reading.statementsOf("قال سامر الخطيب \"" + words + "\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", speaker);
    }
}
