package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the noun after a verb that calls upon somebody is who calls or who is called upon. */
class CalledUponTest {

    /** "ودعاهم" is no farewell of two before "إلى", and "حثهم" is a verb, short as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "هنأ المدير سامر حداد المعلمين بالعيد، ودعاهم إلى المشاركة في الحفل. @ المشاركة في الحفل",
                "هنأ المدير سامر حداد المعلمين بالعيد، وحثهم على المشاركة في الحفل. @ المشاركة في الحفل",
                "هنأ المدير سامر حداد المعلمين بالعيد وطالبهم بالمشاركة في الحفل. @ المشاركة في الحفل",
            })
    void whoIsMeantByAPronoun(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly("العيد", content);
        assertThat(statementsOf(text)).extracting(Said::speaker).containsOnly("سامر حداد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وطالب سكان الحي أمانة جدة بسرعة سفلتة الشوارع. @ سكان الحي @ سرعة سفلتة الشوارع",
                "وتمنى المواطنون من وزارة النقل سرعة إنجاز الطريق. @ المواطنون @ سرعة إنجاز الطريق",
                "وطلب مواطنون من وزارة النقل إنجاز الطريق. @ مواطنون @ إنجاز الطريق",
                "وطمأن مدير الصحة المواطنين بأن الوضع مستقر. @ مدير الصحة @ الوضع مستقر",
                "وأبلغ مدير المدرسة الطلاب بأن الدراسة معلقة. @ مدير المدرسة @ الدراسة معلقة",
                "وطالب أهالي نجران البلدية بسفلتة الشوارع. @ أهالي نجران @ سفلتة الشوارع",
                "وطالب عدد من أهالي طويرف البلدية بسفلتة الشوارع. @ عدد من أهالي طويرف @ سفلتة الشوارع",
            })
    void whichBodyPeopleCallUpon(String text, String speaker, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    private static final String HE = "قال الوزير سامر الخطيب إن الوضع خطير.";
    private static final String SHE = "قالت الوزيرة ليلى حداد إن الوضع خطير.";
    private static final String BODY = "قالت نقابة المعلمين إن الوضع خطير.";

    private static List<String> speakers(String before, String call) {
        return statementsOf(before + " " + call).stream().map(Said::speaker).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ودعا المجتمع الدولي إلى وقف القتال.",
        "ودعا مجلس الأمن الدولي إلى وقف القتال.",
        "وطالب البرلمان بإقرار القانون.",
        "وناشد الاتحاد الأوروبي التدخل لوقف القتال.",
        "وحث الأهالي على مغادرة المدينة.",
        "كما دعا سكان المنطقة إلى مغادرة المدينة.",
        "ودعا جميع الأطراف إلى وقف القتال.",
        "ودعا كافة القوى السياسية إلى الحوار.",
        "وطالب الجميع باحترام القانون.",
        "ودعا الفرقاء السياسيين إلى الحوار.",
        "ودعا العالم أجمع إلى التحرك.",
        "ودعا العالم إلى التحرك.",
        "ودعا الأطراف كافة إلى الحوار.",
        "وطالب كل من يعمل في القطاع بالتوقف فورا.",
        "وحث كل من يملك معلومات على التواصل مع الشرطة.",
        "ودعا هذه الدول إلى وقف القتال.",
        "ودعا الأطراف المتحاربة إلى وقف القتال.",
        "وأضاف أن الأزمة ستطول. ودعا مجلس الأمن إلى التحرك.",
        "وشكر وزير الخارجية الأردني كريم منصور على جهوده.",
        "وسأل الله أن يحفظ الوطن.",
        "وسأل المولى عز وجل أن يديم الأمن.",
        "ودعا الله تعالى أن يرحم الفقيد.",
        "وهنأ المنتخب الوطني على الفوز."
    })
    void whoSpokeGoesOn(String call) {
        assertThat(speakers(HE, call)).containsOnly("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "ودعت الحكومة إلى فتح تحقيق.",
        "وطالبت السلطات بالإفراج عن المعتقلين.",
        "ودعت الأمم المتحدة إلى التحرك.",
        "كما حثت إسرائيل على وقف القتال.",
        "ودعت القوى السياسية إلى الحوار."
    })
    void whoSpokeGoesOnInTheFeminine(String call) {
        assertThat(speakers(SHE, call)).containsOnly("ليلى حداد");
    }

    @ParameterizedTest
    @CsvSource({"ودعت الحكومة إلى فتح تحقيق.", "وطالبت وزارة التربية بدفع الرواتب."})
    void aBodyGoesOn(String call) {
        assertThat(speakers(BODY, call)).containsOnly("نقابة المعلمين");
    }

    /** The other gender, a title, a name, one addressed besides, another clause in between: the noun is who calls. */
    @ParameterizedTest
    @CsvSource({
        "ودعت الحكومة إلى وقف القتال., الحكومة",
        "ودعا الرئيس الفرنسي إلى وقف القتال., الرئيس الفرنسي",
        "ودعا وائل درويش إلى وقف القتال., وائل درويش",
        "ودعا مجلس الأمن المواطنين إلى وقف القتال., مجلس الأمن",
        "'من جانبه، دعا البرلمان إلى وقف القتال.', البرلمان",
        "وأغلقت المدارس أبوابها. ودعا البرلمان إلى وقف القتال., البرلمان",
        "ودعا خبراء إلى وقف القتال., خبراء",
        "ودعا المحتجون إلى وقف القتال., المحتجون",
        "ودعا كل من العراق وإيران إلى الحوار., العراق وإيران",
        "وطالب الأهالي بإصلاح الطريق., الأهالي"
    })
    void anotherCalls(String call, String speaker) {
        assertThat(speakers(HE, call)).containsExactly("سامر الخطيب", speaker);
    }

