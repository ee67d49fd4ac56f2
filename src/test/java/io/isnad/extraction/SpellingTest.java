package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت وزارة الدفاع أن الحدود آمنة. | أعلنت | الحدود آمنة",
                "اعلنت وزارة الدفاع ان الحدود آمنة. | اعلنت | الحدود آمنة",
                "إعلنت وزارة الدفاع إن الحدود آمنة. | إعلنت | الحدود آمنة",
                "أعلنتْ وزارةُ الدفاعِ أنَّ الحدودَ آمنة. | أعلنتْ | الحدودَ آمنة",
                "أَعْلَنَتْ وِزَارَةُ الدِّفَاعِ أَنَّ الحُدُودَ آمِنَةٌ. | أَعْلَنَتْ | الحُدُودَ آمِنَةٌ",
                "أعلنـــت وزارة الدفـاع أن الحـدود آمنة. | أعلنـــت | الحـدود آمنة",
                "وأعلنت وزارة الدفاع أنّ الحدود آمنة. | أعلنت | الحدود آمنة",
                "فأعلنت وزارة الدفاع أن الحدود آمنة. | أعلنت | الحدود آمنة",
            })
    void ofVerbsAndParticles(String sentence, String cue, String content) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("وزارة الدفاع", cue, content, INDIRECT));
        assertThat(reading.statement(0).cue().lemma()).isEqualTo("أعلن");
    }

    @Test
    void ofNames() {
        Reading reading = Reading.of(
                "زار أحمد إبراهيم المدينة صباح اليوم.",
                "وقال احمد ابراهيم إن الجسر مغلق.",
                "وأكد أحمد إبراهيم أن العمل مستمر.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("أحمد إبراهيم");
        assertThat(reading.mentionsOf("أحمد إبراهيم")).containsExactly("أحمد إبراهيم", "احمد ابراهيم", "أحمد إبراهيم");
    }

    @Test
    void aNameLosesItsDiacriticsButItsMentionDoesNot() {
        Reading reading = Reading.of("قال سامِر الخطيبُ إن الجسر مغلق.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.speakerText(0)).isEqualTo("سامِر الخطيبُ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال \u200Fسامر الخطيب\u200F إن الجسر مغلق.",
                "قال\u200E سامر\u200B الخطيب إن الجسر مغلق.",
                "\uFEFFقال سامر الخطيب إن\u200C الجسر مغلق.",
                "\u202Bقال سامر الخطيب إن الجسر مغلق.\u202C",
            })
    void controlsAreNoLetters(String sentence) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.statements().get(0).speaker()).isEqualTo("سامر الخطيب");
    }

    @Test
    void aHashtagIsItsWords() {
        assertThat(statementsOf("وأكدت #وزارة_الدفاع أن الحدود آمنة."))
                .containsExactly(said("وزارة الدفاع", "أكدت", "الحدود آمنة", INDIRECT));
        assertThat(Reading.withHeadline("#وزارة_الدفاع: الحدود آمنة", "هطلت أمطار غزيرة.")
                        .statements())
                .containsExactly(said("وزارة الدفاع", null, "الحدود آمنة", DIRECT));
    }

    @Test
    void aClauseMayBeginWithAHashtag() {
        assertThat(statementsOf("وقال سامر الخطيب إن #الجسر_القديم مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "#الجسر_القديم مغلق", INDIRECT));
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(Reading.withHeadline("نشرة المساء\r", "قال سامر الخطيب إن الجسر مغلق\r", "هطلت أمطار\r")
                        .statements())
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }
}
