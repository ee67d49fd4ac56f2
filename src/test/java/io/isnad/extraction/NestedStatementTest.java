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

    /** Joined without a comma to the clause that somebody says, of whose subject it tells where the speaker cannot be meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت ليلى حداد | الوزير زار المصنع وأكد أن الطريق آمن | الوزير | الطريق آمن",
                "قالت ليلى حداد | الوزير زارها وأبلغها بإغلاق الطريق | الوزير | إغلاق الطريق",
                "قال سامر الخطيب | المدرب نزار شاهين اتصل به وأبلغه بتأجيل السفر | نزار شاهين | تأجيل السفر",
                "قال سامر الخطيب | المدرب نزار شاهين اتصل به وطلب منه العودة إلى الفريق | نزار شاهين | العودة إلى الفريق",
                "قال سامر الخطيب | الشركة خفضت إنتاجها وأعلنت تسريح العمال | الشركة | تسريح العمال",
                "قالت ليلى حداد | الوزير زار المدير في مكتبه وأكد أن الطريق آمن | الوزير | الطريق آمن",
            })
    void aVerbJoinedToTheClauseWhoseSubjectSpeaks(String outer, String content, String inner, String within) {
        Reading reading = Reading.of(outer + " إن " + content + ".");
        assertThat(reading.statements()).extracting(Said::content).containsExactly(content, within);
        assertThat(reading.statement(1).within()).isEqualTo(0);
        assertThat(reading.statements().get(1).speaker()).isEqualTo(inner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال سامر الخطيب إن الجسر مغلق وأكد أن النفق آمن.",
                "قالت ليلى حداد إن الجسر أغلق وأوضحت أن النفق آمن.",
                "قال سامر الخطيب إن الوزير سافر، وأبلغه بأن النفق آمن.",
            })
    void aVerbThatTellsOfTheSpeakerIsNotInside(String text) {
        Reading reading = Reading.of(text);
        assertThat(reading.statements())
                .hasSize(2)
                .last()
                .extracting(Said::content)
                .isEqualTo("النفق آمن");
        assertThat(reading.statement(1).within()).isNull();
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
                "دعونا الأطراف إلى الحوار",
                "دعونا ألا ننسى أن الطريق خطر",
                "دعونا نؤكد أن الطريق خطر",
                "تأخرنا كثيرا، وأعتذر عن أننا لم نغلق الطريق",
                "تأخرنا كثيرا، وأعترف بأن الطريق خطر",
                "تأخرنا كثيرا، وأعتبر أن الطريق خطر",
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
