package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thanks, congratulations and condolences, in whose name and in what text they are given: "أعرب باسمه ونيابة عن زملائه عن شكره". */
class CourtesyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأعرب السفير سامر حداد باسمه ونيابة عن زملائه عن شكره للمنظمين. @ أعرب @ شكره للمنظمين",
                "وأعرب الرئيس سامر حداد باسمه واسم شعب وحكومة بلاده عن أصدق التهاني. @ أعرب @ أصدق التهاني",
                "أعرب السفير سامر حداد باسمه وباسم الوفد عن تقديره. @ أعرب @ تقديره",
                "أعرب السفير سامر حداد نيابة عن الوفد عن تقديره. @ أعرب @ تقديره",
                "أكد السفير سامر حداد نيابة عن الوزير أن الجسر مغلق. @ أكد @ الجسر مغلق",
                "ثمن السفير سامر حداد أصالة عن نفسه ونيابة عن زملائه جهود المنظمين. @ ثمن @ جهود المنظمين",
                "تقدم السفير سامر حداد وكافة منسوبي السفارة بأحر التعازي لأسرة الفقيد. @ تقدم @ أحر التعازي لأسرة الفقيد",
                "أعرب السفير سامر حداد وجميع موظفي السفارة عن تهانيهم. @ أعرب @ تهانيهم",
                "رفع السفير سامر حداد باسمه ونيابة عن الوفد التهاني إلى الحكومة. @ رفع @ التهاني إلى الحكومة",
            })
    void forWhomBesides(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "رفع السفير سامر حداد أسمى آيات التهاني إلى الحكومة. @ رفع @ أسمى آيات التهاني إلى الحكومة",
                "رفع السفير سامر حداد أسمى التهاني إلى الحكومة. @ رفع @ أسمى التهاني إلى الحكومة",
                "رفع السفير سامر حداد خالص التهنئة إلى الحكومة. @ رفع @ خالص التهنئة إلى الحكومة",
                "قدم السفير سامر حداد صادق تعازيه لأسرة الفقيد. @ قدم @ صادق تعازيه لأسرة الفقيد",
            })
    void whatKindOfCourtesy(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ألقى السفير سامر حداد كلمة عبر فيها عن شكره للمنظمين. @ عبر @ شكره للمنظمين",
                "ألقى السفير سامر حداد كلمة عبر من خلالها عن شكره للمنظمين. @ عبر @ شكره للمنظمين",
                "ألقى السفير سامر حداد كلمة أكد من خلالها أهمية التعاون. @ أكد @ أهمية التعاون",
                "تلقت الوزيرة رسالة من السفير سامر حداد عبر فيها عن تعازيه. @ عبر @ تعازيه",
            })
    void inWhatText(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أعرب السفير سامر حداد عن خالص تعازيه وصادق مواساته لأسرة الفقيد. @ خالص تعازيه وصادق مواساته لأسرة الفقيد",
                "أعرب السفير سامر حداد عن تعازيه ودعائه بأن يتغمد الله الفقيد برحمته ويسكنه فسيح جناته. @ تعازيه ودعائه بأن"
                        + " يتغمد الله الفقيد برحمته ويسكنه فسيح جناته",
                "السفير سامر حداد أعرب عن شكره لسمو المحافظ لتشريفه الحفل. @ شكره لسمو المحافظ لتشريفه الحفل",
            })
    void allOfACourtesy(String text, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", "أعرب", content, INDIRECT));
        assertThat(Reading.of(text).names(ActorKind.PERSON)).containsExactly("سامر حداد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأهابت البلدية بالسكان أخذ الحيطة. @ أهابت @ أخذ الحيطة",
                "وأهابت البلدية بالجميع أخذ الحيطة. @ أهابت @ أخذ الحيطة",
                "وناشدت البلدية السكان أخذ الحيطة. @ ناشدت @ أخذ الحيطة",
                "وطالبت البلدية أصحاب المحلات بالمحافظة على النظافة. @ طالبت @ المحافظة على النظافة",
                "ودعت البلدية السكان إلى الإبلاغ عن الحفر فيما يخدم الجميع. @ دعت @ الإبلاغ عن الحفر فيما يخدم الجميع",
            })
    void whatThoseDoWhoAreCalledUpon(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("البلدية", cue, content, INDIRECT));
    }
}
