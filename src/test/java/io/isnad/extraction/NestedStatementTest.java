package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
