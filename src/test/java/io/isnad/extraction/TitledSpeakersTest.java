package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.withHeadline;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where a title has more than an office, and where only the title before it shows a name to be one. */
class TitledSpeakersTest {

    /** The body where somebody works, before the clause, is nothing that is mentioned. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وذكر سامر الخطيب الخبير في شؤون البيئة بجامعة لندن أن الجسر آمن.",
                "وذكر سامر الخطيب المحلل بمركز الغد أن الجسر آمن.",
                "وذكر سامر الخطيب الأستاذ بكلية الطب أن الجسر آمن.",
            })
    void whereTheSpeakerWorksIsNotMentioned(String text) {
        assertThat(statementsOf(text)).containsExactly(said("سامر الخطيب", "ذكر", "الجسر آمن", INDIRECT));
    }

    /** What is told of somebody after a comma, up to the colon before the words, is no thing of which something is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد سامر الخطيب، مدير منطقة الخليج في نورثن ترس: «الجسر آمن».",
                "وأوضح سامر الخطيب، مدير أول تطوير الأعمال في البنك: «الجسر آمن».",
                "وأكد سامر الخطيب، مدير عام مجمع القابضة: «الجسر آمن».",
            })
    void anOfficeUpToTheColon(String text) {
        assertThat(statementsOf(text)).containsExactly(said("سامر الخطيب", cue(text), "«الجسر آمن»", DIRECT));
    }

    private static String cue(String text) {
        return text.substring(1, text.indexOf(' '));
    }

    /** "مدير عام" is a title of two words, though a time may follow a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأوضح سامر الخطيب مدير عام دائرة النقل في المدينة أن الجسر آمن.",
                "وقال سوريش كومار مدير عام مصرف الغد إن الجسر آمن.",
            })
    void aTitleOfTwoWordsIsNoLastName(String text) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(text.split(" ")[1] + " " + text.split(" ")[2], "الجسر آمن"));
    }

    /** Nothing without article tells more of a place: what follows its name is what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد سامر الخطيب مدير المستشفى بدبي أهمية هذه الخطوة. | أهمية هذه الخطوة",
                "وأكد سامر الخطيب مدير المستشفى في دبي أهمية هذه الخطوة. | أهمية هذه الخطوة",
                "وأكد سامر الخطيب مدير عام هيئة الطرق بعجمان التزام الهيئة بالمواعيد. | التزام الهيئة بالمواعيد",
                "وأعلن سامر الخطيب مدير عام هيئة الطرق بأبوظبي افتتاح جسر جديد. | افتتاح جسر جديد",
                "وأعلن سامر الخطيب في دبي افتتاح جسر جديد. | افتتاح جسر جديد",
                "وأكد سامر الخطيب مدير الشركة في السعودية وقطر أهمية هذه الخطوة. | أهمية هذه الخطوة",
                "وأكد سامر الخطيب المدير الإقليمي في الشرق الأوسط وشمال إفريقيا أهمية هذه الخطوة. | أهمية هذه الخطوة",
                "وأكد سامر الخطيب مؤسس ورئيس المجموعة حرص الإدارة على الجودة. | حرص الإدارة على الجودة",
            })
    void whereSomebodyWorksEndsWithThePlace(String text, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content));
    }

    /** What else an office is over is nobody who speaks too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد سامر الخطيب رئيس قسم التسويق والاتصال أن الجسر آمن.",
                "وأكد سامر الخطيب مدير إدارة التسويق والاتصال المؤسسي في البلدية أن الجسر آمن.",
                "وقال سامر الخطيب مدير مركز البحوث والدراسات إن الجسر آمن.",
                "وأوضح سامر الخطيب رئيس وحدة الرصد والمتابعة بالبلدية أن الجسر آمن.",
            })
    void anOfficeIsOverSeveralThings(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وامتدح المدير الفني للهلال الروماني لورينت بوبيسكو أداء لاعبيه. | لورينت بوبيسكو | أداء لاعبيه",
                "وامتدح المدير الفني للفريق البلجيكي ميشيل برودان أداء لاعبيه. | ميشيل برودان | أداء لاعبيه",
                "وانتقد المدرب المساعد للفريق الإسباني خوسيه مالدو التحكيم. | خوسيه مالدو | التحكيم",
                "وانتقد المدير التنفيذي للشركة الكندي جون ووترز القرار. | جون ووترز | القرار",
                "وقال المدير الفني للفريق الفرنسي ميشيل برودان إن الفريق جاهز. | ميشيل برودان | الفريق جاهز",
            })
    void ofWhatNationAHolderIsBehindWhatHeHeads(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الاتحاد الدولي لكرة القدم \"فيفا\"",
                "رئيس الاتحاد الأفريقي لكرة القدم \"كاف\"",
                "رئيس وكالة الفضاء \"ناسا\"",
                "الأمين العام لمنظمة الأغذية \"فاو\"",
                "رئيس الاتحاد الدولي لكرة القدم (فيفا)",
            })
    void aBodyWithItsOtherNameBeforeTheHolder(String title) {
        String name = "روبرت فيشر";
        Said tells = said(name, "أكد", "الجسر مغلق", INDIRECT);
        assertThat(statementsOf("أكد " + title + " " + name + " أن الجسر مغلق."))
                .containsExactly(tells);
        assertThat(statementsOf("أكد " + title + "، " + name + "، أن الجسر مغلق."))
                .containsExactly(tells);
        assertThat(statementsOf("أعرب " + title + " " + name + " عن قلقه من الحريق."))
                .containsExactly(said(name, "أعرب", "قلقه من الحريق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مساعد مدير عام الجوازات",
                "نائب مدير عام المرور",
                "رئيس هيئة الأمر بالمعروف والنهي عن المنكر",
                "رئيس هيئة الأمر بالمعروف والنهي عن المنكر بجدة",
                "رئيس هيئة الهلال الأحمر السعودي بجدة",
                "رئيس الهيئة العامة للسياحة والتراث الوطني",
            })
    void anOfficeWithinATitle(String title) {
        assertThat(statementsOf("أكد " + title + " سامر حداد أن الجسر مغلق."))
                .containsExactly(said("سامر حداد", "أكد", "الجسر مغلق", INDIRECT));
    }

    /** "حكمي" would be two referees before a complement. */
    @ParameterizedTest
    @ValueSource(strings = {"سامر بن صالح الحكمي", "سامر الحكمي", "سامر بن داخل المطيري", "هند العضوي"})
    void aLastNameLikeATitleBeforeItsComplement(String name) {
        assertThat(statementsOf("أعرب الدكتور " + name + " عن قلقه من الحريق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المديرة التنفيذية لمنظمة الأمم المتحدة للطفولة \"يونيسف\"، هنرييتا فور، | هنرييتا فور | قالت",
                "المتحدث باسم القيادة المركزية الأمريكية \"سنتكوم\"، العقيد بيل أوربان، | بيل أوربان | قال",
                "آمر الحرس بالمنطقة العقيد ونيس الفاخري | ونيس الفاخري | قال",
                "نائب رئيس لجنة الحكام غرم الله الزهراني | غرم الله الزهراني | قال",
                "المحامي والمستشار القانوني ظافر الشهري | ظافر الشهري | قال",
                "الخبيرة والمستشارة الاقتصادية ليلى حداد | ليلى حداد | قالت",
                "رئيس المجلس البلدي بعرعر سعد الشمري | سعد الشمري | قال",
                "مدير الإدارة الطبية الدكتورة أمل الحربي | أمل الحربي | قالت",
            })
    void theNameAfterMoreThanOneTitle(String title, String name, String cue) {
        assertThat(statementsOf(cue + " " + title + " إن الجسر مغلق."))
                .containsExactly(said(name, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال المخرج السوري، جود سعيد إن الجسر مغلق. | جود سعيد",
                "قال المخرج السوري، جود سعيد، إن الجسر مغلق. | جود سعيد",
                "كتب محلل صحيفة الغد للشؤون العسكرية، ألكس كورتمان: \"الجسر مغلق\". | ألكس كورتمان",
                "قال المدرب البرتغالي، جورفان سولاري: \"الجسر مغلق\". | جورفان سولاري",
                "قال الوزير، باقتضاب: \"الجسر مغلق\". | الوزير",
                "قال الوزير، فور وصوله: \"الجسر مغلق\". | الوزير",
                "قال الوزير، فيسبوكيا: \"الجسر مغلق\". | الوزير",
            })
    void theNameAfterAComma(String text, String name) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "المدير الفني للفريق الأول لكرة القدم بنادي النجوم @ مدرب النجوم",
                "المدرب العام للفريق الأول لكرة السلة بالنادي الأهلي @ المدرب العام للأهلي",
                "مدرب الفريق الأول لكرة القدم بنادي النجوم @ مدرب النجوم",
                "مساعد مدرب فريق النجوم @ مساعد مدرب النجوم",
                "حارس مرمى الفريق الأول لكرة القدم بنادي النجوم @ حارس مرمى النجوم",
            })
    void whoTrainsOrPlaysInAClubsFirstTeam(String title, String called) {
        assertThat(withHeadline(
                                called + ": سنفوز غدا",
                                "قال سامر الخطيب، " + title + "، إن الجسر مغلق.",
                                "وقال " + title + " سامر الخطيب إن النفق آمن.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أشاد مدرب الفريق الأول لكرة القدم بنادي النجوم وجمهوره. @ نادي النجوم وجمهوره",
                "أشاد مدرب الفريق الأول لكرة القدم بنادي النجوم بلاعبيه. @ لاعبيه",
            })
    void theClubThatIsPraisedIsNotTheTrainers(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @Test
    void whatSomebodyFeelsIsNoFormOfAddress() {
        assertThat(statementsOf(
                        "أعرب سامر الخطيب عن سعادته بإتمام صفقة النجم المصري جابر حداد. وقال جابر حداد إن النفق آمن."
                                + " وأضاف النجم المصري أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "جابر حداد", "جابر حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتضم الجامعة ستين ألف طالب وطالبة موزعين على عشرين كلية.",
                "وتعاقدت الشركة مع أربعين طالب وطالبة موزعين على المدن.",
            })
    void menAndWomenOfOneKindDemandNothing(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتضيف ليلى حداد أن المرض صعب. تقول لجاراتها إن الجسر مغلق. | ليلى حداد",
                "وأكد سامر حداد أنه بريء. وقال لزملائه إن الجسر مغلق. | سامر حداد",
            })
    void somebodysOwnAreTold(String text, String name) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(name, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"أعرب", "عبر"})
    void aBodyWithItsOtherNameAfterTheHolder(String cue) {
        assertThat(statementsOf(cue + " روبرت فيشر رئيس الاتحاد الدولي لكرة القدم \"فيفا\" عن قلقه من الحريق."))
                .containsExactly(said("روبرت فيشر", cue, "قلقه من الحريق", INDIRECT));
    }

    /** No lexicon file has the name: the title before it elsewhere shows it. */
    @Test
    void aWholeNameWithoutItsTitle() {
        assertThat(withHeadline("جينكو تراندال: لن أعتذر", "وصل المدرب جينكو تراندال إلى المدينة.")
                        .statements())
                .containsExactly(said("جينكو تراندال", null, "لن أعتذر", DIRECT));
        assertThat(Reading.of("وصل المدرب جينكو تراندال إلى المدينة. وقال جينكو تراندال إنه متعب.")
                        .mentionsOf("جينكو تراندال"))
                .contains("المدرب جينكو تراندال", "جينكو تراندال")
                .doesNotContain("جينكو", "تراندال");
    }

    @Test
    void theHeadOfAGiant() {
        assertThat(statementsOf("وحذر المدير التنفيذي لعملاق الاتصالات الأميركي من المنافسة."))
                .containsExactly(said("المدير التنفيذي لعملاق الاتصالات الأميركي", "حذر", "المنافسة", INDIRECT));
    }

    /** Some write "علي" for "على". */
    @ParameterizedTest
    @ValueSource(strings = {"أكد مدرب الوحدة علي قدرة فريقه على الفوز.", "شدد مدرب الوحدة علي أهمية المباراة."})
    void aPrepositionThatIsANameToo(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly("مدرب الوحدة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد مدرب الوحدة علي حرصه.",
                "وأكد مدرب الوحدة علي أن الجسر مغلق.",
                "ونبه مدرب الوحدة علي أن الجسر مغلق.",
                "وشدد مدرب الوحدة علي الالتزام بالخطة.",
            })
    void aPrepositionThatIsANameTooAfterAnOffice(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly("مدرب الوحدة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد الأمير علي أن الجسر مغلق.",
                "وقال مدرب الوحدة علي إن الجسر مغلق.",
                "وأعلن مدرب الوحدة علي أن الجسر مغلق.",
                "وأكد مدرب الوحدة علي الأحمد أن الجسر مغلق.",
            })
    void aNameThatIsAPrepositionTooAfterAnOffice(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker)
                .element(0)
                .asString()
                .startsWith("علي");
    }

