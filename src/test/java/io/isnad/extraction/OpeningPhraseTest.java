package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is only named in what opens a sentence does not speak in it: "ورغم انتقادات الوزير أضاف أن". */
class OpeningPhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ورغم انتقادات نزار القدسي أضاف أن الطريق طويل.",
                "وعن مستقبل المدرب نزار القدسي أضاف أن الطريق طويل.",
                "وتعليقا على اعتقال نزار القدسي أضاف أن الطريق طويل.",
                "وردا على تصريحات الوزير نزار القدسي أضاف أن الطريق طويل.",
                "وعلى هامش القمة أضاف أن الطريق طويل.",
                "وفي كلمة له خلال افتتاح المؤتمر أضاف أن الطريق طويل.",
                "وخلال استقباله السفير نزار القدسي أضاف أن الطريق طويل.",
            })
    void whoSpokeBeforeGoesOn(String sentence) {
        assertThat(statementsOf("قال سامر الخطيب إن الاتفاق قريب. " + sentence))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الاتفاق قريب", INDIRECT),
                        said("سامر الخطيب", "أضاف", "الطريق طويل", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقبيل مغادرتها دمشق أكدت أن الطريق طويل.",
                "وفي ختام زيارتها للعاصمة بغداد أكدت أن الطريق طويل.",
                "وخلال زيارة إلى مدينة بيروت أكدت أن الطريق طويل.",
            })
    void aCapitalThatSomebodyVisitsDoesNotSpeak(String sentence) {
        assertThat(statementsOf("قالت ليلى حداد إن الاتفاق قريب. " + sentence))
                .containsExactly(
                        said("ليلى حداد", "قالت", "الاتفاق قريب", INDIRECT),
                        said("ليلى حداد", "أكدت", "الطريق طويل", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفي السياق ذاته سامر الخطيب قال إن الاتفاق قريب.",
                "وفي بيروت سامر الخطيب قال إن الاتفاق قريب.",
                "نجم المنتخب سامر الخطيب قال إن الاتفاق قريب.",
                "وعلى هامش القمة قال سامر الخطيب إن الاتفاق قريب.",
                "ورغم انتقادات نزار القدسي قال سامر الخطيب إن الاتفاق قريب.",
            })
    void whoIsNotGovernedSpeaks(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "قال", "الاتفاق قريب", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأعلن في العاصمة الأردنية عمان وزير المالية سامر الخطيب أن الاتفاق قريب.",
                "وأعلن وزير المالية سامر الخطيب في العاصمة الأردنية عمان أن الاتفاق قريب.",
                "وأعلن من العاصمة القطرية الدوحة سامر الخطيب أن الاتفاق قريب.",
                "وأعلن سامر الخطيب في ختام زيارته للعاصمة بغداد أن الاتفاق قريب.",
                "وأعلن بغضب سامر الخطيب أن الاتفاق قريب.",
                "وأعلن باقتضاب سامر الخطيب أن الاتفاق قريب.",
                "وأعلن للمرة الأولى سامر الخطيب أن الاتفاق قريب.",
                "وأعلن سامر الخطيب أكثر من مرة أن الاتفاق قريب.",
            })
    void whatStandsBetweenCueAndSpeakerOrContent(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "أعلن", "الاتفاق قريب", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وطالبت وزارة الصحة للمرة الثانية بإغلاق المصنع.",
                "وطالبت وزارة الصحة أكثر من مرة بإغلاق المصنع.",
                "وطالبت بحزم وزارة الصحة بإغلاق المصنع.",
            })
    void howOftenAndHowBelongToNoName(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("وزارة الصحة", "طالبت", "إغلاق المصنع", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخطيب إن الجسر مغلق. ولفت خلال مقابلة كزمونية إلى أن النفق آمن.",
                "وقال سامر الخطيب إن الجسر مغلق. وأكد في جلسة كزمونية أن النفق آمن.",
                "وقال سامر الخطيب إن الجسر مغلق. وأشار في تصريحات كزمونية إلى أن النفق آمن.",
                "وقال سامر الخطيب إن الجسر مغلق. وأوضح خلال مداخلة كزمونية أن النفق آمن.",
            })
    void anUnknownAdjectiveOfWhereItIsSaid(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر الخطيب", "سامر الخطيب");
    }
}
