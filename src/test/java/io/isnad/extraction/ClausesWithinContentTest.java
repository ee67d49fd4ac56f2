package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that belong to what was said, though they could stand beside it. */
class ClausesWithinContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجسر أغلق، ما أدى إلى تأجيل الرحلات، وأن العمل مستمر",
                "الجسر أغلق، ما دفع البلدية إلى تحويل السير، وأن الأشغال تنتهي غدا",
                "الأشغال تأخرت، الأمر الذي أغضب السكان، وأن البلدية ستعوضهم",
                "الأشغال تأخرت، وهو ما أغضب السكان، وأنها ستنتهي غدا",
                "الأشغال تأخرت، بينما ارتفعت الكلفة، وأن البلدية ستعوض السكان",
            })
    void aConclusionAfterWhichAnotherThatFollows(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن النقاش طويل. وأضاف أن " + content + "."))
                .extracting(Said::content)
                .containsExactly("النقاش طويل", content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الشرطة أوقفت رجلا بعدما أقر بسرقة المتجر",
                "المدير استقال بعدما كشف عن خسائر الشركة",
                "الحفل ألغي عندما أعلن المنظمون خسارتهم",
                "الجسر أغلق بعدما أعلنت البلدية الإضراب",
            })
    void aTimeThatNoCommaSetsApart(String content) {
        assertThat(statementsOf("وقالت الوزارة إن " + content + "."))
                .first()
                .extracting(Said::content)
                .isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المصنع أغلق، بعد أن رفع العمال دعوى طالبوا فيها بتعويضات",
                "المصنع أغلق، بعدما قدم العمال شكوى اتهموا فيها الإدارة بالإهمال",
                "الحفل ألغي، بعد أن وجه الطلاب رسالة دعوا فيها إلى المقاطعة",
            })
    void aTimeWhoseOwnVerbTellsNothing(String content) {
        assertThat(statementsOf("وقالت ليلى حداد إن " + content + "."))
                .first()
                .extracting(Said::content)
                .isEqualTo(content);
    }

    @Test
    void butNotATimeAfterACommaInWhichAnotherSpeaks() {
        assertThat(statementsOf("وقالت ليلى حداد إن المصنع أغلق، بعد أن أعلنت الحكومة الإضراب."))
                .extracting(Said::content)
                .containsExactly("المصنع أغلق", "الإضراب");
        assertThat(statementsOf("وقالت ليلى حداد إن المصنع أغلق، بعدما أعلنت الحكومة الإضراب."))
                .extracting(Said::content)
                .containsExactly("المصنع أغلق", "الإضراب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ما يعني تراجع الأسهم", "ما أثار غضب العمال", "الأمر الذي أغضب العمال", "وهو ما أغضب العمال"})
    void norAConclusionOfTheArticle(String conclusion) {
        assertThat(statementsOf("وقالت ليلى حداد إن المصنع أغلق، " + conclusion + "."))
                .extracting(Said::content)
                .containsExactly("المصنع أغلق");
    }

    /** Who tells what happened tells what came of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ما أدى إلى تراجع الأسهم",
                "ما أسفر عن إصابة عاملين",
                "ما دفع العمال إلى الاحتجاج",
                "مما أوقع قتلى"
            })
    void butWhatCameOfIt(String result) {
        assertThat(statementsOf("وقالت ليلى حداد إن المصنع احترق، " + result + "."))
                .extracting(Said::content)
                .containsExactly("المصنع احترق، " + result);
        assertThat(statementsOf("وقالت ليلى حداد إن المصنع احترق، " + result + "، وقال سامر الخطيب إن الطريق مغلق."))
                .extracting(Said::content)
                .containsExactly("المصنع احترق، " + result, "الطريق مغلق");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "القلعة ترجع حسب الخبراء إلى القرن العاشر",
                "الخسائر تجاوزت بحسب الوزارة خمسة ملايين دولار",
                "الخسائر بلغت وفق البلدية 5 ملايين دولار",
                "الأسعار ارتفعت بحسب الوزارة بنسبة كبيرة",
            })
    void aPhraseOfAttributionBetweenAVerbAndWhatItTakes(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن " + content + "."))
                .first()
                .extracting(Said::content)
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سامر الخطيب إن | السكان متفائلون، حيث أكدوا أن الجسر جاهز | السكان",
                "وقال الوزير سامر الخطيب إن | الشركة خالفت القانون حيث أعلنت أنها بدأت البناء | الشركة",
                "وقال مسؤولون إن | الوزيرة وافقت، حيث أكدت أن الجسر جاهز | الوزيرة",
                "وقالت ليلى حداد إن | الحزب تراجع حيث أعلن أنه لن يشارك | الحزب",
            })
    void anExplanationByTheWordsOfWhomThatIsAbout(String saying, String content, String other) {
        var said = statementsOf(saying + " " + content + ".");
        String speaker = statementsOf(saying + " الجسر جاهز.").get(0).speaker();
        assertThat(said.get(0)).extracting(Said::content, Said::speaker).containsExactly(content, speaker);
        assertThat(said.get(said.size() - 1).speaker()).isEqualTo(other);
    }

    @Test
    void butNotAnExplanationByWhoSpeaks() {
        assertThat(statementsOf("وقال سامر الخطيب إن السكان متفائلون، حيث أكد أن الجسر جاهز."))
                .extracting(Said::content)
                .containsExactly("السكان متفائلون", "الجسر جاهز");
    }
}
