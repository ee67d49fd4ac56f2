package io.isnad.extraction;

import static io.isnad.extraction.Reading.reads;
import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what occasion something was said, and what only leads to a phrase of attribution. */
class OccasionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جاء ذلك خلال لقائها مع الإعلامية رنا سعيد على شاشة القناة",
                "وجاء ذلك خلال لقائها مع الإعلاميين رنا سعيد ورامي منصور على فضائية \"الغد\"",
                "يأتي ذلك خلال استقبالها السفيرة رنا سعيد",
            })
    void whomThePronounMeansGoesOn(String occasion) {
        assertThat(statementsOf("قالت ليلى حداد إن الطريق مفتوح. " + occasion + "، حيث قالت: \"الجسر مغلق\"."))
                .element(1)
                .isEqualTo(said("ليلى حداد", "قالت", "\"الجسر مغلق\"", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"جاء ذلك في كلمة ألقاها الوزير رامي حداد", "جاء ذلك خلال زيارة الوزير رامي حداد للمدينة"})
    void whoIsNamedThereSpeaks(String occasion) {
        assertThat(statementsOf("قالت ليلى حداد إن الطريق مفتوح. " + occasion + "، حيث قال إن الجسر مغلق."))
                .element(1)
                .isEqualTo(said("رامي حداد", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأغلق الجسر أمام الشاحنات، وذلك بحسب وزارة النقل. @ بحسب",
                "وأغلق الجسر أمام الشاحنات وذلك وفقا لوزارة النقل. @ وفقا",
                "وأغلق الجسر أمام الشاحنات، وذلك حسبما أعلنت وزارة النقل. @ حسبما",
            })
    void andThatIsNoContent(String sentence, String cue) {
        assertThat(statementsOf(sentence))
                .containsExactly(said("وزارة النقل", cue, "أغلق الجسر أمام الشاحنات", INDIRECT));
    }

    @Test
    void twoClausesAfterThePhrase() {
        assertThat(statementsOf("وبحسب وزارة النقل، فإن إغلاق الجسر بدأ أمس، وأن العمل مستمر."))
                .containsExactly(said("وزارة النقل", "بحسب", "إغلاق الجسر بدأ أمس، وأن العمل مستمر", INDIRECT));
    }

    @Test
    void aParticipleThatIsABannerToo() {
        assertThat(statementsOf("وأكدت ليلى حداد أن الفيلم جديد، لافتة إلى أهمية المشاركة."))
                .containsExactly(
                        said("ليلى حداد", "أكدت", "الفيلم جديد", INDIRECT),
                        said("ليلى حداد", "لافتة", "أهمية المشاركة", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في برنامج \"هنا الغد\"",
                "لدى حضورها أمس في برنامج \"هنا الغد\"",
                "في برنامج \"صباح الخير\"",
            })
    void theNameOfAProgramme(String occasion) {
        assertThat(statementsOf("قالت ليلى حداد، " + occasion + "، إن الجسر مغلق."))
                .containsExactly(said("ليلى حداد", "قالت", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aCourtOfFirstInstance() {
        assertThat(statementsOf("أكد الناطق الرسمي باسم المحكمة الابتدائية بتونس سامر الخطيب أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وأعلنت المحكمة الابتدائية بتونس تأجيل الجلسة."))
                .containsExactly(said("المحكمة الابتدائية بتونس", "أعلنت", "تأجيل الجلسة", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أعلنت المحكمة أنها ستنظر في القضية في حزيران/يونيو المقبل، بعد استئناف الشركة أعمال الحفر. @"
                        + " ستنظر في القضية في حزيران/يونيو المقبل",
                "أكدت اللجنة أن الانتخابات ستجري الشهر القادم، عقب استقالة رئيس البلدية. @ الانتخابات ستجري الشهر"
                        + " القادم",
                "قالت الوزارة إن المدارس ستفتح الأسبوع المقبل، إثر انتهاء الإضراب. @ المدارس ستفتح الأسبوع المقبل",
                "قالت الوزارة إن المدارس ستفتح السنة المقبلة، بعد أن أغلقها الإضراب شهرا. @ المدارس ستفتح السنة"
                        + " المقبلة",
                "ذكرت الشركة أن الخط سيعمل في الربع الأول من العام المقبل، بعد سنوات من التأخير. @"
                        + " الخط سيعمل في الربع الأول من العام المقبل",
                "أكدت ليلى حداد أن الثقة هي سلاح فريقها الأول، قبل ساعات من مواجهة الفريق الضيف. @"
                        + " الثقة هي سلاح فريقها الأول",
                "أعلنت ليلى حداد أنها ستترك منصبها قبل نهاية الشهر، إثر ضجة حول ساعة ثمينة. @ ستترك منصبها قبل نهاية"
                        + " الشهر",
                "أكدت ليلى حداد أن الود بين اللاعبات سلاح فريقها، قبل يومين من المباراة. @ الود بين اللاعبات سلاح"
                        + " فريقها",
                "قال سامر الخطيب إن فريقه جاهز، قبل يوم من المباراة النهائية. @ فريقه جاهز",
                "اعتبر سامر الخطيب أن الخصم قوي، قبيل انطلاق البطولة. @ الخصم قوي",
            })
    void whenItWasSaidIsNotSaid(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الطائرة تحطمت، قبل ساعات من وصولها إلى المدينة",
                "الفريق وصل يوم السبت، بعد رحلة طويلة",
                "الجسر أغلق، إثر انهيار جزء منه",
                "الأسعار ستنخفض، بعد فتح الطريق",
                "الفريق سيسافر في الشهر المقبل، بعد عودته من المعسكر",
                "الجسر سيفتح في الشهر المقبل، قبل افتتاح المصنع",
            })
    void whenSomethingHappensIsSaid(String content) {
        assertThat(statementsOf("قالت ليلى حداد إن " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "قال سامر حداد بعدما خسر كريم ناصر لقب الدورة: \"الملعب كان مبتلا منذ الصباح\". @ سامر حداد: قال: \"الملعب"
                        + " كان مبتلا منذ الصباح\"",
                "قال سامر حداد بعدما حسم كريم ناصر لقب الدورة: \"الملعب كان مبتلا منذ الصباح\". @ سامر حداد: قال: \"الملعب"
                        + " كان مبتلا منذ الصباح\"",
                "وأضافت ليلى حداد للصحفيين بعد أن هزمت منى ناصر في النهائي \"الملعب كان مبتلا منذ الصباح\". @ ليلى حداد:"
                        + " أضافت: \"الملعب كان مبتلا منذ الصباح\"",
                "وأكد سامر حداد، بعد أن تأهل فريقه: \"الملعب كان مبتلا منذ الصباح\". @ سامر حداد: أكد: \"الملعب كان مبتلا"
                        + " منذ الصباح\"",
                "وقال سامر حداد عندما سئل عن الحكم الذي انتقد المدرب: \"لا تعليق لدي على هذا\". @ سامر حداد: قال: \"لا"
                        + " تعليق لدي على هذا\"",
                "قالت ليلى حداد حين وصلت إلى المطار إن الرحلة طويلة. @ ليلى حداد: قالت: الرحلة طويلة",
                "وقال سامر حداد، بعدما أكد الاتحاد تأجيل المباراة، إن الملعب جاهز. @ سامر حداد: قال: الملعب جاهز",
                "وصرح سامر حداد بعد أن نفى النادي رحيله: \"لن أرحل قبل نهاية الموسم\". @ النادي: نفى: رحيله + سامر حداد:"
                        + " صرح: \"لن أرحل قبل نهاية الموسم\"",
                "وقال سامر حداد عقب إعلان الاتحاد إلغاء المباراة: \"لن نلعب قبل نهاية الشهر\". @ الاتحاد: إعلان: إلغاء المباراة"
                        + " + سامر حداد: قال: \"لن نلعب قبل نهاية الشهر\"",
                "وغادر سامر حداد بعدما قال كريم ناصر: \"لن نلعب قبل نهاية الشهر\". @ كريم ناصر: قال: \"لن نلعب قبل نهاية"
                        + " الشهر\"",
            })
    void afterWhatHadHappened(String text, String expected) {
        reads(text, expected);
    }
}
