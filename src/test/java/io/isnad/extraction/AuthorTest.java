package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in newspapers that the news quotes, and who wrote them. */
class AuthorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونشرت صحيفة المساء مقالا للكاتب سامر الخطيب عن استقالة الوزير جابر حداد.",
                "ونشرت صحيفة المساء مقالا كتبه سامر الخطيب عن استقالة الوزير جابر حداد.",
                "ونشرت صحيفة المساء مقالا جديدا بقلم سامر الخطيب عن استقالة الوزير جابر حداد.",
                "ونطالع في صحيفة المساء مقالا لسامر الخطيب بعنوان \"الوزير جابر حداد يغادر\".",
                "وفي مقال نشرته صحيفة المساء للكاتب سامر الخطيب عن الوزير جابر حداد أسئلة كثيرة.",
                "وتناولت افتتاحية للمحلل سامر الخطيب في صحيفة المساء استقالة الوزير جابر حداد.",
            })
    void isWhoWroteTheArticleThatWasSpokenOf(String told) {
        assertThat(statementsOf(
                        told + " وقال كاتب المقال إن الاستقالة خطأ.",
                        "وأضاف الكاتب أن الأزمة طويلة.",
                        "وأشار إلى أن الحل قريب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void isNobodyKnownWhereAnotherArticleIsSpokenOf() {
        assertThat(statementsOf(
                        "ونشرت صحيفة المساء مقالا للكاتب سامر الخطيب عن الانتخابات.",
                        "ونشرت صحيفة الصباح مقالا عن الأزمة. وقال كاتب المقال إن الحل قريب."))
                .extracting(Said::speaker)
                .containsExactly("كاتب المقال");
    }

    @Test
    void isNotWhomTheArticleIsAbout() {
        assertThat(statementsOf("ونشرت صحيفة المساء مقالا عن الوزير جابر حداد. وقال كاتب المقال إن الاستقالة خطأ."))
                .extracting(Said::speaker)
                .containsExactly("كاتب المقال");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ونشرت صحيفة المساء مقالا للكاتب سامر الخطيب عن استقالة الوزير جابر حداد قال فيه @ سامر الخطيب",
                "ونشرت صحيفة المساء مقالا جديدا كتبه سامر الخطيب عن استقالة الوزير جابر حداد أوضح فيه @ سامر الخطيب",
                "ونشرت صحيفة المساء مقالا للكاتبة ليلى حداد عن الوزيرة سلمى ناصر قالت فيه @ ليلى حداد",
                "ونشرت صحيفة المساء مقالا عن الوزيرة ليلى حداد قالت فيه @ صحيفة المساء",
                "ونشرت صحيفة المساء تقريرا عن استقالة الوزيرة ليلى حداد قالت فيه @ صحيفة المساء",
                "ونشر سامر الخطيب مقالا عن الوزير جابر حداد قال فيه @ سامر الخطيب",
                "وأصدر الاتحاد بيانا عن استقالة المدرب جابر حداد أكد فيه @ الاتحاد",
            })
    void saysInItWhatItSays(String told, String speaker) {
        assertThat(statementsOf(told + " إن الأزمة طويلة."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.api.Assertions.tuple(speaker, "الأزمة طويلة"));
    }

    @Test
    void whoWroteToSomebodyIsNoAuthor() {
        assertThat(statementsOf("وأرسل سامر الخطيب رسالة إلى الوزير جابر حداد قال فيها إن الأزمة طويلة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }
}
