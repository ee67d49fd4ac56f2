package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the cue's own clause has no name for it: a text, and its speakers in the order of what they say. */
class ImplicitSubjectTest {

    private static final String NOBODY = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل سبعة عمال، بحسب وزارة الطاقة، مشيرة إلى أن التحقيق بدأ. | وزارة الطاقة, وزارة الطاقة",
                "أوقفت الشرطة خمسة بحارة، وفق ما قال قائدها الجنرال رامون سوتو، موضحا أنهم فروا."
                        + " | رامون سوتو, رامون سوتو",
                "زار الوزير سامر الخطيب المصنع، بحسب التلفزيون الرسمي، مؤكدا أن الطريق طويل."
                        + " | التلفزيون الرسمي, سامر الخطيب",
            })
    void aParticipleAfterAPhrase(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فرضت وزارة الخزانة عقوبات على شخصين وشركة قالت إنهم يهربون الذهب. | وزارة الخزانة",
                "فرضت وزارة الخزانة عقوبات على ثلاثة رجال أعمال قالت إنهم يهربون الذهب. | وزارة الخزانة",
                "أدرجت بريطانيا في قائمتها 14 مسؤولا وضابطا تقول إنهم يهربون الذهب. | بريطانيا",
                "أقالت الحكومة مدير المصرف الذي تتهمه بسوء الإدارة. | الحكومة",
                "أصدر الكاتب سامر الخطيب رواية جديدة وهي الرواية التي قال إنها حلم قديم. | سامر الخطيب",
                "رفعت واشنطن عقوبات كانت فرضتها على كريم النجار الذي تتهمه واشنطن بالتهريب. | واشنطن",
                "واعتقلت الشرطة كريم النجار الذي تتهمه النيابة بالتحريض. | النيابة",
            })
    void aClauseAboutWhomItIsSaidOf(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكان تقرير للبنك الدولي صدر في يونيو الماضي قد حذر من ارتفاع الديون. | البنك الدولي",
                "وتعود القضية إلى تحقيق نشرته صحيفة الغد في العام الماضي، كشف أن الجسر مغلق. | صحيفة الغد",
                "وأظهر تقرير نشرته صحيفة الغد أن الجسر مغلق. | صحيفة الغد",
                "وأظهرت دراسة أجرتها جامعة القاهرة أن الجسر مغلق. | دراسة",
            })
    void aTextBehindTheClauseOfItsIssuer(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتهم حزب العمل حركة النهوض بالتزوير، فيما نفت الأخيرة ذلك. | حزب العمل, حركة النهوض",
                "التقى الوزير سامر الخطيب السفير كريم النجار، وأكد الأخير أن الجسر مفتوح. وأضاف أن السد آمن."
                        + " | كريم النجار, كريم النجار",
                "قال سامر الخطيب إنه سلم الوثائق إلى المحامية ليلى حداد، لكن الأخيرة نفت تسلم أي وثيقة."
                        + " | سامر الخطيب, ليلى حداد",
                "قالت ليلى حداد إن الأزمة الأخيرة كشفت الخلل. | ليلى حداد",
            })
    void theLatter(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأغلق مئات المتظاهرين الطريق، مطالبين بإقالة المحافظ. | مئات المتظاهرين",
                "وأغلق عدد من المزارعين الطريق، مطالبين بإقالة المحافظ. | عدد من المزارعين",
                "وتجمع عشرات المحتجين أمام المحكمة وهم يرددون \"سلموا المال\". | عشرات المحتجين",
                "ونقلت الصحيفة عن حارسة قولها: \"ألقوا التحية وقالوا إنهم جاؤوا لإصلاح الإنارة\". | حارسة, -",
                "أما إستونيا وليتوانيا فقالتا إنهما تدعمان الخطوة. | إستونيا وليتوانيا",
                "إستونيا وليتوانيا أعلنتا أنهما تدعمان الخطوة. | إستونيا وليتوانيا",
            })
    void several(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سامر الخطيب إن القرار سيادي، في الوقت الذي أكد فيه أن القنوات مفتوحة. | سامر الخطيب, سامر الخطيب",
                "ورفعت معالي الوزيرة ليلى حداد شكرها للملك، مؤكدة أن الطريق طويل. | ليلى حداد, ليلى حداد",
                "وتدرس الحكومة ضريبة جديدة، وفق ما أوردت صحيفة \"الغد\" أمس نقلا عن مصادر في الوزارة."
                        + " | مصادر في الوزارة",
            })
    void theSubjectOfTheSentence(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"لا نملك خيارا\"، يقول كريم النجار، قبل أن يضيف: \"أبنائي هنا\". | كريم النجار, كريم النجار",
                "وقالت نقابة الأساتذة إن الجسر مغلق، فيما رفضت الطالبة ليلى حداد هذا الوصف، وقالت: \"الجسر مفتوح\"."
                        + " | نقابة الأساتذة, ليلى حداد",
                "وقال كريم النجار: \"كان أخي هنا، وقال لي إنه سيعود\". | كريم النجار, -",
                "وقالت ليلى حداد إن لديها وثائق، وقالت إنها ستنشرها. | ليلى حداد, ليلى حداد",
                "ووقفت حليمة حداد أمام المستشفى. وتقول المرأة الأربعينية إن ابنها هناك. | حليمة حداد",
                "وردت عليه الناشطة ليلى حداد قائلة: \"الجسر مفتوح\". | ليلى حداد",
            })
    void whoGoesOn(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رحب سامر الخطيب بالحكم. وقال لأنصاره الذين تجمعوا أمام منزله في العاصمة لوساكا إن الطريق طويل."
                        + " | سامر الخطيب, سامر الخطيب",
                "أكد سامر الخطيب أن السد آمن. وأوضح في برنامج \"خط أحمر\" الذي يقدمه الإعلامي كريم النجار، أن الطريق"
                        + " طويل. | سامر الخطيب, سامر الخطيب",
                "أكد المتحدث باسم الحكومة كريم النجار أن السد آمن. وحذر المتحدث الرسمي من الشائعات."
                        + " | كريم النجار, كريم النجار",
                "ولفت بيان صادر عن مكتب الرئيس إلى أن الجسر مغلق. | مكتب الرئيس",
            })
    void aClauseAboutAnotherInTheFrame(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @Test
    void whatStandsOnSomethingIsSaidByNobody() {
        assertThat(statementsOf("وعثر في منزله على ورقة كتب عليها \"سامحوني\"."))
                .isEmpty();
        assertThat(statementsOf("ورفع المحتجون لافتة كتب عليها \"ارحل\"."))
                .extracting(Said::speaker)
                .containsExactly("المحتجون");
    }

    private static void assertSpeakers(String text, String speakers) {
        assertThat(statementsOf(text))
                .extracting(said -> said.speaker() == null ? NOBODY : said.speaker())
                .isEqualTo(Arrays.asList(speakers.split(", ")));
    }
}