    /** Nobody spoke before, the same body is meant, or countries speak in turn. */
    @ParameterizedTest
    @CsvSource({
        "هطلت أمطار غزيرة., ودعا البرلمان إلى الحذر., البرلمان",
        "قالت وزارة الصحة إن الوضع خطير., ودعت الوزارة إلى الحذر., وزارة الصحة",
        "قالت هيومن رايتس ووتش إن الوضع خطير., ودعت المنظمة إلى الحذر., هيومن رايتس ووتش",
        "أدانت فرنسا الهجوم., ودعت ألمانيا إلى ضبط النفس., ألمانيا"
    })
    void theBodyCalls(String before, String call, String speaker) {
        assertThat(speakers(before, call)).endsWith(speaker);
    }

    /** Nobody calls upon himself: without anybody who spoke before there is no speaker. */
    @ParameterizedTest
    @CsvSource({"ودعا المجتمع الدولي إلى وقف القتال.", "وطالب جميع الأطراف بوقف القتال."})
    void isNeverWhoCalls(String call) {
        assertThat(speakers("هطلت أمطار غزيرة.", call)).containsExactly((String) null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "واتهم مسؤولون أميركيون الشركة بتلويث النهر. | مسؤولون أميركيون",
                "واتهم مسؤولون أميركيون روسيا بتلويث النهر. | مسؤولون أميركيون",
                "واتهم مسؤول أميركي الحكومة بتلويث النهر. | مسؤول أميركي",
                "واتهم نواب سابقون الشركة بتلويث النهر. | نواب سابقون",
                "وطالب ناشطون سوريون المجتمع الدولي بوقف القصف. | ناشطون سوريون",
                "ودعا نواب معارضون الحكومة إلى الاستقالة. | نواب معارضون",
                "ودعا مسؤول محلي السكان إلى الهدوء. | مسؤول محلي",
                "وحذر خبير بيئي السكان من السباحة. | خبير بيئي",
                "وطالبت محامية مصرية السلطات بفتح التحقيق. | محامية مصرية",
                "واتهم محتجون ومواطنون عاديون الحكومة بتلويث النهر. | محتجون ومواطنون عاديون",
                "واتهم مسؤولان أميركيان روسيا بتلويث النهر. | مسؤولان أميركيان",
                "واتهمت ناشطتان الحكومة بتلويث النهر. | ناشطتان",
                "واتهم لاجئون الأمم المتحدة بالتقصير. | لاجئون",
                "واتهمت مجموعة من السكان الشركة بتلويث النهر. | مجموعة من السكان",
                "وطالب فريق كبير من الباحثين الحكومة بالتمويل. | فريق كبير من الباحثين",
                "واتهم مدير عام الشركة الحكومة بتلويث النهر. | مدير عام الشركة",
                "واتهم مسؤولو الشركة الحكومة بتلويث النهر. | مسؤولو الشركة",
            })
    void unnamedPeopleEndWithTheirAdjectiveWithoutArticle(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وحذر الرئيس الأميركي إسرائيل من التصعيد. | الرئيس الأميركي",
                "وحذر مسؤول إيراني إسرائيل من التصعيد. | مسؤول إيراني",
                "وحذر مسؤول إيراني روسيا من التصعيد. | مسؤول إيراني",
                "واتهم وزير لبناني سوريا بالتصعيد. | وزير لبناني",
                "واتهم قائد عسكري إيراني إسرائيل بالتصعيد. | قائد عسكري إيراني",
                "واتهم وزير الخارجية إسرائيل بالتصعيد. | وزير الخارجية",
                "ودعا النائب الجمهوري واشنطن إلى التهدئة. | النائب الجمهوري",
                "ودعا خبير مصري مصر إلى التهدئة. | خبير مصري",
                "وأخبر مسؤول محلي الصحفيين بأن الجسر جاهز. | مسؤول محلي",
                "ودعا الرئيس الفلسطيني حماس إلى التهدئة. | الرئيس الفلسطيني",
                "واتهمت إسرائيل حماس بالتصعيد. | إسرائيل",
                "وحمل الوزير سامر حداد حماس المسؤولية. | سامر حداد",
                "ودعا سامر حداد إسرائيل إلى التهدئة. | سامر حداد",
                "واتهم سامر حداد غوغل بالتقصير. | سامر حداد",
                "وقال مناحيم إسرائيل إن الجسر جاهز. | مناحيم إسرائيل",
                "وحذر الوزير الإسرائيلي إسرائيل كاتس من التصعيد. | إسرائيل كاتس",
                "وقالت الأميرة صوفيا إن الجسر جاهز. | صوفيا",
                "وقال الممثل دينزل واشنطن إن الجسر جاهز. | دينزل واشنطن",
            })
    void aStateIsNobodysNameAfterATitle(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }
}
