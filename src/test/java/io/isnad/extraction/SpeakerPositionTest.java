package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت وزارة الدفاع أن الحدود آمنة.",
                "وزارة الدفاع أعلنت أن الحدود آمنة.",
                "وكانت وزارة الدفاع أعلنت أن الحدود آمنة.",
                "وكانت وزارة الدفاع قد أعلنت أن الحدود آمنة.",
                "وكانت قد أعلنت وزارة الدفاع أن الحدود آمنة.",
                "كما أعلنت وزارة الدفاع أن الحدود آمنة.",
                "ومن جهتها، أعلنت وزارة الدفاع أن الحدود آمنة.",
                "من جانبها أعلنت وزارة الدفاع أن الحدود آمنة.",
                "وفي بيروت، أعلنت وزارة الدفاع أن الحدود آمنة.",
                "وفي السياق ذاته، أعلنت وزارة الدفاع أن الحدود آمنة.",
            })
    void wherever(String sentence) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.EXPLICIT);
        assertThat(reading.speakerText(0)).isEqualTo("وزارة الدفاع");
        assertThat(reading.saidAt(0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت وزارة الدفاع أمس الاثنين أن الحدود آمنة.",
                "أعلنت أمس الاثنين وزارة الدفاع أن الحدود آمنة.",
                "وزارة الدفاع أعلنت أمس الاثنين أن الحدود آمنة.",
            })
    void aTimeMayStandBetween(String sentence) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT));
        assertThat(reading.saidAt(0)).isEqualTo("أمس الاثنين");
        assertThat(reading.statement(0).saidAt().earliest()).isEqualTo("2021-05-24");
        assertThat(reading.statement(0).saidAt().latest()).isEqualTo("2021-05-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال سامر الخطيب، في مؤتمر صحفي، إن الجسر مغلق.",
                "قال سامر الخطيب في مؤتمر صحفي إن الجسر مغلق.",
                "وقال سامر الخطيب خلال زيارة إلى عمان إن الجسر مغلق.",
                "وقال سامر الخطيب في تصريحات للصحفيين إن الجسر مغلق.",
                "وقال سامر الخطيب أيضا إن الجسر مغلق.",
            })
    void aCircumstanceMayStandBetween(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لكن المحلل سامر الخطيب من مركز الدراسات الاستراتيجية والدولية قال إن الجسر مغلق.",
                "المحلل سامر الخطيب من معهد الشؤون السياسية والاجتماعية قال إن الجسر مغلق.",
            })
    void anAdjectiveBeforeTheVerbThatIsJoinedToAnotherIsNobody(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void theSpeakerMayStandBeforeKana() {
        assertThat(statementsOf("وكان سامر الخطيب قد قال إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void thePresentTenseReportsToo() {
        assertThat(statementsOf("ويقول سامر الخطيب إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "يقول", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وزارة النقل تؤكد أن الجسر مغلق."))
                .containsExactly(said("وزارة النقل", "تؤكد", "الجسر مغلق", INDIRECT));
    }

    @Test
    void cueAndSpeakerMayFollow() {
        assertThat(statementsOf("\"الجسر مغلق ولا طريق غيره\"، يقول سامر الخطيب."))
                .containsExactly(said("سامر الخطيب", "يقول", "\"الجسر مغلق ولا طريق غيره\"", DIRECT));
    }

    @Test
    void twoStatementsInOneSentenceHaveASpeakerEach() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، بينما أكدت ليلى حداد أن الطريق سالك."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("ليلى حداد", "أكدت", "الطريق سالك", INDIRECT));
    }

    @Test
    void oneSpeakerMayHaveTwoVerbs() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، وأكد أن الطريق سالك."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "أكد", "الطريق سالك", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت وزارة الدفاع، أمس الاثنين، أن الحدود آمنة.",
                "وكانت وزارة الدفاع أعلنت، أمس الاثنين، أن الحدود آمنة.",
            })
    void aTimeMayStandBetweenCommas(String sentence) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT));
        assertThat(reading.saidAt(0)).isEqualTo("أمس الاثنين");
    }

    @Test
    void aPrepositionWithItsPronounStandsBetweenVerbAndSubject() {
        assertThat(Reading.statementsOf(
                                "هاجم الوزير سامر الخطيب الصحف.",
                                "ورد عليه رئيس التحرير وائل الحلبي بالقول إن الصحافة ستواصل عملها.")
                        .get(0)
                        .speaker())
                .isEqualTo("وائل الحلبي");
    }

    @Test
    void aVerbWithoutItsEndingIsOneOnlyAfterAParticle() {
        assertThat(Reading.statementsOf("زار المهندسون القرية يؤكدوا أن البئر جافة."))
                .isEmpty();
    }

    @Test
    void theSourceOfAMediumBetweenCommasOrQuoted() {
        assertThat(Reading.of("ونقلت الصحيفة، عن مصدر في الاستخبارات، أن الوثيقة سلمت.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("مصدر في الاستخبارات");
        Reading reading = Reading.of("وأضافت صحيفة الأيام، نقلا عن مقربين من الملف، أن الوثيقة سلمت.");
        assertThat(reading.statements()).extracting(Said::content).containsExactly("الوثيقة سلمت");
        assertThat(reading.via(0)).isEqualTo("صحيفة الأيام");
    }

    @Test
    void whoSpeaksAfterTheVerbRatherThanTheTopic() {
        assertThat(statementsOf("أما دمشق، فقال وزير النقل سامر الخطيب إنها مفتوحة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
        assertThat(statementsOf("أما الوزير سامر الخطيب، فاتهم رئيس اللجنة بالكذب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void afterATopic() {
        assertThat(statementsOf("قال الوزير إن الجسر مغلق. أما النائب سامر الخطيب فرأى أن السبب واضح."))
                .extracting(Said::speaker)
                .containsExactly("الوزير", "سامر الخطيب");
    }

    @Test
    void aRelativeClauseAfterBrackets() {
        assertThat(statementsOf("ووصل المهندس سامر الخطيب (60 عاما)، الذي قال إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aNewsAgencyIsAMedium() {
        Reading reading = Reading.of("ذكرت وكالة الأنباء الأردنية نقلا عن مصدر قضائي، أن الحكم نهائي.");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("مصدر قضائي");
        assertThat(reading.via(0)).isEqualTo("وكالة الأنباء الأردنية");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونفى درافيتش أيضا صحة الخبر. | درافيتش | صحة الخبر",
                "وانتقد ستوينوف بشدة قرار الحكومة. | ستوينوف | قرار الحكومة",
                "وأدانت نادين كاراسو أيضا قتل المحتجين. | نادين كاراسو | قتل المحتجين",
                "وأدان فيلاكازي \"الهجوم الجبان\". | فيلاكازي | \"الهجوم الجبان\"",
            })
    void aNameBeforeAThingIsWhoSpeaksOfIt(String example) {
        String[] fields = example.split(" \\| ");
        assertThat(statementsOf(fields[0]))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(fields[1], fields[2]));
    }

    @Test
    void aNounThatIsNotKnownIsNobodyBeforeItsComplement() {
        assertThat(statementsOf("وقال سامر الخطيب إن الجسر مغلق. وانتقد تلكؤ الحكومة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void howSomebodyDemandsIsNoForce() {
        assertThat(statementsOf("وطالب الوزير بقوة بوقف العنف."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("الوزير", "وقف العنف"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت (جمعية الأطباء) أن الجسر مغلق.",
                "وأعلنت (جمعية الأطباء) في بيان أن الجسر مغلق.",
            })
    void inBracketsAfterTheVerb(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("جمعية الأطباء", "أعلنت", "الجسر مغلق", INDIRECT));
    }

    /** To what end somebody acts: the noun right before the verb is not who speaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "راسلت وزارة النقل الوكالة الدولية لتدعوها إلى إغلاق الجسر. | وزارة النقل",
                "وقالت ليلى حداد إن وزارة النقل خاطبت الوكالة الدولية لتدعوها إلى إغلاق الجسر. | وزارة النقل",
                "اتصل الوزير سامر الخطيب بالسفير رامي منصور ليبلغه أن الجسر مغلق. | سامر الخطيب",
                "أوفدت الوزارة لجنة إلى المدينة لتؤكد أن الجسر مغلق. | الوزارة",
                "عقد سامر الخطيب اجتماعا مع المدير رامي منصور ليقول إن الجسر مغلق. | سامر الخطيب",
                "وجهت النقابة إلى الوزارة رسالة تطالبها فيها بإغلاق الجسر. | النقابة",
                "وقبل أيام بعثت الشركة إلى البلدية مذكرة تدعوها فيها إلى إغلاق الجسر. | الشركة",
            })
    void toWhatEndSomebodyActs(String sentence, String speaker) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).endsWith(speaker);
    }
}
