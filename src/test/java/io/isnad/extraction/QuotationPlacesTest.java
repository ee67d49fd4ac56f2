package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where quoted words and their cues stand, and where words go on that nothing closes. */
class QuotationPlacesTest {

    private static final String STORY = "هطلت أمطار غزيرة على المدينة مساء أمس.";

    /** In the quotation marks the name of who speaks, which no lexicon file has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كشفت «أزوان» عن افتتاح فرع جديد. | أزوان | افتتاح فرع جديد",
                "كشف \"برواز\" عن أرباحه السنوية. | برواز | أرباحه السنوية",
                "أعلنت «مرافئ» العقارية عن نمو أرباحها. | مرافئ | نمو أرباحها",
                "أعلن «برواز» إطلاق قناة. | برواز | إطلاق قناة",
            })
    void aNameOfWhoSpeaks(String text, String speaker, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«لن نغلق المصنع»، و«العمال سيعودون غدا»",
                "«لن نغلق المصنع»، و«العمال سيعودون غدا»، و«لا أحد يسمعنا»",
                "«لن نغلق المصنع»، «العمال سيعودون غدا»",
                "«لن نغلق المصنع». «العمال سيعودون غدا»",
                "«لن نغلق المصنع» و«العمال سيعودون غدا»",
            })
    void whatIsQuotedBesideIsSaidToo(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن " + content + "."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "قال", content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخطيب إن \"الجسر مغلق\"، و«حماس» تطلب فتحه.",
                "وقال سامر الخطيب إن \"الجسر مغلق\"، و\"النفق\" مفتوح.",
                "وقال سامر الخطيب: \"الجسر مغلق\". «الغد»",
                "وقال سامر الخطيب إن \"الجسر مغلق\" بعد لقاء في بيروت.",
            })
    void aNameOrAnOccasionAfterItIsNot(String text) {
        assertThat(statementsOf(text)).containsExactly(said("سامر الخطيب", "قال", "\"الجسر مغلق\"", DIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"لن نغلق المصنع\". هكذا قال سامر الخطيب أمس. | قال",
                "\"لن نغلق المصنع\".. هكذا رد سامر الخطيب. | رد",
                "\"لن نغلق المصنع\".. هذا ما قاله سامر الخطيب أمس. | قاله",
            })
    void whatTakesAQuotationUpFollowsItsStop(String text, String cue) {
        assertThat(statementsOf(text)).containsExactly(said("سامر الخطيب", cue, "\"لن نغلق المصنع\"", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {".. قال", " – قال", " - يقول", "... أضاف"})
    void dotsOrADashMayStandForTheComma(String cue) {
        assertThat(Reading.withHeadline("عنوان", "\"لن نقبل هذا القرار\"" + cue + " الوزير سامر الخطيب.")
                        .statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "\"لن نقبل هذا القرار\""));
    }

    @Test
    void butNotBeforeAVerbThatHasContentOfItsOwn() {
        assertThat(Reading.withHeadline(
                                "عنوان", "\"لن نقبل هذا القرار\".. قال الوزير سامر الخطيب في بيان إن الجسر مغلق.")
                        .statements())
                .extracting(Said::content)
                .containsExactly("الجسر مغلق");
    }

    @Test
    void inAHeadlineWhoAnswersMayFollowTheDots() {
        assertThat(Reading.withHeadline("\"لن نغلق المصنع\".. سامر الخطيب يرد على الانتقادات", STORY)
                        .statements())
                .containsExactly(said("سامر الخطيب", "يرد", "\"لن نغلق المصنع\"", DIRECT));
    }

    @Test
    void inAHeadlineANameBeforeTheDotsIsNotSaid() {
        assertThat(Reading.withHeadline("\"حياة كريمة\".. الوزير يعد بمشروعات جديدة", STORY)
                        .statements())
                .extracting(Said::content)
                .doesNotContain("\"حياة كريمة\"");
    }

    @Test
    void inAHeadlineWhoSaidItMayFollowTheColon() {
        assertThat(Reading.withHeadline("\"لن نغلق المصنع\": الوزير سامر الخطيب", STORY)
                        .statements())
                .containsExactly(said("سامر الخطيب", null, "\"لن نغلق المصنع\"", DIRECT));
        assertThat(Reading.withHeadline("\"ليل المدينة\": سامر الخطيب", STORY).statements())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نحن جاهزون. لن نتأخر عن الموعد",
                "الوضع صعب. نحتاج إلى الماء والدواء. أطفالنا جائعون",
                "هذا يكفي. سأعود إلى القرية",
                "انتهى كل شيء! أنا خائف",
            })
    void wordsOfTheFirstPersonGoOnWithoutMarks(String content) {
        assertThat(statementsOf("وقال سامر الخطيب: " + content + ". وأضاف: \"لن نعود\". وهطلت أمطار غزيرة."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("قال", content), tuple("أضاف", "\"لن نعود\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخطيب: نحن جاهزون. وهطلت أمطار غزيرة على المدينة.",
                "وقال سامر الخطيب: نحن جاهزون. نشر الجيش قواته في المدينة.",
                "وقال سامر الخطيب: نحن جاهزون.\nنحن في المدينة منذ الصباح.",
                "وقال سامر الخطيب إن الجسر مغلق. قالت ليلى حداد: نحن جاهزون.",
            })
    void whatTheArticleTellsDoesNot(String text) {
        assertThat(statementsOf(text.split("\n")))
                .extracting(Said::content)
                .last()
                .isEqualTo("نحن جاهزون");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وعبر صفحته على فيسبوك أكد سامر الخطيب أن الجسر مغلق. | أكد",
                "وعلى فيسبوك نشر سامر الخطيب أن الجسر مغلق. | نشر",
                "وكتب سامر الخطيب في رسالة نشرت على موقع الوزارة أن الجسر مغلق. | كتب",
                "وكتب سامر الخطيب في مقال نشر في صحيفة الغد أن الجسر مغلق. | كتب",
            })
    void whereSomethingIsPostedDoesNotSpeak(String text, String cue) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", cue, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"لن نغلق المصنع\"، على حد قولها. | قولها",
                "\"لن نغلق المصنع\"، تضيف. | تضيف",
                "حداد: \"لن نغلق المصنع أبدا\". |",
                "وتحدثت حداد عن طفولتها: \"كنت أسير إلى المدرسة كل يوم\". | تحدثت",
                "وختمت حداد كلمتها قائلة: \"لن نغلق المصنع\". | قائلة",
                "وتحدثت حداد عن طفولتها قائلة: \"لن نغلق المصنع\". | قائلة",
            })
    void aParagraphOfAQuotation(String paragraph, String cue) {
        assertThat(statementsOf("زارت المديرة ليلى حداد المدينة أمس.", paragraph))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(tuple("ليلى حداد", cue));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتحدث سامر الخطيب عن رواية: «ليل المدينة».",
                "المخرج: «ليل المدينة».",
                "وتحدث سامر الخطيب عن «ليل المدينة».",
            })
    void aTitleAfterAColonIsNotSaid(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void turnsOfAnInterviewMayBeSetOff() {
        Reading reading = Reading.withHeadline(
                "حوار عن المتحف",
                "التقت «العربي الجديد» المديرة ليلى حداد.",
                "- العربي الجديد: متى يفتح المتحف؟",
                "- ليلى حداد: في الخريف المقبل.",
                "- العربي الجديد: ومن يموله؟",
                "- ليلى حداد: الوزارة وحدها.");
        assertThat(reading.statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(
                        tuple("العربي الجديد", "متى يفتح المتحف؟"),
                        tuple("ليلى حداد", "في الخريف المقبل."),
                        tuple("العربي الجديد", "ومن يموله؟"),
                        tuple("ليلى حداد", "الوزارة وحدها."));
    }

    /** What is in quotation marks is a body that no lexicon knows, and what follows the verb is its content. */
    @Test
    void whatIsDeniedDeniesNothing() {
        assertThat(Reading.withHeadline("\"رابطة الغد\" تنفي إغلاق الجسر", "هطلت الأمطار أمس.")
                        .statements())
                .extracting(Said::speaker)
                .doesNotContain("إغلاق الجسر");
        assertThat(Reading.withHeadline("\"فيلق الغد\" ينفي إغلاق الجسر", "هطلت الأمطار أمس.")
                        .statements())
                .extracting(Said::speaker)
                .doesNotContain("إغلاق الجسر");
    }
}
