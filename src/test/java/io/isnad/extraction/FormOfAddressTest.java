package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of address before offices: "معالي وزير التعليم" is nobody called معالي. */
class FormOfAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"سعادته", "معاليه", "سموه"})
    void whoIsAddressedIsTheSubjectOfAParticiple(String address) {
        assertThat(statementsOf("افتتح سعادة المحافظ سامر حداد المعرض، مؤكدا " + address + " على أهمية الفن."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("مؤكدا", "أهمية الفن"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رائد حداد: صرح المحافظ سامر الخطيب بأن الجسر مغلق.",
                "نجران - واصل - رائد حداد: صرح المحافظ سامر الخطيب بأن الجسر مغلق.",
                "«عكاظ» طرحت المشكلة على المحافظ سامر الخطيب فأوضح أن الجسر مغلق.",
                "«سبق» تواصلت مع المحافظ سامر الخطيب فأوضح أن الجسر مغلق.",
                "تواصلت \"سبق\" مع المحافظ سامر الخطيب، وأوضح أن الجسر مغلق.",
            })
    void whoWroteTheArticleSaysNothing(String text) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "الجسر مغلق"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رافق سموه في الجولة سمو الشيخ ماجد بن حمد وسمو الشيخ فهد بن علي.",
                "وكان في استقبال سموه محافظ الخرج الأمير ماجد بن حمد.",
                "وحضر الحفل الأمير ماجد بن حمد.",
            })
    void whoeverIsOnlyWithSomebodyIsNotMeant(String company) {
        assertThat(statementsOf("تفقد سمو الشيخ سامر بن راشد المعرض. " + company + " وأثنى سموه على التنظيم."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر بن راشد", "التنظيم"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أكد @ معالي وزير التعليم",
                "أكد @ معالي مدير الجامعة",
                "أكد @ معالي الوزير",
                "أكدت @ معالي وزيرة التعليم",
                "أكد @ سمو أمير منطقة الشمال",
                "أكد @ سمو ولي العهد",
                "أكد @ سعادة مدير الشرطة",
                "أكد @ سعادة السفير",
                "أكد @ فضيلة إمام المسجد",
                "أكد @ فخامة رئيس الجمهورية",
                "أكد @ صاحب السمو الملكي أمير المنطقة",
            })
    void anOfficeSpeaks(String verb, String office) {
        assertThat(statementsOf("و" + verb + " " + office + " أن الجسر مغلق."))
                .containsExactly(said(office, verb, "الجسر مغلق", INDIRECT));
    }

    @Test
    void itsHolderSpeaks() {
        assertThat(statementsOf("وصل وزير التعليم سامر الخطيب إلى المدرسة. وقال معالي وزير التعليم إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aNameFollows() {
        assertThat(statementsOf("وأكد سعادة أمين المنطقة المهندس سامر الخطيب أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وقالت فضيلة حداد إن الجسر مغلق."))
                .containsExactly(said("فضيلة حداد", "قالت", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سمو أمير المنطقة الشمالية",
                "أمير المنطقة الشمالية",
                "صاحب السمو الملكي أمير المنطقة الشمالية",
            })
    void anOfficeAfterTheNameIsThatOfWhoIsAddressed(String holder) {
        assertThat(statementsOf(
                        "استقبل صاحب السمو الملكي الأمير سامر بن فهد أمير المنطقة الشمالية أمس صاحب السمو الأمير"
                                + " ماجد بن فهد الرئيس التنفيذي للمصرف. وأكد " + holder + " أن الجسر مغلق."))
                .containsExactly(said("سامر بن فهد", "أكد", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مدير الجامعة", "معاليه"})
    void anOfficeAfterTheNameOfADoctor(String holder) {
        assertThat(statementsOf("وصل معالي الدكتور سامر الخطيب مدير جامعة الشمال إلى المعرض. وقال " + holder
                        + " إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aMinisterWhoIsReceivedIsAnother() {
        assertThat(statementsOf("استقبل معالي الدكتور سامر الخطيب وزير الخارجية الياباني في مكتبه. وقال وزير الخارجية"
                        + " الياباني إن الجسر مغلق."))
                .extracting(Said::speaker)
                .doesNotContain("سامر الخطيب");
    }

    @Test
    void itsPronounTakesNoName() {
        assertThat(Reading.of("واطلع وزير النقل سامر الخطيب على المشروع، موجها معاليه بتذليل العقبات.")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
    }
}
