package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several persons who hold an office its title means. */
class WhichHolderTest {

    /** Whom the one who spoke met, answered, thanked or spoke of has the title as well. */
    @ParameterizedTest
    @CsvSource({
        "'قال وزير النقل المصري كريم منصور، خلال لقائه وزير النقل الأردني وائل درويش، إن الخط جاهز.'",
        "'قال وزير النقل المصري كريم منصور، في اتصال هاتفي مع وزير النقل الأردني وائل درويش، إن الخط جاهز.'",
        "'قال وزير النقل المصري كريم منصور إن وزير النقل الأردني وائل درويش وافق على الخط.'",
        "'قال وزير النقل المصري كريم منصور إن الخط جاهز. والتقى على هامش الزيارة وزير النقل الأردني وائل درويش.'",
        "'أبلغ وزير النقل المصري كريم منصور وزير النقل الأردني وائل درويش بأن الخط جاهز.'"
    })
    void whoSpokeLast(String before) {
        assertThat(statementsOf(before + " وأوضح الوزير أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .endsWith("كريم منصور");
        assertThat(statementsOf(before, "وأوضح وزير النقل أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .endsWith("كريم منصور");
        assertThat(statementsOf(before + " وأوضح الوزير الأردني أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .endsWith("وائل درويش");
    }

    @ParameterizedTest
    @CsvSource({
        "'قال رئيس الوزراء المصري كريم منصور بعد لقاء مع رئيس الوزراء الأردني وائل درويش إن الخط جاهز.', رئيس الوزراء",
        "'قال مدير المستشفى كريم منصور إن العلاج مجاني. ويأتي ذلك بعد استقالة مدير الشركة وائل درويش.', المدير"
    })
    void underATitleOfMoreWordsOrOfAnotherBody(String before, String title) {
        assertThat(statementsOf(before + " وأضاف " + title + " أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .containsExactly("كريم منصور", "كريم منصور");
        assertThat(statementsOf(before + " وقال " + title + " إن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .containsExactly("كريم منصور", "كريم منصور");
    }

    /** Another with the title spoke or acted since. */
    @ParameterizedTest
    @CsvSource({
        "'من جهته، أكد وزير النقل الأردني وائل درويش أن الطريق مغلق.'",
        "ووصل وزير النقل الأردني وائل درويش إلى العاصمة.",
        "وزير النقل الأردني وائل درويش وصل إلى العاصمة."
    })
    void whoActedSince(String since) {
        assertThat(statementsOf(
                        "قال وزير النقل المصري كريم منصور إن الخط جاهز. " + since + " وأوضح الوزير أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .endsWith("وائل درويش");
    }

    @ParameterizedTest
    @CsvSource({"الخطيب", "المعلم", "الأمين"})
    void hasALastNameThatIsAWord(String last) {
        assertThat(statementsOf("قال وزير المالية سامر " + last + " إن الموازنة جاهزة. وأكد وزير العدل كريم منصور أن"
                        + " القانون قريب. وأضاف الوزير " + last + " أن العجز كبير."))
                .extracting(Said::speaker)
                .containsExactly("سامر " + last, "كريم منصور", "سامر " + last);
    }

    /** The same office by another word for it, a wider title with an adjective, and a title that only a name shows to be one. */
    @ParameterizedTest
    @CsvSource({
        "رئيس الوزراء, رئيس الحكومة",
        "رئيس الحكومة, رئيس الوزراء",
        "رئيس بلدية طرابلس, العمدة",
        "الملك, العاهل",
        "الأمين العام للأمم المتحدة, المسؤول الأممي",
        "محافظ دمشق, المسؤول السوري",
        "المتحدث باسم الجيش, المتحدث العسكري",
        "أستاذ القانون في الجامعة, أستاذ القانون"
    })
    void isCalledByAnotherTitle(String title, String other) {
        assertThat(statementsOf("قال " + title + " وائل درويش إن المشروع جاهز. وأوضح " + other + " أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .containsExactly("وائل درويش", "وائل درويش");
    }

    /** Not where the nation is another. */
    @ParameterizedTest
    @CsvSource({"رئيس الوزراء المصري, رئيس الحكومة الأردني", "رئيس الحكومة اللبنانية, رئيس الوزراء المصري"})
    void isAnotherOfAnotherNation(String title, String other) {
        assertThat(statementsOf("قال " + title + " وائل درويش إن المشروع جاهز. وأوضح " + other + " أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .doesNotContainSequence("وائل درويش", "وائل درويش");
    }

    @ParameterizedTest
    @CsvSource({"وختم الوزير بالقول إن العمل مستمر.", "وأضاف الوزير أن العمل مستمر.", "وتابع الوزير: \"العمل مستمر\"."})
    void ratherThanWhoHasNoTitle(String last) {
        assertThat(statementsOf("قال وزير النقل كريم منصور إن الخط جاهز.", "بدوره، أكد وائل درويش أن الحل قريب.", last))
                .extracting(Said::speaker)
                .containsExactly("كريم منصور", "وائل درويش", "كريم منصور");
    }

    /** "سموه" after another who is spoken of so as well, but was only met, thanked or praised. */
    @ParameterizedTest
    @CsvSource({
        "صاحب السمو الأمير سامر بن فهد أمير المنطقة, صاحب السمو الأمير وائل بن ماجد, سموه",
        "سمو أمير المنطقة الأمير سامر بن فهد, سمو ولي العهد الأمير وائل بن ماجد, سموه",
        "معالي وزير النقل الدكتور كريم منصور, معالي وزير المالية الأستاذ وائل درويش, معاليه",
        "سعادة السفير كريم منصور, سعادة المدير وائل درويش, سعادته"
    })
    void underAFormOfAddress(String speaker, String other, String address) {
        for (String between : List.of(
                "وأشاد " + address + " بدعم " + other + " للمشروع.",
                "وشكر " + address + " " + other + ".",
                "والتقى " + address + " على هامش الزيارة " + other + ".")) {
            assertThat(statementsOf("قال " + speaker + " إن المشروع جاهز. " + between + " وأكد " + address
                            + " أن العمل يبدأ غدا، مشيرا إلى أن الطريق مغلق."))
                    .extracting(Said::speaker)
                    .containsOnly(speaker.contains("كريم") ? "كريم منصور" : "سامر بن فهد");
        }
        assertThat(statementsOf("قال " + speaker + " إن المشروع جاهز. من جهته، أوضح " + other + " أن الجسر مغلق. وأكد "
                        + address + " أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .endsWith(other.contains("درويش") ? "وائل درويش" : "وائل بن ماجد");
    }

    /** Who bears another title of respect is not spoken of so. */
    @Test
    void aFormOfAddressIsNotThatOfAnother() {
        assertThat(statementsOf(
                        "رعى صاحب السمو الأمير سامر بن فهد حفل الجامعة. وقال صاحب المعالي الدكتور كريم منصور مدير"
                                + " الجامعة إن المشروع جاهز. وأكد سموه أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .containsExactly("كريم منصور", "سامر بن فهد");
    }

    /** The title alone is not that of somebody's counterpart. */
    @ParameterizedTest
    @CsvSource({
        "'قال المتحدث باسم الرئيس المصري كريم منصور إنه أبلغ نظيره الأردني وائل درويش بالموعد.', كريم منصور",
        "'قال الرئيس المصري كريم منصور إنه أبلغ نظيره الأردني وائل درويش بالموعد.', كريم منصور",
    })
    void notTheCounterpart(String before, String president) {
        assertThat(statementsOf(before + " وصرح للصحفيين قائلا: \"الرئيس شدد على أهمية الموعد\"."))
                .extracting(Said::speaker)
                .contains(president)
                .doesNotContain("وائل درويش");
    }
}
