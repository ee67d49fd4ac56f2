package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures and who issues them, where what stands around their words decides, in constructions that a grid of them showed. */
class MeasureContextTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // by a phrase after it
                "جرى حجب الموقع من طرف وزارة الاتصالات. | BAN | حجب | وزارة الاتصالات",
                "تم إغلاق المصنع من طرف البلدية أمس. | CLOSURE | إغلاق | البلدية",
                "منعت القناة من البث بموجب قرار أصدرته هيئة الإعلام. | BAN | منعت | هيئة الإعلام",
                "أُغلق المعبر بقرار اتخذته وزارة الداخلية. | CLOSURE | أُغلق | وزارة الداخلية",
                // by what it is a part of, and by its tools
                "جددت لجنة العقوبات في مجلس الأمن حظر تصدير السلاح. | BAN | حظر تصدير | لجنة العقوبات في مجلس الأمن",
                "قضت الدائرة الجزائية بالمحكمة الإدارية في أبها بسجن الموظف. | DETENTION | سجن | الدائرة الجزائية"
                        + " بالمحكمة الإدارية في أبها",
                "هدمت جرافات البلدية بناية من طابقين. | OTHER | هدمت | البلدية",
                "أوقفت وحدة النزاهة التابعة لاتحاد ألعاب القوى بطل العالم سامر حداد. | SUSPENSION | أوقفت | وحدة"
                        + " النزاهة التابعة لاتحاد ألعاب القوى",
                "أوقف الاتحاد الدولي (فيفا) اللاعب سامر حداد. | SUSPENSION | أوقف | الاتحاد الدولي",
                "أوقف أمن الطرق سائق الشاحنة. | DETENTION | أوقف | أمن الطرق",
                "أغلقت الشؤون الصحية ثلاثة مستوصفات. | CLOSURE | أغلقت | الشؤون الصحية",
                // who arrests, lets go
                "داهمت السلطات المنزل واعتقل خمسة أشخاص. | DETENTION | اعتقل | السلطات",
                "وبحسب منظمة العفو الدولية، أوقفت السلطات ناشطا ثم أفرج عنه لاحقا. | DETENTION | أفرج | السلطات",
                // whose country it is that an official without a name speaks of
                "ودعت بيلاروسيا إلى الحوار. وقال وزير الخارجية البيلاروسي إن بلاده ستغلق القنصلية. | CLOSURE | ستغلق |"
                        + " بيلاروسيا",
                "ودعت أرمينيا إلى الحوار. وقالت المتحدثة باسم الخارجية الأرمينية إن بلادها طردت السفير. | EXPULSION |"
                        + " طردت | أرمينيا",
                // what was undone afterwards
                "كان البنك المركزي قد حظر استيراد الأرز، قبل أن يلغي القيود الشهر الماضي. | OTHER | القيود | البنك"
                        + " المركزي",
                "أنهت الشركة عقد المقاول بسبب التأخير. | OTHER | أنهت | الشركة",
                "أنهى النادي عقود الحراس الثلاثة. | OTHER | أنهى | النادي",
                // orders that concern everybody
                "أعلن الرئيس رامي حداد التعبئة العامة في البلاد. | OTHER | التعبئة العامة | رامي حداد",
                "قررت الحكومة إجلاء سكان البلدة. | OTHER | إجلاء | الحكومة",
                "أصدرت الوزارة قرارا بإغلاق أربعة تشاليح. | CLOSURE | إغلاق | الوزارة",
                "أعلنت نقابة الممثلين مقاطعة المهرجان. | BAN | مقاطعة | نقابة الممثلين",
                "كشفت النائبة ليلى حداد عن تقدمها بمشروع قانون جديد. | LEGISLATION | مشروع قانون | ليلى حداد",
                "شطب الاتحاد نتائج العداء رامي حداد. | OTHER | شطب | الاتحاد",
                "حجبت الوزارة منحة الإنتاج عن المخرج. | SUSPENSION | حجبت | الوزارة",
                "تعتزم الشركة الاستغناء عن ألف موظف. | DISMISSAL | الاستغناء | الشركة",
                "أعادت النمسا الرقابة على حدودها الجنوبية. | OTHER | الرقابة | النمسا",
                "وتوعد المدعي العام رامي حداد المخربين بعقوبات تصل إلى الإعدام. | SANCTION | عقوبات | رامي حداد",
                "وأصدر قاض أمرا بالاعتقال الإداري بحق الأسير رامي حداد. | DETENTION | الاعتقال الإداري | قاض",
                "أمرت الهيئة بحذف الصور خلال شهر. | OTHER | حذف | الهيئة",
            })
    void isOfItsIssuer(String text, String kind, String trigger, String issuer) {
        assertThat(read(text)).contains(kind + " " + trigger + " " + issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whoever only tells of it
                "أعلنت مفوضية حقوق الإنسان إصابة متظاهر واعتقال تسعة آخرين. | DETENTION | اعتقال",
                "وأفاد المرصد السوري لحقوق الإنسان بإغلاق المعبر. | CLOSURE | إغلاق",
                "أضافت المصادر أن اثنين من مرافقيه أطلق سراحهما بعد ساعات. | DETENTION | أطلق",
                "بحسب النيابة، حكم على المتهم بالسجن خمس سنوات. | DETENTION | السجن",
                "وأعلن الوزير أن المخالفين ستطبق بحقهم غرامة. | FINE | غرامة",
                // whom the pronoun takes up
                "وذكر مصدر أمني أن الصحفي أطلق سراحه بعد ساعات. | DETENTION | أطلق",
                "وقال المحامي إن موكله أطلق سراحه بكفالة. | DETENTION | أطلق",
                // where somebody is kept
                "ولا يزال النائب قيد الإقامة الجبرية في منزله. | DETENTION | الإقامة الجبرية",
                "ويوجد الرئيس السابق رهن الإقامة الجبرية منذ يوليو. | DETENTION | الإقامة الجبرية",
                "يقبع الصحفي سامر حداد في السجن منذ عام. | DETENTION | السجن",
                // what a headline begins with
                "اعتقال خمسة ناشطين في العاصمة / هطلت أمطار. | DETENTION | اعتقال",
                "إيقاف لاعبين اثنين عن المشاركة / هطلت أمطار. | SUSPENSION | إيقاف",
            })
    void isOfNobody(String text, String kind, String trigger) {
        assertThat(read(text.replace(" / ", "\n"))).contains(kind + " " + trigger + " -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a referee, a name, another sense
                "أوقف الحكم المباراة بسبب الأمطار.",
                "رحل المدرب سامر حداد عن الفريق بعد موسمين.",
                "واستخدام الأداة لن يعفي المستخدمين من المسؤولية.",
                "وقد يرحل اللاعب سامر حداد في الصيف.",
                "استبعد سامر حداد إقامة المباراة في موعدها.",
                "واستبعد «الواحة» استئناف القرار ضد الفريق.",
                "أوقف حكم اللقاء اللعب دقائق.",
                "دافع نائب رئيس اللجنة غرم الله الزهراني عن الحكام.",
                "أما الخبير سامر حداد فخالف الجميع وقال إن السوق بخير.",
                "والملف قيد الدراسة لدى الوزارة.",
                "أنهى اللاعب عقده مع النادي.",
                "ساعد رجال الإطفاء في إجلاء سكان البناية.",
            })
    void isNoMeasure(String text) {
        assertThat(read(text)).isEmpty();
    }

    /** A headline's speaker, too, issues what stands after the colon. */
    @ParameterizedTest
    @ValueSource(strings = {"وزارة الصحة: إغلاق 12 صيدلية مخالفة", "وزارة الصحة: حظر بيع عشرة أدوية"})
    void isOfWhoStandsBeforeTheColon(String headline) {
        assertThat(read(headline + "\nهطلت أمطار.")).singleElement().asString().endsWith(" وزارة الصحة");
    }

    /** Kind, trigger and issuer of each measure, "-" for nobody. */
    private static List<String> read(String text) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        return extraction.measures().stream()
                .map(m -> m.kind() + " " + m.trigger().of(text) + " "
                        + (m.issuer() == null
                                ? "-"
                                : extraction.actors().get(m.issuer()).name()))
                .toList();
    }
}
