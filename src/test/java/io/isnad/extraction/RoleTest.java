package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aTitleWithAnArticleInsideTakesNoFurtherComplement() {
        assertThat(Reading.of("وقال قاضي التحقيق إن الجسر مغلق. وأصدر قاضي التحقيق مذكرة توقيف بحق سامر الخطيب.")
                        .names(ActorKind.GROUP))
                .containsExactly("قاضي التحقيق");
    }

    @Test
    void aTitleIsThePersonWhoIsNamedLater() {
        Reading reading = Reading.of(
                "وقال وزير المالية اللبناني إن الموازنة جاهزة.",
                "وكان وزير المالية اللبناني سامر الخطيب زار المصرف المركزي صباح اليوم.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الموازنة جاهزة", INDIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.ROLE);
        assertThat(reading.speakerText(0)).isEqualTo("وزير المالية اللبناني");
        assertThat(reading.chain(0)).last().isEqualTo("وزير المالية اللبناني سامر الخطيب");
    }

    @Test
    void aTitleIsThePersonWhoWasNamedEarlier() {
        Reading reading =
                Reading.of("زار وزير المالية سامر الخطيب المصرف المركزي صباح اليوم.", "وقال الوزير إن الموازنة جاهزة.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الموازنة جاهزة", INDIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.ROLE);
        assertThat(reading.speakerText(0)).isEqualTo("الوزير");
        assertThat(reading.chain(0)).last().isEqualTo("وزير المالية سامر الخطيب");
    }

    @Test
    void aTitleOfAnotherOfficeIsSomebodyElse() {
        Reading reading = Reading.of(
                "زار وزير المالية سامر الخطيب المصرف المركزي صباح اليوم.", "وقال وزير الخارجية إن السفارة مفتوحة.");
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.statements().get(0).speaker()).isNotEqualTo("سامر الخطيب");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب");
    }

    @Test
    void aTitleOfAnotherCountryIsSomebodyElse() {
        Reading reading = Reading.of(
                "استقبل وزير الخارجية اللبناني سامر الخطيب نظيره صباح اليوم.",
                "وقال وزير الخارجية الفرنسي إن السفارة مفتوحة.");
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.statements().get(0).speaker()).isNotEqualTo("سامر الخطيب");
    }

    @Test
    void aTitleOfTheOtherGenderIsSomebodyElse() {
        Reading reading = Reading.of(
                "التقى وزير المالية سامر الخطيب وزيرة الثقافة ليلى حداد صباح اليوم.", "وقالت الوزيرة إن المعرض مفتوح.");
        assertThat(reading.statements()).containsExactly(said("ليلى حداد", "قالت", "المعرض مفتوح", INDIRECT));
    }

    @Test
    void aSpokesmanIsWhoWasNamed() {
        Reading reading =
                Reading.of("قال المتحدث باسم وزارة النقل سامر الخطيب إن الجسر مغلق.", "وأكد المتحدث أن العمل مستمر.");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "أكد", "العمل مستمر", INDIRECT));
    }

    @Test
    void aTitleThatNobodyHoldsIsAGroup() {
        Reading reading = Reading.of("وقال المتحدث باسم وزارة النقل إن الجسر مغلق.");
        assertThat(reading.statements())
                .containsExactly(said("المتحدث باسم وزارة النقل", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.actor("المتحدث باسم وزارة النقل").kind()).isEqualTo(ActorKind.GROUP);
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.EXPLICIT);
    }

    /** A team is no general, though one person alone has been named. */
    @Test
    void aWordForABodyTooIsNotTheOnlyPersonNamed() {
        Reading reading =
                Reading.of("مثل سامر الخطيب أمام المحكمة.", "وطلب الفريق المكلف بالدفاع عن المتهم تأجيل الجلسة.");
        assertThat(reading.statements()).extracting(Said::speaker).doesNotContain("سامر الخطيب");
    }
}
