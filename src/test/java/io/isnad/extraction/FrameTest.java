package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand between a verb, its subject and the content. */
class FrameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وعبر المدرب سامر الخطيب عن سعادته بالفوز. @ سامر الخطيب @ عبر @ سعادته بالفوز",
                "وبين الأمير خالد بن سعد أن العمل انتهى. @ خالد بن سعد @ بين @ العمل انتهى",
                "وكشف المدير سامر الخطيب لـ«الجزيرة» عن تسجيل خمس حالات. @ سامر الخطيب @ كشف @ تسجيل خمس حالات",
                "وطمأن بازيان إلى أن الجسر آمن. @ بازيان @ طمأن @ الجسر آمن",
                "وطالب رئيس الوزراء بوقف الحرب. @ رئيس الوزراء @ طالب @ وقف الحرب",
                "وطالب رئيس رابطة المشجعين بإقالة المدرب. @ رئيس رابطة المشجعين @ طالب @ إقالة المدرب",
                "وتوقع سامر الخطيب ألا تتجاوز الزيادة 5%. @ سامر الخطيب @ توقع @ ألا تتجاوز الزيادة 5%",
                "وتوقعت دراسة نشرتها الجامعة ارتفاع الطلب على المساكن. @ دراسة @ توقعت @ ارتفاع الطلب على المساكن",
                "وأشارت زيناروف أمس إلى أن الجسر مغلق. @ زيناروف @ أشارت @ الجسر مغلق",
                "وأرجع سامر الخطيب التأخير إلى نقص العمال. @ سامر الخطيب @ أرجع @ نقص العمال",
                "وأعلنت الشرطة المحلية، مقتل شخصين في انفجار. @ الشرطة المحلية @ أعلنت @ مقتل شخصين في انفجار",
                "ورجح المحللون في استطلاع رويترز، تراجع سعر القمح. @ المحللون @ رجح @ تراجع سعر القمح",
                "وتوقع محللون انخفاض سعر القمح بنسبة 6%. @ محللون @ توقع @ انخفاض سعر القمح بنسبة 6%",
                "وأظهرت الدراسة، التي نشرت في مجلة الغد، ارتفاعا في الإصابات. @ الدراسة @ أظهرت @ ارتفاعا في الإصابات",
                "وكشفت دراسة أجراها باحثون في مركز \"النور\" الطبي عن خطر جديد. @ دراسة @ كشفت @ خطر جديد",
                "وتوقع اقتصاديون في استطلاع أجرته «رويترز» أن ينخفض السعر. @ اقتصاديون @ توقع @ ينخفض السعر",
                "وقال العميد سامر الخطيب المتحدث باسم الجيش، إنه رغم الهدوء، إلا أن الجسر مغلق. @ سامر الخطيب @ قال @ رغم الهدوء، إلا أن الجسر مغلق",
                "وأفاد بيان صادر عن وزارة الزراعة بأن الجسر مغلق. @ وزارة الزراعة @ أفاد @ الجسر مغلق",
                "وحمّلت المنظمة الشركة المسؤولية الكاملة عن الحادث. @ المنظمة @ حمّلت @ المسؤولية الكاملة عن الحادث",
                "وأكدت المباحثات ضرورة العمل على السلام. @ المباحثات @ أكدت @ ضرورة العمل على السلام",
                "ونفى سامر الخطيب، في تصريحات أدلى بها للصحيفة، أي ضلوع له في الحادث. @ سامر الخطيب @ نفى @ أي ضلوع له في الحادث",
                "وقال سامر الخطيب، طالبا عدم الكشف عن مكانه، إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "وقال مسؤول كبير مشترطا عدم ذكر اسمه إن الجسر مغلق. @ مسؤول كبير @ قال @ الجسر مغلق",
                "وقالت المنظمة إنها اطلعت على ما نشر على الإنترنت. @ المنظمة @ قالت @ اطلعت على ما نشر على الإنترنت",
                "ووصفت ليلى حداد منتقديها أنهم قلة. @ ليلى حداد @ وصفت @ قلة",
                "وناشدت المنظمة المجتمع الدولي التدخل لوقف الحرب. @ المنظمة @ ناشدت @ التدخل لوقف الحرب",
            })
    void leadsToTheContent(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال المدير سامر الخطيب خلال زيارة \"إن الجسر مغلق منذ أمس\". @ سامر الخطيب @ قال @ \"إن الجسر مغلق منذ أمس\"",
                "وقالت ليلى حداد عبر الهاتف \"لم أر أحدا\". @ ليلى حداد @ قالت @ \"لم أر أحدا\"",
                "وقالت السلطات \"إن الجسر مغلق\". @ السلطات @ قالت @ \"إن الجسر مغلق\"",
                "وأوضحت الوزارة في بيان نشرته على موقعها \"أن الجسر مغلق\". @ الوزارة @ أوضحت @ \"أن الجسر مغلق\"",
                "ونقلت شبكة \"سي إن إن\" عن مسؤول قوله \"لن ينجح ذلك\". @ مسؤول @ قوله @ \"لن ينجح ذلك\"",
                "وقال خبير لصحيفة \"لا ريبوبليكا\" الإيطالية \"لن ينجح ذلك\". @ خبير @ قال @ \"لن ينجح ذلك\"",
            })
    void leadsToTheWordsRatherThanToAName(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, DIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال شاب يدعى سامر الخطيب إن الجسر مغلق.",
                "وقال المتحدث باسمها، ويدعى سامر الخطيب، إن الجسر مغلق.",
                "وقال النائب عن كتلة الوفاق سامر الخطيب إن الجسر مغلق.",
            })
    void goesPastWhatGivesAName(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void leadsPastAClauseAboutTheSource() {
        assertThat(statementsOf("وبحسب تقرير أعدته المنظمة، فإن الجسر مغلق."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أما المدير سامر الخطيب فقال إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "لكن الشاعرة ليلى حداد، وهي من مؤسسي المهرجان، ترى أن المقاطعة خطأ. @ ليلى حداد @ ترى @ المقاطعة خطأ",
                "ونفى المورعي ما تداولته بعض الصحف. @ المورعي @ نفى @ ما تداولته بعض الصحف",
                "وأوضحت ليلى حداد كيف نجا الطفل. @ ليلى حداد @ أوضحت @ كيف نجا الطفل",
                "واعترف سامر الخطيب، خلال التحقيق، بأنه تسلم المال. @ سامر الخطيب @ اعترف @ تسلم المال",
                "وأبدت موسكو وبكين معارضتهما لأي عقوبات. @ موسكو وبكين @ أبدت @ معارضتهما لأي عقوبات",
                "وأكد مسؤول في البيت الأبيض لرويترز أن القرار قريب. @ مسؤول في البيت الأبيض @ أكد @ القرار قريب",
                "وحذر سامر الخطيب من شرب الحليب، مستدلا بدراسة طبية. @ سامر الخطيب @ حذر @ شرب الحليب",
                "وأعلنت الشركة إغلاق المصنع، ما يعني خسارة ألف وظيفة. @ الشركة @ أعلنت @ إغلاق المصنع",
                "وأعلنت الشركة إغلاق المصنع، كما ألزمت العمال بالصمت. @ الشركة @ أعلنت @ إغلاق المصنع",
            })
    void isReadPastWhatBelongsToNeither(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتتفاوت الأسعار بحسب الموسم.",
                "ويعد المغرب من أكبر المنتجين.",
                "ورفع المحافظ شكره للملك على دعمه.",
            })
    void whatOnlyLooksLikeACueSaysNothing(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void anHonorificWithAPronounIsWhoBearsIt() {
        assertThat(statementsOf(
                        "دشن صاحب السمو الملكي الأمير خالد بن سعد المشروع، بحضور المحافظ محمد العساف.",
                        "وقال المحافظ إن العمل انتهى.",
                        "وأكد سموه خلال الحفل أن الطريق آمن."))
                .last()
                .isEqualTo(said("خالد بن سعد", "أكد", "الطريق آمن", INDIRECT));
    }

    @Test
    void whoSpokeInTheSentenceGoesOnWhereTheVerbAddressesSomebody() {
        assertThat(statementsOf("وأعربت فرنسا عن قلقها، ودعت جميع الأطراف إلى ضبط النفس."))
                .containsExactly(
                        said("فرنسا", "أعربت", "قلقها", INDIRECT), said("فرنسا", "دعت", "ضبط النفس", INDIRECT));
    }

    @Test
    void whatSomebodyDoesTheWhileIsNoStatement() {
        assertThat(statementsOf("وقال سامر الخطيب، وهو يلوح بعلم صغير، \"انتهى العمل\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"انتهى العمل\"", DIRECT));
    }

    @Test
    void aClauseThatExplainsTheNameIsNoContent() {
        assertThat(statementsOf("وقال سامر الخطيب إنه باع البيت للجارة، واسمها الحقيقي ليلى حداد."))
                .containsExactly(said("سامر الخطيب", "قال", "باع البيت للجارة", INDIRECT));
    }
}
