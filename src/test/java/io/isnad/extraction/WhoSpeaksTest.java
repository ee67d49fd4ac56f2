package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose statements they are, told by name; "-" for nobody. */
class WhoSpeaksTest {

    private static void speak(String text, String speakers) {
        List<String> expected = Arrays.stream(speakers.split(";"))
                .map(String::strip)
                .map(s -> s.equals("-") ? null : s)
                .toList();
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غير أن رئيس لجنة الشؤون الدولية في مجلس الدوما، أوزير أوسترافسكي، كتب أن الجسر مغلق. | أوزير"
                        + " أوسترافسكي",
                "وقال رئيس بلدية كيداباوان، أرنيل سوميلانغ، إن الجسر مغلق. | أرنيل سوميلانغ",
                "وقال رئيس بلدية كيداباوان أرنيل سوميلانغ إن الجسر مغلق. | أرنيل سوميلانغ",
                "واعتبرت رئيسة البعثة، الكينية مارثا أودينغا، أن الاقتراع هادئ. | مارثا أودينغا",
                "ندد مرشح المعارضة في مدغشقر سولو رافالومانا بعملية سطو. | سولو رافالومانا",
                "وقال الأمين العام المساعد المكلف القطاع العمومي، سامر الخطيب، إن الجسر مغلق. | سامر الخطيب",
                "وسألته السيناتور ديانا كورتني: \"هل تسمح بذلك؟\". | ديانا كورتني",
                "وقال رئيس لجنة الشؤون الدولية في مجلس الدوما، أمس، إن الجسر مغلق. | رئيس لجنة الشؤون الدولية في مجلس"
                        + " الدوما",
                "وقال رئيس البلدية إن الجسر مغلق. | رئيس البلدية",
            })
    void aTitleWithANameThatNoLexiconHas(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال دبلوماسي غربي لوكالة فرانس برس إن النص جيد. | دبلوماسي غربي",
                "وأكد مصدر غربي مطلع أن الاتفاق قريب. | مصدر غربي مطلع",
                "وقال مسؤول غربي العاصمة إن الجسر مغلق. | مسؤول",
                "وقال مكتب المدعي العام إن التحقيق بدأ. | مكتب المدعي العام",
                "وقال أنصار الرئيس السابق إن الحكم ظالم. | أنصار الرئيس السابق",
                "ولمح مستشاره الإعلامي، في منشور، إلى أنه لن يترشح. | مستشاره الإعلامي",
                "وقال لي صاحب متجر مهدم: \"اكتب أننا هنا\". | صاحب متجر مهدم",
                "وأعلنت مصلحة الجمارك تعليق العمل في المعبر. | مصلحة الجمارك",
                "وقال محامو باتوريل إن المتهم بريء. | محامو باتوريل",
                "وحملت الوزارة قوات الاحتلال المسؤولية عن الهجوم. | الوزارة",
                "وقال سكان محليون إن النهر بارد. وأكدت المصادر أن الجسر مغلق. | سكان محليون; سكان محليون",
                "وقال سامر الخطيب إن النهر بارد. وأكدت المصادر أن الجسر مغلق. | سامر الخطيب; المصادر",
                "وقال اتحاد ملاك السفن إن الأسعار ستنخفض. | اتحاد ملاك السفن",
            })
    void aDescription(String text, String speakers) {
        speak(text, speakers);
    }

    @Test
    void aMinistryByItsDomainIsTheFixedBody() {
        assertThat(Reading.withHeadline(
                                "الخارجية الأمريكية: الجسر مغلق", "قالت وزارة الخارجية الأمريكية إن النهر بارد.")
                        .statements())
                .extracting(Said::speaker)
                .containsOnly("وزارة الخارجية الأمريكية");
    }

    @Test
    void aCountryBeforeTheColonOfAHeadingIsNoSubject() {
        assertThat(Reading.withHeadline("كينيا: المعارضة ترفض النتائج وتدعو أنصارها إلى \"التظاهر\"", "وصل الوفد.")
                        .statements())
                .extracting(Said::speaker)
                .containsOnly("المعارضة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ردد أنصار الرئيس السابق هتافات تصف الحكم بأنه ظالم. | أنصار الرئيس السابق",
                "ورفع المتظاهرون لافتات تطالب بإقالة الوزير. | المتظاهرون",
                "وأصدر الحزب مذكرة تطالب بإقالة الوزير. | الحزب",
                "ونشرت الشركة رسالة تؤكد أن العمل مستمر. | الشركة",
                "استدعت الحكومة السفير، وسلمته مذكرة وصفت فيها القرار بأنه \"متسرع\". | الحكومة",
                "وتلقت الحكومة رسالة تؤكد أن العمل مستمر. | رسالة",
            })
    void whoIssuesATextSpeaksInIt(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قضى أكثر من مئة مهاجر، وفق أرقام نشرتها المنظمة الدولية للهجرة. | المنظمة الدولية للهجرة",
                "وسقط جرحى وفق حصيلة أوردتها الشرطة. | الشرطة",
                "ارتفعت الأسعار، بحسب دراسة أعدتها جامعة القاهرة. | دراسة",
            })
    void whoPublishesFiguresSpeaks(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استقال السفير بعد أن وصف على صفحته القانون بأنه \"عار\". | السفير",
                "واستقال الوزير بعدما وصف في مقابلة تلفزيونية الدستور بأنه \"ورقة ميتة\". | الوزير",
                "وصف المحامي في مقابلة الحكم بأنه ظالم. | المحامي",
            })
    void whatIsDescribedDoesNotSpeak(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سامر الخطيب إن الجسر مغلق. وتابع وهو يشير إلى الجدار: \"هنا كنا\". | سامر الخطيب; سامر الخطيب",
                "قال سامر الخطيب إن الجسر مغلق. ويضيف وهو يمسح الغبار عن وجهه: \"ظللنا هنا\". | سامر الخطيب; سامر"
                        + " الخطيب",
                "وقالت ليلى حداد وهي تحمل طفلها: \"لا نملك شيئا\". | ليلى حداد",
            })
    void whatTheSpeakerDoesTheWhile(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل سامر الخطيب. ونقل مراسل رويترز عن طبيب في البلدة أن الجرحى كثر. وأضاف الطبيب: \"نعالج الجميع\"."
                        + " | الطبيب; الطبيب",
                "وأفادت وكالة الأنباء السورية (سانا)، نقلا عن مصدر عسكري، بمقتل ثلاثة جنود. | مصدر عسكري",
                "وأفاد مراسل رويترز بأن الجسر مغلق. | مراسل رويترز",
                "ونقلت وكالة رويترز عن «سامر الخطيب»، قوله: «قررت الاستقالة». | سامر الخطيب",
                "ونقلت وكالة رويترز عن شرطة ويلتشاير قولها إن الجسر مغلق. وأضافت الشرطة أن النهر بارد."
                        + " | شرطة ويلتشاير; شرطة ويلتشاير",
                "وقالت مصادر أمنية لبنانية إن الجسر مغلق. وأضافت المصادر أن النهر بارد."
                        + " | مصادر أمنية لبنانية; مصادر أمنية لبنانية",
                "قال سامر الخطيب إن النظام \"يستخدم المدنيين دروعا بشرية\"، لاسيما في حمص التي قال إنها محاصرة."
                        + " | سامر الخطيب; سامر الخطيب",
            })
    void whoPassesOnWhatOthersSay(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكتب \"بازيان\"، عبر موقع \"تويتر\": \"عار على الذين هاجموا\". | بازيان",
                "وقال سامر الخطيب إن النهر بارد. من جهتها، عبرت الوزيرة عن أسفها. | سامر الخطيب; الوزيرة",
                "قالت مصادر أمنية إن الجيش تحرك. وأشارت ذات المصادر إلى أن النهر بارد. وأضاف نفس المصدر أن الجسر مغلق."
                        + " | مصادر أمنية; مصادر أمنية; مصادر أمنية",
                "أكد مكتب رئيس كوريا الجنوبية، مون جيه إن، على عدم وجود تحركات. | مكتب رئيس كوريا الجنوبية",
                "قال سامر حداد المعروف بـ\"أبو خالد\" إن الجسر مغلق. | سامر حداد",
                "وقال جون باغر (Bager) إن النهر بارد. | جون باغر",
                "أكد سامر الخطيب الوزير المنتدب المكلف بالعلاقات أن النهر بارد. | سامر الخطيب",
                "ونقلت هيئة الإذاعة البريطانية \"بي بي سي\" عن مصادر أن النهر بارد. | مصادر",
            })
    void whatStandsAroundAName(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلن القرار وزير التربية سامر الخطيب في مؤتمر صحفي. | سامر الخطيب",
                "وأعلن النتائج رئيس اللجنة سامر الخطيب. | سامر الخطيب",
                "وأعلن البيان أن الجسر مغلق. | البيان",
            })
    void nobodyAnnouncesAPerson(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال المدعون إن المتهم مذنب. وأضاف ممثلو الادعاء أن الرجل سافر. وقال الادعاء إن الأدلة كافية."
                        + " | ممثلو الادعاء; ممثلو الادعاء; ممثلو الادعاء",
                "وقالت الشركة المصنعة إن السيارات آمنة. | الشركة المصنعة",
            })
    void theProsecutionAndMakers(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استمع القاضي إلى المتهمة ليلى حداد، قائلة إنها بريئة. | ليلى حداد",
                "استمعت القاضية سلمى النجار إلى المتهمة ليلى حداد، قائلا إنه بريء. | -",
                "وأوضحت ماي، في كلمة عن ضحايا الهجوم، أن الجسر مغلق. كما قالت \"المدينة ليست خائفة\". | -; -",
                "قال سامر الخطيب إن الجسر مغلق. ويستعيد ابنه الطبيب ثائر النجار أيامه الأخيرة في المدينة قائلا إنه ظل"
                        + " يملي. ويضيف: \"سألته كثيرا\". | سامر الخطيب; ثائر النجار; ثائر النجار",
            })
    void whoIsNotUnderstoodLetsNobodyElseGoOn(String text, String speakers) {
        speak(text, speakers);
    }

    @Test
    void aFeastIsNoPerson() {
        assertThat(Reading.of("وصل الحجاج قبل عيد الأضحى وعيد الفطر.").names(ActorKind.PERSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طالبت منظمة النور بالإفراج عن السجين، وحذرت مديرتها ليلى حداد من أن الوضع صعب. | منظمة النور; ليلى"
                        + " حداد",
                "طالبت منظمة النور بالإفراج عن السجين، وحذرت مديرة مكتبها في القاهرة ليلى حداد من أن الوضع صعب."
                        + " | منظمة النور; ليلى حداد",
                "قالت ليلى حداد إن الجسر مغلق، ودعت زملاءها إلى الهدوء. | ليلى حداد; ليلى حداد",
                "قال سامر الخطيب إن الجسر مغلق، ودعا نظيره كريم النجار إلى الهدوء. | سامر الخطيب; سامر الخطيب",
            })
    void whoseOfficialsSpeakForThem(String text, String speakers) {
        speak(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وانتقدت منظمات حقوقية القرار. | منظمات حقوقية",
                "وأدانت منظمات حقوقية دولية الهجوم على القرية. | منظمات حقوقية دولية",
                "ونفت شركات كبرى الأنباء. | شركات كبرى",
                "وأعرب سامر الخطيب عن أمله في أن تتوقف الحرب، وحث السكان على الصبر. | سامر الخطيب; سامر الخطيب",
                "وقال سامر الخطيب إن الجسر آمن، مؤكدا دعوته إلى الهدوء، ودعا السكان إلى الصبر. | سامر الخطيب; سامر"
                        + " الخطيب; سامر الخطيب",
            })
    void noneOfThoseWhomTheWordsAreAgainstOrFor(String text, String speakers) {
        speak(text, speakers);
    }
}
