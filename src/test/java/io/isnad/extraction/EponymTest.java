package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EponymTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أقيم الحفل في قاعة الملك عبدالعزيز.",
                "نقل المصابون إلى مستشفى الملك فهد التخصصي.",
                "تقام المباراة على ملعب مدينة الأمير سلطان بن عبدالعزيز الرياضية.",
                "فاز الفريق بلقب دوري عبداللطيف جميل للمرة الأولى.",
                "يدرس الطلاب في جامعة محمد الخامس بالرباط.",
                "أغلقت البلدية شارع الأمير محمد بن عبدالعزيز وطريق الملك فيصل.",
                "منحت اللجنة جائزة نجيب محفوظ للرواية لكاتبة شابة.",
                "استؤنفت الدراسة في مدارس عمر بن الخطاب.",
            })
    void whoAThingIsNamedAfterIsNoPersonOfTheStory(String sentence) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مدير جامعة الملك سعود الدكتور سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
                "قال أستاذ الفيزياء بجامعة الملك فهد للبترول والمعادن سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
                "قال مدير مستشفى الملك فيصل الدكتور سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
                "قال رئيس جامعة الملك سعود سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
                "قال رئيس جامعة الإمام محمد بن سعود الإسلامية سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
                "قال عمدة مدينة لندن سامر الخطيب إن القبول مفتوح. | سامر الخطيب",
            })
    void whoHoldsAnOfficeInItIs(String sentence, String name) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.names(ActorKind.PERSON)).containsExactly(name);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(name);
    }

    @Test
    void thingsWithoutSuchANameLeavePersonsAlone() {
        assertThat(Reading.of("وصل الخبر عن طريق سامر الخطيب، وزار الجامعة سامر الخطيب.")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
    }
}