    @Test
    void aNameThatIsAPrepositionToo() {
        assertThat(statementsOf("وقال المدير علي إن الجسر مغلق."))
                .containsExactly(said("علي", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"سامر الخطيب", "روبرت فيشر"})
    void whatIsSupposedAfterTheName(String name) {
        assertThat(statementsOf("ورجح المدير " + name + " احتمال أن ترتفع الأسعار."))
                .containsExactly(said(name, "رجح", "احتمال أن ترتفع الأسعار", INDIRECT));
    }

    @Test
    void aPartInAFilm() {
        assertThat(statementsOf("وعبرت بطلة فيلم \"الوردة\" عن حزنها من القرار."))
                .extracting(Said::content)
                .containsExactly("حزنها من القرار");
    }

    @Test
    void anArticleOfALawIsNoPartOfABody() {
        assertThat(statementsOf("أثبت التحقيق مخالفة نادي الوحدة للمادة 59. وقال نادي الوحدة إنه سيستأنف."))
                .extracting(Said::speaker)
                .containsExactly("نادي الوحدة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"قوة علاقته بالمدرب", "جاهزيته للمباراة", "أن الفريق جاهز"})
    void aSingleNameThatATitleShows(String content) {
        assertThat(statementsOf("غاب اللاعب باتشيكو عن التدريب. وأكد باتشيكو " + content + "."))
                .containsExactly(said("باتشيكو", "أكد", content.replace("أن ", ""), INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"السويسري", "الدكتور"})
    void moreBetweenAnotherNameAndTheHolder(String title) {
        assertThat(statementsOf("وأكد رئيس الاتحاد الدولي لكرة القدم \"فيفا\" " + title + " روبرت فيشر أن الجسر مغلق."))
                .containsExactly(said("روبرت فيشر", "أكد", "الجسر مغلق", INDIRECT));
    }

    /** An office for several regions, in several countries, or with a ministry that has several domains. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدير إدارة الشرق الأوسط وآسيا الوسطى في صندوق النقد الدولي",
                "نائب رئيس البنك الدولي لشؤون الشرق الأوسط وشمال أفريقيا",
                "المدير الإقليمي لمنطقة الشرق الأوسط وشمال أفريقيا وتركيا في شركة \"لومينا\"",
                "مدير الأبحاث في مصر والأردن",
                "مدير منطقة الخليج ومصر في الشركة",
                "المتحدث باسم وزارة الصحة والسكان",
                "المتحدث الرسمي لوزارة التجارة والاستثمار",
                "المتحدث الرسمي لوزارة الثقافة والإعلام الدكتور",
                "المتحدث الرسمي لوزارة الصحة والسكان المهندس",
                "المتحدث الرسمي باسم وزارة النقل والخدمات اللوجستية الأستاذ",
            })
    void theNameAfterSeveralRegionsOrDomains(String title) {
        assertThat(statementsOf("وقال " + title + " سامر الخالدي إن الجسر مغلق."))
                .containsExactly(said("سامر الخالدي", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المتحدث الرسمي لوزارة التجارة والاستثمار",
                "المتحدث الرسمي بوزارة الصحة والسكان",
                "المتحدث الرسمي باسم وزارة النقل والخدمات اللوجستية",
                "المتحدث باسم وزارة الاتصالات وتقنية المعلومات",
            })
    void aSpokesmanOfAMinistryWithSeveralDomains(String title) {
        assertThat(statementsOf("وقال " + title + " إن الجسر مغلق."))
                .containsExactly(said(title, "قال", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وكان " + title + " \"سامر الخالدي\" قد كشف أمس عن ضبط المخالفات."))
                .containsExactly(said("سامر الخالدي", "كشف", "ضبط المخالفات", INDIRECT));
    }

    /** What is a verb of demanding elsewhere is whoever speaks right after a verb of saying. */
    @ParameterizedTest
    @ValueSource(
            strings = {"طالب الخالدي", "طالب الخالدي، الأمين العام للمنظمة", "طالب من كلية الطب", "طالب", "طالب جامعي"})
    void aStudentOrSomebodyCalledSo(String speaker) {
        assertThat(statementsOf("وقال " + speaker + ": \"الجسر مغلق\"."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("قال", "\"الجسر مغلق\""));
        assertThat(statementsOf("وقال " + speaker + ": \"الجسر مغلق\"."))
                .extracting(Said::speaker)
                .allMatch(name -> name != null && name.startsWith("طالب"));
    }

    @Test
    void aDemandIsNobody() {
        assertThat(statementsOf("وطالب الخالدي بفتح الجسر. وقال سامر: طالب الخالدي بفتح الطريق."))
                .extracting(Said::speaker)
                .startsWith("الخالدي", "سامر");
    }

    /** Of what descent somebody is stands between the title and the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال الرسام البلجيكي من أصل تونسي نادر الصفدي إن السور متين.",
                "وقال اللاعب من أصول جزائرية نادر الصفدي إن السور متين.",
                "ونقل عن الطبيب الكندي من أصل سوري نادر الصفدي قوله إن السور متين.",
            })
    void areOfSomeDescent(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly("نادر الصفدي");
    }
}
