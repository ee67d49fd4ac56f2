package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participles that name who speaks: "مؤكدا الوزير أن", "مشيدا سموه بـ". */
class OwnSubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الدكتور سامر الخطيب | مشيرا الخطيب إلى أن الطريق سالك | مشيرا | الطريق سالك",
                "قال الدكتور سامر الخطيب | مؤكدا الدكتور الخطيب أن الطريق سالك | مؤكدا | الطريق سالك",
                "قال الوزير سامر الخطيب | مبينا الوزير أن الطريق سالك | مبينا | الطريق سالك",
                "قال الوزير سامر الخطيب | منوها الوزير بدعم الحكومة | منوها | دعم الحكومة",
                "قال الوزير سامر الخطيب | مؤكدا الخطيب أهمية التعاون | مؤكدا | أهمية التعاون",
                "قال وزير النقل سامر الخطيب | مؤكدا معاليه أن الطريق سالك | مؤكدا | الطريق سالك",
                "قال الأمير سامر الخطيب | مشيدا سموه بدور الشباب | مشيدا | دور الشباب",
                "قال الأمير سامر الخطيب | مثمنا سموه دور الشباب | مثمنا | دور الشباب",
                "قال السفير سامر الخطيب | مشددا سعادته على أهمية العمل | مشددا | أهمية العمل",
            })
    void speaksAfterSomebodysWords(String first, String second, String cue, String content) {
        assertThat(statementsOf("و" + first + " إن الجسر مغلق، " + second + "."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "قال", "الجسر مغلق"), tuple("سامر الخطيب", cue, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "واستقبل الأمير سامر الخطيب وفدا من الطلاب، مشيدا سموه بدور الجامعة. | سامر الخطيب | دور الجامعة",
                "وذكرت المصادر أن الجسر مغلق، مؤكدة المصادر أن الطريق سالك. | المصادر | الطريق سالك",
                "وذكرت البلدية أن الجسر مغلق، مشيرة البلدية إلى أن الطريق سالك. | البلدية | الطريق سالك",
            })
    void speaksAfterAnything(String text, String speaker, String content) {
        var statements = statementsOf(text);
        assertThat(statements.get(statements.size() - 1))
                .extracting(Said::speaker, Said::content)
                .containsExactly(speaker, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ووقفت الصحيفة على المعاناة، في البداية تحدث المواطن سامر الخطيب قائلا: | سامر الخطيب",
                "وزارت اللجنة الحي، بعدها تحدثت المعلمة ليلى حداد قائلة: | ليلى حداد",
            })
    void speaksByTheParticipleAfterIt(String text, String speaker) {
        assertThat(statementsOf(text + " الجسر مغلق."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأوقف النادي رئيسه سامر الخطيب بسبب تصريحه الفضائي الذي قال فيه إن | سامر الخطيب",
                "وأقال الحزب النائبة ليلى حداد بعد كلمتها التي أكدت فيها أن | ليلى حداد",
                "وعاقبت النقابة الصحفي سامر الخطيب على تغريدته التي ذكر فيها أن | سامر الخطيب",
                "وأثار الوزير سامر الخطيب جدلا في تصريحه الذي قال فيه إن | سامر الخطيب",
            })
    void saidTheWordsUponWhichAnotherActs(String text, String speaker) {
        assertThat(statementsOf(text + " الجسر مغلق."))
                .last()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker));
    }

    /** An official of the body that the sentence is about speaks for it, also where the verb could have an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أما فرنسا فقد حذرت سفيرتها ليلى حداد من | ليلى حداد | حذرت",
                "أما فرنسا فقد حذر سفيرها سامر الخطيب من | سامر الخطيب | حذر",
                "أما المنظمة فقد حذرت مديرتها ليلى حداد من | ليلى حداد | حذرت",
            })
    void speaksForTheBodyThatTheSentenceIsAbout(String text, String speaker, String cue) {
        assertThat(statementsOf(text + " أن الجسر مغلق.")).containsExactly(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "منتقدا الوزير على صمته | منتقدا | الوزير على صمته",
                "مطالبا المدير بفتح الطريق | مطالبا | فتح الطريق",
                "متهما المدير بالتقصير | متهما | التقصير",
                "داعيا المجلس إلى فتح الطريق | داعيا | فتح الطريق",
                "واصفا المدير بأنه متعاون | واصفا | المدير بأنه متعاون",
            })
    void isNotWhomTheParticipleIsAbout(String second, String cue, String content) {
        assertThat(statementsOf("وقال النائب سامر الخطيب إن الجسر مغلق، " + second + "."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "قال", "الجسر مغلق"), tuple("سامر الخطيب", cue, content));
    }
}
