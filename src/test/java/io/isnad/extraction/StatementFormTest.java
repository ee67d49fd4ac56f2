package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static io.isnad.extraction.StatementForm.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFormTest {

    @Test
    void aClauseThatIsQuotedAsAWholeIsDirect() {
        Reading reading = Reading.of("قال وزير المالية سامر الخطيب إن \"الموازنة جاهزة منذ أسبوع\".");
        assertThat(reading.statements())
                .containsExactly(said("سامر الخطيب", "قال", "\"الموازنة جاهزة منذ أسبوع\"", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("الموازنة جاهزة منذ أسبوع");
    }

    @Test
    void quotedWordsAfterAColonAreDirect() {
        assertThat(statementsOf("وقال سامر الخطيب: \"لن نغلق المصنع\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"لن نغلق المصنع\"", DIRECT));
    }

    @Test
    void wordsAfterAColonWithoutMarksAreDirect() {
        assertThat(statementsOf("وقال سامر الخطيب: لن نغلق المصنع."))
                .containsExactly(said("سامر الخطيب", "قال", "لن نغلق المصنع", DIRECT));
    }

    @Test
    void aClauseAfterAColonIsIndirect() {
        assertThat(statementsOf("وقال سامر الخطيب: إن المصنع لن يغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "المصنع لن يغلق", INDIRECT));
    }

    @Test
    void aClauseWithoutQuotedWordsIsIndirect() {
        Reading reading = Reading.of("أعلنت وزارة الصحة أن حملة التطعيم ستبدأ في المدارس.");
        assertThat(reading.statements())
                .containsExactly(said("وزارة الصحة", "أعلنت", "حملة التطعيم ستبدأ في المدارس", INDIRECT));
        assertThat(reading.quotes(0)).isEmpty();
    }

    @Test
    void aClauseThatIsQuotedInPartIsMixed() {
        Reading reading = Reading.of("أكد سامر الخطيب أن المشروع \"تأخر كثيرا\" بسبب الأمطار.");
        assertThat(reading.statements())
                .containsExactly(said("سامر الخطيب", "أكد", "المشروع \"تأخر كثيرا\" بسبب الأمطار", MIXED));
        assertThat(reading.quotes(0)).containsExactly("تأخر كثيرا");
    }

    @Test
    void whatAThingIsCalledIsNobodysWording() {
        Reading reading = Reading.of("أكد سامر الخطيب أن فندق \"نسيم البحر\" مغلق.");
        assertThat(reading.statements())
                .containsExactly(said("سامر الخطيب", "أكد", "فندق \"نسيم البحر\" مغلق", INDIRECT));
        assertThat(reading.quotes(0)).isEmpty();
    }

    @Test
    void aClauseThatGoesOnAfterTheQuotedWordsIsMixed() {
        assertThat(statementsOf("أوضحت ليلى حداد أن \"المدرسة مفتوحة\" أمام جميع الطلاب."))
                .containsExactly(said("ليلى حداد", "أوضحت", "\"المدرسة مفتوحة\" أمام جميع الطلاب", MIXED));
    }

    @Test
    void quotedWordsBeforeTheCueAreDirect() {
        assertThat(statementsOf("\"لن نغلق المصنع\"، قال سامر الخطيب."))
                .containsExactly(said("سامر الخطيب", "قال", "\"لن نغلق المصنع\"", DIRECT));
    }

    @Test
    void aPronounOnTheComplementizerIsNoContent() {
        assertThat(statementsOf("أكدت وزارة الصحة أنها تملك لقاحات كافية."))
                .containsExactly(said("وزارة الصحة", "أكدت", "تملك لقاحات كافية", INDIRECT));
    }

    @Test
    void aPrepositionBeforeTheClauseIsNoContent() {
        assertThat(statementsOf("وأشارت ليلى حداد إلى أن المدرسة مفتوحة."))
                .containsExactly(said("ليلى حداد", "أشارت", "المدرسة مفتوحة", INDIRECT));
        assertThat(statementsOf("وشددت ليلى حداد على أن المدرسة مفتوحة."))
                .containsExactly(said("ليلى حداد", "شددت", "المدرسة مفتوحة", INDIRECT));
        assertThat(statementsOf("وحذرت ليلى حداد من أن المدرسة قد تغلق."))
                .containsExactly(said("ليلى حداد", "حذرت", "المدرسة قد تغلق", INDIRECT));
        assertThat(statementsOf("وأفادت وزارة الداخلية بأن الطريق مفتوح."))
                .containsExactly(said("وزارة الداخلية", "أفادت", "الطريق مفتوح", INDIRECT));
    }

    @Test
    void aCallHasANounPhraseAsContent() {
        assertThat(statementsOf("ودعت وزارة الصحة إلى وقف التجمعات."))
                .containsExactly(said("وزارة الصحة", "دعت", "وقف التجمعات", INDIRECT));
    }

    @Test
    void whoIsAccusedIsNoContent() {
        assertThat(statementsOf("واتهم سامر الخطيب الشركة بأنها أخفت الوثائق."))
                .containsExactly(said("سامر الخطيب", "اتهم", "أخفت الوثائق", INDIRECT));
    }

    @Test
    void whoIsToldIsNoContent() {
        assertThat(statementsOf("وقال سامر الخطيب للصحفيين إن المصنع باق."))
                .containsExactly(said("سامر الخطيب", "قال", "المصنع باق", INDIRECT));
        assertThat(statementsOf("وأبلغ سامر الخطيب المجلس بأن المصنع باق."))
                .containsExactly(said("سامر الخطيب", "أبلغ", "المصنع باق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ودعا سامر الخطيب إلى تأجيل المعرض.",
                "ودعا سامر الخطيب السكان إلى تأجيل المعرض.",
                "ودعا سامر الخطيب، أمس، إلى تأجيل المعرض.",
            })
    void aCallMayTellWhoIsCalled(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "دعا", "تأجيل المعرض", INDIRECT));
    }

    @Test
    void whatIsDescribedBelongsToTheWords() {
        assertThat(statementsOf("ووصفت ليلى حداد القرار بأنه \"متسرع\"."))
                .containsExactly(said("ليلى حداد", "وصفت", "القرار بأنه \"متسرع\"", MIXED));
        assertThat(statementsOf("ووصف سامر الخطيب إغلاق الجسر بـ«الخطأ الكبير»."))
                .containsExactly(said("سامر الخطيب", "وصف", "إغلاق الجسر بـ«الخطأ الكبير»", MIXED));
        assertThat(statementsOf("وصدر القرار، وهو ما اعتبره سامر الخطيب \"خطأ كبيرا\"."))
                .containsExactly(said("سامر الخطيب", "اعتبره", "\"خطأ كبيرا\"", DIRECT));
        assertThat(statementsOf("وعزا سامر الخطيب ذلك إلى «ضعف الإعداد»."))
                .containsExactly(said("سامر الخطيب", "عزا", "«ضعف الإعداد»", DIRECT));
    }
}
