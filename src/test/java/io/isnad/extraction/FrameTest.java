package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand between a verb, its subject and the content. */
class FrameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وعبر المدرب سامر الخطيب عن سعادته بالفوز. @ سامر الخطيب @ عبر @ سعادته بالفوز",
                "وبين الأمير خالد بن سعد أن العمل انتهى. @ خالد بن سعد @ بين @ العمل انتهى",
                "وكشف المدير سامر الخطيب لـ«الجزيرة» عن تسجيل خمس حالات. @ سامر الخطيب @ كشف @ تسجيل خمس حالات",
                "وطمأن بازيان إلى أن الجسر آمن. @ بازيان @ طمأن @ الجسر آمن",
                "وطالب رئيس الوزراء بوقف الحرب. @ رئيس الوزراء @ طالب @ وقف الحرب",
                "وطالب رئيس رابطة المشجعين بإقالة المدرب. @ رئيس رابطة المشجعين @ طالب @ إقالة المدرب",
                "وتوقع سامر الخطيب ألا تتجاوز الزيادة 5%. @ سامر الخطيب @ توقع @ ألا تتجاوز الزيادة 5%",
                "وتوقعت دراسة نشرتها الجامعة ارتفاع الطلب على المساكن. @ دراسة @ توقعت @ ارتفاع الطلب على المساكن",
                "وأشارت زيناروف أمس إلى أن الجسر مغلق. @ زيناروف @ أشارت @ الجسر مغلق",
                "وأرجع سامر الخطيب التأخير إلى نقص العمال. @ سامر الخطيب @ أرجع @ نقص العمال",
                "وناشدت المنظمة المجتمع الدولي التدخل لوقف الحرب. @ المنظمة @ ناشدت @ التدخل لوقف الحرب",
            })
    void leadsToTheContent(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @Test
    void whoSpokeInTheSentenceGoesOnWhereTheVerbAddressesSomebody() {
        assertThat(statementsOf("وأعربت فرنسا عن قلقها، ودعت جميع الأطراف إلى ضبط النفس."))
                .containsExactly(
                        said("فرنسا", "أعربت", "قلقها", INDIRECT), said("فرنسا", "دعت", "ضبط النفس", INDIRECT));
    }

    @Test
    void whatSomebodyDoesTheWhileIsNoStatement() {
        assertThat(statementsOf("وقال سامر الخطيب، وهو يلوح بعلم صغير، \"انتهى العمل\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"انتهى العمل\"", DIRECT));
    }

    @Test
    void aClauseThatExplainsTheNameIsNoContent() {
        assertThat(statementsOf("وقال سامر الخطيب إنه باع البيت للجارة، واسمها الحقيقي ليلى حداد."))
                .containsExactly(said("سامر الخطيب", "قال", "باع البيت للجارة", INDIRECT));
    }
}
