package io.isnad.extraction;

import static io.isnad.extraction.Reading.reads;
import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.toldIn;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounCueTest {

    @Test
    void whatSomebodyCallsSomethingIsNoNoun() {
        assertThat(statementsOf("ندد سامر الخطيب بما وصفه بـ\"العدوان السافر\" على المدينة."))
                .extracting(Said::cue)
                .containsExactly("ندد");
    }

    @Test
    void anAgencyPassesOnWhatSomebodySaid() {
        Reading reading = Reading.of("ونقلت وكالة رويترز عن وزير المالية سامر الخطيب قوله إن الموازنة جاهزة.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قوله", "الموازنة جاهزة", INDIRECT));
        assertThat(reading.via(0)).contains("رويترز");
        assertThat(reading.speakerText(0)).isEqualTo("وزير المالية سامر الخطيب");
    }

    @Test
    void wordsThatNothingMarksFollowANounOfSaying() {
        assertThat(statementsOf("ونسبت صحيفة الشروق إلى والد الشاب قوله لا نعرف شيئا عن الجسر."))
                .containsExactly(said("والد الشاب", "قوله", "لا نعرف شيئا عن الجسر", INDIRECT));
        assertThat(statementsOf("ورد سامر الخطيب قائلا لن نغلق الجسر."))
                .containsExactly(said("سامر الخطيب", "قائلا", "لن نغلق الجسر", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأوضح سامر الخطيب حجم المهمة بقوله إن الجسر مغلق.",
                "ونفى سامر الخطيب الخبر بقوله إن الجسر مغلق.",
                "وأكد سامر الخطيب هذا الرأي بقوله إن الجسر مغلق."
            })
    void aNounOfSayingTellsWhatTheVerbBeforeDoesNot(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "قوله", "الجسر مغلق", INDIRECT));
    }

    @Test
    void anAgencyPassesOnAQuotation() {
        Reading reading = Reading.of("ونقلت صحيفة الشروق عن ليلى حداد قولها: \"المعرض مفتوح\".");
        assertThat(reading.statements()).containsExactly(said("ليلى حداد", "قولها", "\"المعرض مفتوح\"", DIRECT));
        assertThat(reading.via(0)).contains("الشروق");
    }

    @Test
    void anAgencyPassesOnAClause() {
        Reading reading = Reading.of("ونقلت وكالة رويترز عن سامر الخطيب أن الموازنة جاهزة.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "نقلت", "الموازنة جاهزة", INDIRECT));
        assertThat(reading.via(0)).contains("رويترز");
    }

    @Test
    void aSourceAfterAStatementIsTheMedium() {
        Reading reading = Reading.of("أعلنت وزارة الدفاع أن الحدود آمنة، وفق وكالة رويترز.");
        assertThat(reading.statements()).containsExactly(said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT));
        assertThat(reading.via(0)).contains("رويترز");
    }

    @Test
    void aNounWithItsSpeakerAndItsContent() {
        assertThat(statementsOf("وتجمع السكان بعد إعلان وزارة النقل إغلاق الجسر القديم."))
                .containsExactly(said("وزارة النقل", "إعلان", "إغلاق الجسر القديم", INDIRECT));
    }

    @Test
    void aNounWithAClause() {
        assertThat(statementsOf("وتجمع السكان بعد إعلان وزارة النقل أن الجسر مغلق."))
                .containsExactly(said("وزارة النقل", "إعلان", "الجسر مغلق", INDIRECT));
    }

    @Test
    void anAnswerIsGivenBySaying() {
        assertThat(statementsOf("ورد سامر الخطيب بالقول إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "القول", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aWordOfSayingInAnotherPhraseSaysNothing() {
        assertThat(statementsOf("وكان القول الفصل للجنة التحكيم في نهاية المسابقة."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتصاعد العنف، ما دفع السفارة إلى دعوة رعاياها إلى المغادرة. @ السفارة: دعوة: المغادرة",
                "ما دفع بلدية الميناء إلى مطالبة السكان بالبقاء \"داخل بيوتهم\". @ بلدية الميناء: مطالبة: البقاء"
                        + " \"داخل بيوتهم\"",
                "الأمر الذي دفع الوزارة أمس إلى نفي الخبر. @ الوزارة: نفي: الخبر",
                "وهو ما حمل نقابة العمال على التهديد بالإضراب. @ نقابة العمال: التهديد: الإضراب",
                "ما دفع الوزير سامر الخطيب إلى التأكيد أن الجسر آمن. @ سامر الخطيب: التأكيد: الجسر آمن",
                "وهذا ما حدا بالحكومة إلى مطالبة السكان بالحذر. @ الحكومة: مطالبة: الحذر",
                "ودفعت الخسائر الشركة إلى إعلان إفلاسها. @ الشركة: إعلان: إفلاسها",
                "ما دفع السفارة إلى إغلاق أبوابها. @ ''",
                "ما دفع الوزير إلى الاستقالة. @ ''",
            })
    void whoIsMovedToSaySomethingSaysIt(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ونظمت نقابة النقل، أمس، وقفة أمام الوزارة لمطالبة السلطات بفتح الجسر. @ نقابة النقل: مطالبة: فتح"
                        + " الجسر",
                "وخرج السكان في مظاهرة لدعوة الحكومة إلى فتح الجسر. @ السكان: دعوة: فتح الجسر",
                "وأطلق ناشطون حملة لحث البلدية على فتح الجسر. @ ناشطون: حث: فتح الجسر",
            })
    void aPurposeIsSaidByWhomItBelongsTo(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @Test
    void whomAPurposeAddressesDoesNotSpeak() {
        assertThat(toldIn("ونظم العمال وقفة لمطالبة الحكومة بزيادة الأجور.")).isEqualTo("العمال: مطالبة: زيادة الأجور");
        assertThat(statementsOf("وجاء ذلك بعد اتهام الوزير من قبل النيابة بالفساد."))
                .isEmpty();
        assertThat(statementsOf("واستجاب النادي لدعوة الاتحاد إلى الحوار."))
                .extracting(Said::speaker)
                .containsExactly("الاتحاد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجاء كلامه بعد موجة الاحتجاجات للمطالبة باستقالة الحكومة.",
                "وتتواصل الاعتصامات في المدينة للمطالبة بفرص العمل.",
                "وتشهد المدينة إضرابا للمطالبة برفع الأجور.",
            })
    void thePurposeOfAnEventIsNoWordOfWhoSpokeBefore(String sentence) {
        assertThat(statementsOf("قال سامر الخطيب إن الوضع صعب. " + sentence))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", null);
    }

    @Test
    void aNounInTheNameOfABodySaysNothing() {
        assertThat(statementsOf("وقالت قوى إعلان الحرية والتغيير إن الجسر مغلق."))
                .extracting(Said::cue)
                .containsExactly("قالت");
    }

    @ParameterizedTest
    @CsvSource({
        "وعبر سامر الخطيب عن ذلك, بقوله",
        "وعبر سامر الخطيب عن ذلك, بالقول",
        "وعبر الطبيب سامر الخطيب عن هذا الأمر, بقوله",
        "ويعبر سامر الخطيب عن ذلك, قائلا",
        "وتحدث سامر الخطيب عن هذه الأزمة, قائلا",
    })
    void aPointerIsNotWhatIsSaid(String clause, String saying) {
        assertThat(statementsOf(clause + " " + saying + ": \"نشعر بالوحدة\"."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "\"نشعر بالوحدة\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وجدد الوزير سامر الخطيب مطالبة بلاده بفتح الجسر. | مطالبة | فتح الجسر",
                "وجدد الوزير سامر الخطيب دعوة بلاده إلى فتح الجسر. | دعوة | فتح الجسر",
                "وكرر الوزير سامر الخطيب مطالبة حكومته بفتح الجسر. | مطالبة | فتح الجسر",
                "وجدد الوزير سامر الخطيب المطالبة بفتح الجسر. | المطالبة | فتح الجسر",
            })
    void whoRenewsACallOfHisCountrySpeaks(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وجاء ذلك بعد إعلان السعودية والبحرين والإمارات قطع علاقاتها مع الدولة. | السعودية والبحرين والإمارات: إعلان: قطع علاقاتها مع الدولة",
                "وجاء ذلك بعد إعلان فرنسا وألمانيا أنهما سترسلان مساعدات. | فرنسا وألمانيا: إعلان: سترسلان مساعدات",
                "وجاء ذلك بعد دعوة الأمم المتحدة والاتحاد الأوروبي إلى وقف القتال. | الأمم المتحدة والاتحاد الأوروبي: دعوة: وقف القتال",
            })
    void statesThatSaySomethingTogether(String text, String told) {
        assertThat(toldIn(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر حداد بالتأكيد إن الفريق سيفوز.",
                "وقالت سلوى حداد إن هناك \"احتمالا بالتأكيد\" أن يغيب المدرب.",
            })
    void surelyIsNoSaying(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::cue).doesNotContain("التأكيد");
    }

    @Test
    void whatSomebodyAsksForBecauseOfItIsNotWhoSaysIt() {
        assertThat(statementsOf("دعا سامر حداد إلى إصلاح نظام التحكيم، لاعتباره أن اللاعبين مظلومون."))
                .extracting(Said::speaker)
                .doesNotContain("إصلاح نظام التحكيم");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "أنهى سامر الخطيب السباق أخيرا، الأمر الذي دفعه إلى القول إن السيارة بطيئة. @ سامر الخطيب: القول: السيارة بطيئة",
                "وأنهت ليلى حداد السباق أخيرا، ما دفعها إلى الاعتراف بأن السيارة بطيئة. @ ليلى حداد: الاعتراف: السيارة بطيئة",
                "ونقلت وكالة \"الغد\" للأنباء أمس عن سامر الخطيب القول، \"سترتفع الأسعار هذا العام\". @ سامر الخطيب: القول:"
                        + " \"سترتفع الأسعار هذا العام\"",
                "ونقلت صحيفة الغد عن سامر الخطيب القول: \"سترتفع الأسعار هذا العام\". @ سامر الخطيب: القول: \"سترتفع الأسعار"
                        + " هذا العام\"",
            })
    void whomSomethingMovesOrSomebodyQuotes(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ونقلت الوكالة عن أحدهم قوله إن الجسر مغلق. @ أحدهم",
                "ونقلت الوكالة عن إحداهن قولها إن الجسر مغلق. @ إحداهن",
                "ونقلت ليلى حداد عن أحدهم، وهو من تونس، قوله إن الجسر مغلق. @ أحدهم",
            })
    void oneOfThoseOfWhomWasTold(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }
}
