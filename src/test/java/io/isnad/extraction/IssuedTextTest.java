package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with what tells who issued them, where and when. */
class IssuedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ودعا بيان لوزارة الصحة إلى التبرع بالدم. @ وزارة الصحة @ التبرع بالدم",
                "ودعا بيان لوزارة الصحة للتبرع بالدم. @ وزارة الصحة @ تبرع بالدم",
                "ودعا بيان رسمي لحركة النور إلى الإضراب. @ حركة النور @ الإضراب",
                "وحذر بيان للجيش السوداني من الاقتراب من القاعدة. @ الجيش السوداني @ الاقتراب من القاعدة",
            })
    void isBehindTheTextThatCallsForSomething(String text, String issuer, String content) {
        assertThat(statementsOf(text)).extracting(Said::speaker, Said::content).containsExactly(tuple(issuer, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "بيان صادر عن وزارة الصحة @ وزارة الصحة",
                "بيان صادر أمس عن وزارة الصحة @ وزارة الصحة",
                "بيان أصدرته وزارة الصحة @ وزارة الصحة",
                "بيان أصدره مجلس الوزراء مساء الأحد @ مجلس الوزراء",
                "بيان صدر عن الاتحاد الأوروبي @ الاتحاد الأوروبي",
                "بيان صحفي نشره البنك المركزي @ البنك المركزي",
                "بيان رسمي نشرته حركة النور على موقعها @ حركة النور",
                "تصريحات أدلى بها سامر الخطيب @ سامر الخطيب",
                "بيان وزعته نقابة المعلمين @ نقابة المعلمين",
                "رسالة وجهتها الوزيرة ليلى حداد إلى البرلمان @ الوزيرة ليلى حداد",
            })
    void isBehindAPhraseOfAttribution(String text, String issuer) {
        assertThat(statementsOf("وغادر الوفد المدينة صباح اليوم، وفق " + text + "."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(name(issuer), "غادر الوفد المدينة صباح اليوم"));
        assertThat(statementsOf("وبحسب " + text + "، غادر الوفد المدينة."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(name(issuer), "غادر الوفد المدينة"));
    }

    private static String name(String issuer) {
        return issuer.replace("الوزيرة ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "بيان صادر عن نقابة المعلمين قال إن الجسر مغلق. @ نقابة المعلمين @ قال",
                "وبيان صادر من النيابة العامة أكد أن الجسر مغلق. @ النيابة العامة @ أكد",
                "وأوضح بيان رسمي صادر عن نقابة المعلمين أن الجسر مغلق. @ نقابة المعلمين @ أوضح",
                "وأكد بيان رسمي صدر عن الجيش اللبناني أن الجسر مغلق. @ الجيش اللبناني @ أكد",
                "وذكر بيان صحفي نشره البنك المركزي أمس أن الجسر مغلق. @ البنك المركزي @ ذكر",
            })
    void speaksThroughIt(String sentence, String speaker, String cue) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple(speaker, cue, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأكدت حركة النور في بيان نشر على موقعها الإلكتروني أن الجسر مغلق. @ أكدت @ الجسر مغلق",
                "وأكدت حركة النور في بيان منشور على موقعها الإلكتروني أن الجسر مغلق. @ أكدت @ الجسر مغلق",
                "وشددت حركة النور في بيان صادر عن مكتبها السياسي على أهمية الحوار. @ شددت @ أهمية الحوار",
                "وحذرت حركة النور في بيان صدر عن مكتبها من تفاقم الأزمة. @ حذرت @ تفاقم الأزمة",
                "وشددت حركة النور في تدوينة على تطبيق تليغرام على أن الجسر مغلق. @ شددت @ الجسر مغلق",
                "وكررت حركة النور في حديث لصحيفة الغد، أن الجسر مغلق. @ كررت @ الجسر مغلق",
                "وتابعت حركة النور في ختام بيانها أن الجسر مغلق. @ تابعت @ الجسر مغلق",
            })
    void isWhereSomethingIsSaid(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("حركة النور", cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال سامر الخطيب في نشرة الأخبار إن الجسر مغلق.",
                "وبعد نشره الصورة قال سامر الخطيب إن الجسر مغلق.",
            })
    void bulletinsAreNoVerbs(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونشرت صحيفة الغد تحقيقا، ذكر أن الجسر مغلق. | صحيفة الغد",
                "وعادت القضية إلى الواجهة مع نشر صحيفة الغد تحقيقا، ذكر أن الجسر مغلق. | صحيفة الغد",
                "وأصدرت نقابة النقل بيانا، أكد أن الجسر مغلق. | نقابة النقل",
                "وأصدرت نقابة النقل بيانا، أكدت أن الجسر مغلق. | نقابة النقل",
            })
    void aCommaMayStandBeforeWhatTheTextTells(String sentence, String issuer) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقل موقع الغد عن سامر الخطيب زعيم المعارضة تصريحات أكد فيها أن الجسر مغلق. | سامر الخطيب",
                "ونقلت صحيفة الغد عن سامر الخطيب، زعيم المعارضة، تصريحات أكد فيها أن الجسر مغلق. | سامر الخطيب",
                "ونقلت صحيفة \"الغد\" عن ليلى حداد رئيسة الحزب تصريحا قالت فيه إن الجسر مغلق. | ليلى حداد",
                "ونقلت الصحيفة عن مسؤول أمني تصريحات قال فيها إن الجسر مغلق. | مسؤول أمني",
            })
    void whoseTextAMediumPassesOn(String text, String speaker) {
        assertThat(Reading.statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وجاء القرار بعد بيان وزارة العدل الذي أكدت فيه أن الجسر مغلق. | وزارة العدل",
                "وانتقد سامر الخطيب بيان السفارة اليابانية، الذي قالت فيه إن الجسر مغلق. | السفارة اليابانية",
                "ورد سامر الخطيب على تصريحات الوزيرة ليلى حداد التي قالت فيها إن الجسر مغلق. | ليلى حداد",
                "وعلق سامر الخطيب على تغريدة الوزير كريم النجار التي كتب فيها أن الجسر مغلق. | كريم النجار",
            })
    void whoseTheTextIsInWhichSomethingIsSaid(String text, String speaker) {
        assertThat(Reading.statementsOf(text))
                .filteredOn(s -> s.content().equals("الجسر مغلق"))
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصدر بيان عن وزارة المالية جاء فيه: \"القرار نهائي\".",
                "في المقابل، صدر بيان عن وزارة المالية جاء فيه أن القرار نهائي.",
            })
    void fromWhomItCameOut(String sentence) {
        assertThat(Reading.statementsOf("قال الوزير سامر الخطيب إن الأمر انتهى.", sentence))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "وزارة المالية");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تصاعد الغضب بعد تصريحات سامر الخطيب التي قال فيها إن الجسر مغلق. | سامر الخطيب",
                "تصاعد الغضب بعد تصريحات رئيس البرلمان سامر الخطيب التي قال فيها إن الجسر مغلق. | سامر الخطيب",
                "تصاعد الغضب بعد تصريحات مؤسس الحركة ورئيس البرلمان سامر الخطيب التي قال فيها إن الجسر مغلق. | سامر الخطيب",
                "تصاعد الغضب بعد بيان الحزب الذي أكد فيه أن الجسر مغلق. | الحزب",
            })
    void whoseTextItIsInWhichSomethingIsSaid(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    /** What comes out on an account is said by whose account it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد بيان نشرته صفحة وزارة المالية على تويتر أن القرار نهائي. وأضافت أن الأمر انتهى.",
                "جاء في بيان نشره حساب وزارة المالية أن القرار نهائي. وأضافت الوزارة أن الأمر انتهى.",
            })
    void onWhoseAccountItCameOut(String text) {
        assertThat(Reading.statementsOf(text))
                .extracting(Said::speaker)
                .containsExactly("وزارة المالية", "وزارة المالية");
    }
}
