package io.isnad.extraction;

import static io.isnad.extraction.Reading.toldIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons whose names stand in quotation marks: neither what they say nor what the body before them is called. */
class QuotedPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المحلل السياسي والخبير في الشؤون اليابانية \"سمير حداد\"",
                "أستاذ القانون الدولي في جامعة النيل \"سمير حداد\"",
                "الباحث في معهد النيل «سمير حداد»",
                "عضو لجنة الصحة في البرلمان \"سمير حداد\"",
                "رئيس قسم الطوارئ في مستشفى النيل \"سمير حداد\"",
                "مدير مركز الرؤية «سمير حداد»",
                "المتحدث باسم الوزارة \"سمير حداد\"",
            })
    void whoHoldsALongTitle(String speaker) {
        assertThat(toldIn("وقال " + speaker + " إن الجسر مغلق.")).isEqualTo("سمير حداد: قال: الجسر مغلق");
        assertThat(toldIn("وقال " + speaker + ": الجسر مغلق.")).isEqualTo("سمير حداد: قال: الجسر مغلق");
    }

    /** The name of a body, though it is somebody's. */
    @ParameterizedTest
    @CsvSource({"مركز \"سمير حداد\" للدراسات", "نادي \"سمير الشيخ\""})
    void afterWhomABodyIsCalled(String body) {
        assertThat(toldIn("وقال مدير " + body + " إن الجسر مغلق.")).startsWith("مدير " + body + ": قال");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وكشفت والدة الضحية \"سلمى\" عن تفاصيل الجلسة. @ والدة الضحية: كشفت: تفاصيل الجلسة",
                "وأشارت شقيقة القتيل «كريم» إلى إغلاق الجسر. @ شقيقة القتيل: أشارت: إغلاق الجسر",
            })
    void ofWhomTheSpeakerIsARelative(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @Test
    void aVillageIsNobody() {
        Reading reading = Reading.of("وعقدت الجلسة في قرية \"ميت كريم\" أمس. وأكد المدير أن الجسر مغلق.");
        assertThat(reading.names(ActorKind.PERSON)).isEmpty();
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("المدير");
    }
}
