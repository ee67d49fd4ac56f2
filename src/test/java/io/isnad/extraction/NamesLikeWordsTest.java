package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of which a part is spelt like another word, told by where they stand. */
class NamesLikeWordsTest {

    /** "علي" with its dots opens the name of the verb's subject, though the verb takes "on". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد علي لطفي أن",
                "وأكد علي كريم حداد أن",
                "وأكد علي لطفي في مؤتمر صحافي أن",
                "وأكد علي لطفي في بيان أن",
                "وشدد علي لطفي على أن"
            })
    void aliIsNoPreposition(String telling) {
        assertThat(statementsOf(telling + " الجسر مغلق."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).startsWith("علي "))
                .satisfies(s -> assertThat(s.content()).isEqualTo("الجسر مغلق"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وأكد علي أن الجسر مغلق.", "وأكد علي ضرورة فتح الجسر."})
    void aliAloneIsThePreposition(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly((String) null);
    }

    /** In whose name somebody speaks is told of bodies, or of people by their title. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال باسم نعيم في بيان إن الجسر مغلق. | باسم نعيم",
                "وقال باسم نعيم، مدير المركز، إن الجسر مغلق. | باسم نعيم",
                "وكتب باسم يوسف على صفحته: \"الجسر مغلق\". | باسم يوسف",
                "وأضاف باسم الحداد بعد اللقاء أن الجسر مغلق. | باسم الحداد",
                "وقال القيادي في حركة النور باسم نعيم إن الجسر مغلق. | باسم نعيم",
                "وأكد عضو المكتب السياسي لحركة النور باسم نعيم لإذاعة محلية أن الجسر مغلق. | باسم نعيم",
                "وقال باسم الحكومة إن الجسر مغلق. | -",
                "وصرح باسم حركة النور بأن الجسر مغلق. | -",
            },
            nullValues = "-")
    void aNameLikeInTheNameOf(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** Right after a verb of saying its subject stands, rather than another verb. */
    @ParameterizedTest
    @ValueSource(strings = {"يحيى الخازن", "رفعت الحداد", "واصل أبو كريم"})
    void aNameLikeAVerbAfterItsVerb(String name) {
        assertThat(statementsOf("وكتب " + name + " على صفحته: \"الجسر مغلق\"."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"رائد الخطيب", "أمير حاتمي"})
    void aNameLikeATitleBeforeAPlace(String name) {
        assertThat(statementsOf("وقال " + name + " في بيروت إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
        assertThat(statementsOf("وقال سفير سوري في بيروت إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سفير سوري في بيروت");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نبيه بري", "نبيه كرم", "عماد الدين حداد", "هبة الله كريمي"})
    void aFirstNameLikeATitleOrAWoman(String name) {
        assertThat(statementsOf("وأشار " + name + " إلى أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }

    /** A name that may be an adjective or a place, or after a body that is a common word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "القيادي في حماس خليل",
                "القيادي في حماس سعيد",
                "نائب رئيس المكتب السياسي لحماس سعيد",
                "رئيس كتلة حماس البرلمانية سامر",
                "الحائز على جائزة العلوم سامر",
                "خطيب جمعة المدينة سامر"
            })
    void aNameAfterATitleWithABody(String titled) {
        assertThat(statementsOf("وأكد " + titled + " الخطيب أن الجسر مغلق."))
                .singleElement()
                .satisfies(s ->
                        assertThat(s.speaker()).isEqualTo(titled.substring(titled.lastIndexOf(' ') + 1) + " الخطيب"));
    }

    /** Two offices of who speaks, wherever what is said begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال نائب رئيس مجلس الوزراء وزير الصحة سامر حداد للصحفيين إن الجسر مغلق.",
                "وكشف نائب رئيس مجلس الوزراء وزير الصحة سامر حداد عن إغلاق الجسر.",
                "الجسر مغلق، بحسب نائب رئيس الوزراء وزير الصحة سامر حداد.",
                "ونقلت وكالة رويترز عن نائب رئيس الوزراء وزير الصحة سامر حداد قوله إن الجسر مغلق."
            })
    void twoOfficesOfOne(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر حداد");
    }

    /** A deputy's or an aide's own name after the office of whom he serves, and that of a governor's spokesman. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "المبعوث الخاص للرئيس الروسي",
                "النائب الأول للرئيس الإيراني",
                "النائب الأول لرئيس البرلمان",
                "المستشار الإعلامي لرئيس الوزراء",
                "المتحدث باسم حاكم الولاية",
                "الناطق باسم حاكم إقليم بلخ",
                "رئيس بلدية تل أبيب",
                "محافظ رام الله",
                "محافظ رام الله والبيرة",
                "قائد شرطة أديس أبابا"
            })
    void aNameAfterAnOffice(String office) {
        assertThat(statementsOf("وقال " + office + " سامر حداد إن الجسر مغلق."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo("سامر حداد"));
    }

    @Test
    void notTheNameOfThePresidentHimself() {
        assertThat(statementsOf(
                        "وقال المستشار الخاص للرئيس الروسي سامر حداد إن الجسر مغلق.", "وزار الرئيس حداد المدينة."))
                .extracting(Said::speaker)
                .doesNotContain("سامر حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "علي مبروك",
                "علي بركة",
                "رضا صالحي أميري",
                "كاظم غريب آبادي",
                "محمد جواد آذري جهرمي",
                "إسماعيل كهرمان"
            })
    void aLastNameLikeAWord(String name) {
        assertThat(statementsOf("وقال " + name + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }

    /** Told later by the last two words of the name, or by a last name that is spelt like a verb. */
    @ParameterizedTest
    @CsvSource({"مصطفى تاج زاده, تاج زاده", "محمد إمامي كاشاني, إمامي كاشاني", "قوباد طالباني, طالباني"})
    void aLastNameToldLater(String name, String later) {
        assertThat(statementsOf("وقال " + name + " إن الجسر مغلق.", "وأضاف " + later + " أن النفق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly(name, name);
    }

    @Test
    void aFormOfAddressInTheName() {
        assertThat(statementsOf("وقال وزير النقل شيخ رشيد أحمد إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("شيخ رشيد أحمد");
    }

    /** A body called by a second name of its own, but not the body that it speaks to or of. */
    @ParameterizedTest
    @CsvSource({
        "أعلنت حركة المقاومة الإسلامية حماس أن الجسر مغلق, حركة المقاومة الإسلامية حماس",
        "أعلنت وكالة الفضاء الأميركية ناسا أن الجسر مغلق, وكالة الفضاء الأميركية ناسا",
        "أعلن الهلال الأحمر التركي أن الجسر مغلق, الهلال الأحمر التركي",
        "اتهمت حركة فتح حماس بإغلاق الجسر, حركة فتح",
    })
    void aBodyCalledAgain(String text, String speaker) {
        assertThat(statementsOf(text + ".")).extracting(Said::speaker).containsExactly(speaker);
    }
}
