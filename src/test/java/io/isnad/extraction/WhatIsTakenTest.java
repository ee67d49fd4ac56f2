package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.toldIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verb takes with its preposition, though it could belong to who speaks, to a time or to another verb. */
class WhatIsTakenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وطالب رئيس الوزراء بزيادة الميزانية. @ رئيس الوزراء: طالب: زيادة الميزانية",
                "وطالب رئيس الوزراء بالتحقيق في الحادث. @ رئيس الوزراء: طالب: التحقيق في الحادث",
                "وندد الوزير بحرب الشوارع. @ الوزير: ندد: حرب الشوارع",
                "وطالب الوزير بالعدل بين الناس. @ الوزير: طالب: العدل بين الناس",
                "ووعد المدير بزيادة كبيرة في الأجور. @ المدير: وعد: زيادة كبيرة في الأجور",
                "وأشاد المدرب بكرم الجمهور. @ المدرب: أشاد: كرم الجمهور",
                "وطالب عمال المصنع بزيادة الأجور. @ عمال المصنع: طالب: زيادة الأجور",
                "وأشاد عضو مجلس الشورى بوزارة الصحة. @ عضو مجلس الشورى: أشاد: وزارة الصحة",
                "وأشاد مدير المستشفى بجدة بجهود الأطباء. @ مدير المستشفى بجدة: أشاد: جهود الأطباء",
                "وطالب المدير العام بوزارة الصحة بتوفير اللقاح. @ المدير العام بوزارة الصحة: طالب: توفير اللقاح",
            })
    void isNoPartOfTheTitle(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ولفتت ليلى حداد بقولها إلى أن الطريق طويل. @ ليلى حداد: لفتت: الطريق طويل",
                "وأشار سامر الخطيب بقوله إلى أن الطريق طويل. @ سامر الخطيب: أشار: الطريق طويل",
                "ونبه سامر الخطيب بالقول إلى أن الطريق طويل. @ سامر الخطيب: نبه: الطريق طويل",
                "وشددت ليلى حداد بقولها على أن الطريق طويل. @ ليلى حداد: شددت: الطريق طويل",
                "وتابعت ليلى حداد بقولها إن الطريق طويل. @ ليلى حداد: قولها: الطريق طويل",
            })
    void followsTheNounThatSaysAgainThatItReports(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتذمر عمال الأرصفة من طول الانتظار. @ عمال الأرصفة: تذمر: طول الانتظار",
                "وتبرم الأهالي من كثرة الحفر. @ الأهالي: تبرم: كثرة الحفر",
                "وامتعض النواب من تأخر الجلسة. @ النواب: امتعض: تأخر الجلسة",
                "ويشكو سكان المدينة من الازدحام. @ سكان المدينة: يشكو: الازدحام",
                "ويشكو المزارعون نقصا في المياه. @ المزارعون: يشكو: نقصا في المياه",
                "واشتكت وزارة الصحة من نقص التمويل. @ وزارة الصحة: اشتكت: نقص التمويل",
            })
    void isWhatSomebodyComplainsOf(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ويشكو الاقتصاد ركودا منذ سنوات.",
                "ويشكو القطاع نقصا في العمالة.",
                "وتشكو المدينة من الازدحام.",
                "ويشكو السوق من ضعف الطلب.",
            })
    void isNothingSaidWhereAThingSuffersFromIt(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وينص نظام الحزب على أن تتولى نائبة الرئيس القيادة.",
                "وينص دستور البلاد على أن الرئيس ينتخب مرة واحدة.",
                "ونص القرار على أن تفتح المدارس.",
                "ووقعت الشركة عقدا ينص على أن العمل يبدأ غدا.",
            })
    void isNothingSaidWhereALawStipulatesIt(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورفع المعتصمون صورا كُتب عليها \"أعيدوا سامر إلى بيته\". @ المعتصمون",
                "ورفع المشجعون علما كتب عليه \"كلنا معكم\". @ المشجعون",
                "وارتدى اللاعبون قمصانا كتب عليها \"لا للعنصرية\". @ اللاعبون",
                "ولوح المشجعون بأعلام كتب عليها \"كلنا معكم\". @ المشجعون",
            })
    void isWrittenOnWhatACrowdShows(String sentence, String crowd) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly(crowd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وعثر الجنود على ورقة كتب عليها \"سامحوني\".",
                "وشاهد المحققون صورة كتب عليها \"إلى أمي\".",
            })
    void isNothingSaidByWhoFindsItWritten(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورفض الوزير هذه الاتهامات. @ الوزير: رفض: هذه الاتهامات",
                "ورفضت البلدية كل هذه المزاعم. @ البلدية: رفضت: كل هذه المزاعم",
                "واتهمت الهيئة النادي بالتزوير، ليرفض النادي هذه المزاعم. @ الهيئة: اتهمت: التزوير + النادي: يرفض: هذه"
                        + " المزاعم",
                "ورفض الوزير هذه الهدايا. @ ''",
            })
    void isAClaimThatIsPointedAt(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأعرب الوزير عن أمله في لقاء قريب بنظيره. @ أمله في لقاء قريب بنظيره",
                "وأبدت ليلى حداد رغبتها في حوار مع النقابة. @ رغبتها في حوار مع النقابة",
                "وأبدى المدرب سعادته في مؤتمر صحفي. @ سعادته",
                "وأعرب الوزير عن أمله في بيان صحفي. @ أمله",
            })
    void isAMeetingThatSomebodyHopesFor(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورحب الوزير بجميع القرارات. @ الوزير: رحب: جميع القرارات",
                "وندد الوزير بكل أشكال العنف. @ الوزير: ندد: كل أشكال العنف",
                "وطالبت ليلى حداد بكافة الوثائق. @ ليلى حداد: طالبت: كافة الوثائق",
                "واتهم الوزير النادي ببعض المخالفات. @ الوزير: اتهم: بعض المخالفات",
                "ووعد المدير بمعظم المطالب. @ المدير: وعد: معظم المطالب",
                "ورحبت النقابة بكل هذه القرارات. @ النقابة: رحبت: كل هذه القرارات",
                "وطالب الوزير بكل وضوح بوقف القتال. @ الوزير: طالب: وقف القتال",
                "وصرح الوزير بكل ثقة بأن الفريق سيفوز. @ الوزير: صرح: الفريق سيفوز",
                "وتعهد الوزير بكل السبل بحماية السكان. @ الوزير: تعهد: حماية السكان",
            })
    void isSoMuchOfAThing(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "واعترف المتهم بالتهم المنسوبة إليه. @ المتهم: اعترف: التهم المنسوبة إليه",
                "وأقرت ليلى حداد بالتهم الموجهة إليها. @ ليلى حداد: أقرت: التهم الموجهة إليها",
                "وندد الوزير بتهم الفساد. @ الوزير: ندد: تهم الفساد",
            })
    void isNoVerbWithAPronoun(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وناشدت البلدية السكان ملازمة منازلهم. @ البلدية: ناشدت: ملازمة منازلهم",
                "وطلبت البلدية من السكان ملازمة المنازل. @ البلدية: طلبت: ملازمة المنازل",
                "وناشد النادي الأهالي المشاركة في الحفل. @ النادي: ناشد: المشاركة في الحفل",
                "وناشد النادي المواطنين المساعدة في ترميم الملعب. @ النادي: ناشد: المساعدة في ترميم الملعب",
                "وطلب النادي من السكان المحافظة على الهدوء. @ النادي: طلب: المحافظة على الهدوء",
                "وطالب النادي الأهالي المشاركة في الحفل بالهدوء. @ النادي: طالب: الهدوء",
                "وناشدت البلدية كل من لديه صور التواصل مع المتحف. @ البلدية: ناشدت: التواصل مع المتحف",
                "وناشدت البلدية أي شخص يملك صورا التواصل معها. @ البلدية: ناشدت: التواصل معها",
                "وناشدت البلدية كل من يملك صورا الاتصال بها. @ البلدية: ناشدت: الاتصال بها",
                "وناشد النادي من يملك صورا الاتصال به. @ النادي: ناشد: الاتصال به",
                "ودعا النادي من تنطبق عليهم الشروط إلى التسجيل. @ النادي: دعا: التسجيل",
                "وناشدت البلدية السكان عدم مغادرة منازلهم. @ البلدية: ناشدت: عدم مغادرة منازلهم",
                "وطلب النادي من اللاعبين عدم مخالفة اللوائح. @ النادي: طلب: عدم مخالفة اللوائح",
                "ودعت البلدية كل من يملك صور المتحف إلى الحفل. @ البلدية: دعت: الحفل",
            })
    void isDemandedOfPeople(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وجدد السفير تأكيد تمسك بلاده بالمعاهدة. @ السفير: تأكيد: تمسك بلاده بالمعاهدة",
                "وجددت اللجنة تأكيد أهمية الحوار. @ اللجنة: تأكيد: أهمية الحوار",
                "وأعاد المجلس تأكيد موقفه من المعاهدة. @ المجلس: تأكيد: موقفه من المعاهدة",
                "وكرر السفير تأكيد الموقف الثابت لبلاده. @ السفير: تأكيد: الموقف الثابت لبلاده",
                "وأعاد السفير كتابة المعاهدة. @ ''",
            })
    void isSaidAgain(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }
}
