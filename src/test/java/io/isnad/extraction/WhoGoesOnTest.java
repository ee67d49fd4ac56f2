package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who goes on speaking after all kinds of sentences: a text, and its speakers in the order of what they say. */
class WhoGoesOnTest {

    /** To whom somebody speaks in the text is not who says what stands in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفي تصريحات للصحفيين قال إن الجسر مفتوح.",
                "وفي تصريحات للصحافيين، أكد أن الجسر مفتوح.",
                "وفي تصريحات لوسائل الإعلام أكد أن الجسر مفتوح.",
                "وفي تصريح للإعلاميين شدد على أن الجسر مفتوح.",
                "وفي رسالة للموظفين قال إن الجسر مفتوح.",
                "وفي كلمة للطلاب أوضح أن الجسر مفتوح.",
            })
    void toWhomATextSpeaks(String sentence) {
        assertThat(statementsOf("قال الوزير سامر حداد إن الطريق مغلق. " + sentence))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "سامر حداد");
    }

    /** A body of people is "they" as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "انتقدت مجموعة من الخبراء القرار",
                "انتقد فريق من الأطباء القرار",
                "قال وفد من المعلمين إن الجسر مغلق",
                "حذر ائتلاف من المنظمات من كارثة",
                "حذرت لجنة من المهندسين من كارثة",
            })
    void severalWhoMakeUpABody(String sentence) {
        String body = sentence.split(" ")[1] + " من " + sentence.split(" ")[3];
        assertSpeakers(sentence + "، مشيرين إلى أن الطريق مغلق.", body + ", " + body);
    }

    /** Bodies that are counted go on as "she", people as "they". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت 6 دول عربية إن الجسر مغلق، وأضافت أن الطريق طويل. | 6 دول عربية, 6 دول عربية",
                "وقالت ثلاث منظمات إن الجسر مغلق. وأضافت أن الطريق طويل. | ثلاث منظمات, ثلاث منظمات",
                "وقالت ثلاثة مصادر إن الجسر مغلق. وأضافت أن الطريق طويل. | ثلاثة مصادر, ثلاثة مصادر",
                "وقال ثلاثة خبراء إن الجسر مغلق. وأضافوا أن الطريق طويل. | ثلاثة خبراء, ثلاثة خبراء",
                "وقالت ثلاث منظمات إن الجسر مغلق. وأضاف أن الطريق طويل. | ثلاث منظمات, -",
            })
    void whomANumberCounts(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    /** Who asks does not answer, and is not the one whom a pronoun means. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سأله القاضي فأجاب بأن الطريق مغلق. | -",
                "وقال له القاضي إن الطريق مغلق. | القاضي",
                "وأبلغه القاضي بأن الطريق مغلق. | القاضي",
            })
    void whoAsksSomebody(String sentence, String speaker) {
        assertSpeakers("وصل سامر حداد إلى المدينة أمس. " + sentence, speaker);
    }

    @Test
    void whoIsAskedAnswers() {
        assertSpeakers("واستجوب القاضي رئيس البلدية، فأجاب: \"الطريق مغلق\".", "رئيس البلدية");
    }

    /** "نعم" answers, and is nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"نعم", "آه نعم", "طبعا", "حسنا"})
    void aWordOfAnswer(String yes) {
        assertSpeakers("التقى سامر حداد الصحافيين أمس. وسئل عن الجسر فقال " + yes + " إن الطريق مغلق.", "سامر حداد");
    }

    /** A verb before a noun of saying tells of whom it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكررت القول إن الجسر مفتوح.",
                "وجددت التأكيد على أن الجسر مفتوح.",
                "وكررت التحذير من أن الجسر مفتوح."
            })
    void theVerbBeforeANounOfSaying(String sentence) {
        assertThat(statementsOf("قالت الوزيرة هند حداد إن الطريق مغلق. وأكد كريم منصور أن الميناء مغلق. " + sentence))
                .extracting(Said::speaker)
                .containsExactly("هند حداد", "كريم منصور", "هند حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بعد استقالة السفير كريم النجار، ",
                "وعقب لقاء السفير كريم النجار، ",
                "إثر وفاة السفير كريم النجار، ",
                "وخلال زيارة السفير كريم النجار إلى المدينة، ",
                "وفي غياب السفير كريم النجار، ",
                "بحضور السفير كريم النجار، ",
                "ورغم اعتراض السفير كريم النجار، ",
                "بناء على طلب السفير كريم النجار، ",
                "تعليقا على إقالة السفير كريم النجار، ",
                "وبعد لقائه السفير كريم النجار، ",
                "وبعد أن استقال السفير كريم النجار، ",
                "وعندما وصل السفير كريم النجار إلى المطار، ",
                "وفي حفل حضره السفير كريم النجار، ",
                "وبعد استقالة السفير كريم النجار ",
            })
    void whoeverIsNamedInAnOpeningDoesNotGoOn(String opening) {
        for (String event : new String[] {"عقد الوزير سامر الخطيب اجتماعا", "زار الوزير سامر الخطيب المصنع"}) {
            for (String cue : new String[] {". وقال إن", ". كما أكد أن", "، مؤكدا أن"}) {
                assertSpeakers(opening + event + cue + " الجسر مغلق.", "سامر الخطيب");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وعن وصف النقابة له بأنه متردد، قال | النقابة",
                "وعن تصريحات الوزير كريم النجار بأن الخطة فشلت، قال | كريم النجار",
                "وحول تأكيد السفير كريم النجار أنه سيستقيل، أوضح | كريم النجار",
                "وبشأن إعلان النقابة تأجيل الإضراب، قال | النقابة",
                "وردا على تصريحات النقابة بأن الخطة فشلت، قال | النقابة",
            })
    void whoseWordsAreSpokenOfDoesNotGoOn(String matter, String other) {
        assertSpeakers(
                "قال المدير سامر الخطيب إن الجسر مغلق.\n" + matter + ": \"العمل مستمر\". وأضاف أن الطريق آمن.",
                "سامر الخطيب, " + other + ", سامر الخطيب, سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتلقت الصحيفة ردا من الوزارة أكدت فيه أن الجسر مغلق. | الوزارة",
                "وتسلمت اللجنة رسالة من النقابة قالت فيها إن الجسر مغلق. | النقابة",
                "وتلقى الوزير خطابا من الشركة أعلنت فيه أن الجسر مغلق. | الشركة",
                "وأصدرت الوزارة بيانا أكدت فيه أن الجسر مغلق. | الوزارة",
            })
    void whoeverSentTheTextSpeaksInIt(String text, String speaker) {
        assertSpeakers(text, speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال المدير سامر الخطيب إن المخازن فارغة، ودعا المتظاهرون إلى فتحها. | سامر الخطيب, المتظاهرون",
                "وقال المدير سامر الخطيب إن المخازن فارغة، واتهم المزارعون الشركة بالكذب. | سامر الخطيب, المزارعون",
                "وأكد المدير سامر الخطيب أن الأجور دفعت، وطالب الموظفون بزيادتها. | سامر الخطيب, الموظفون",
                "وقال المدير سامر الخطيب إن المخازن فارغة، ودعا المتظاهرين إلى فتحها. | سامر الخطيب, سامر الخطيب",
                "وأكد المدير سامر الخطيب أن الأجور دفعت، وطالب الموظفين بالعودة. | سامر الخطيب, سامر الخطيب",
            })
    void aNominativePluralSpeaksForItself(String text, String speakers) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speakers.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجهت الوزيرة ليلى حداد انتقادات إلى رئيس البلدية سامر الخطيب بعد تصريحاته، حيث قال إن الجسر مغلق.",
                "وردت النائبة ليلى حداد على المحافظ سامر الخطيب حيث قال إن الجسر مغلق.",
            })
    void aClauseThatExplainsIsOfTheOneItAgreesWith(String text) {
        assertSpeakers(text, "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أصدرت وزارة الزراعة بيانا أمس. وقال البيان إن الجسر مغلق. | وزارة الزراعة",
                "أصدر حزب النهضة، مساء السبت، بيانا طويلا. وجاء في البيان أن الجسر مغلق. | حزب النهضة",
                "نشرت هيئة الطرق على موقعها بيانا. وأضاف البيان أن السد مفتوح. | هيئة الطرق",
                "أعلن سامر الخطيب أن الجسر مغلق. وأصدرت الوزارة بيانا. وقال البيان إن السد مفتوح. | سامر الخطيب,"
                        + " الوزارة",
                // a text that nobody is told to have issued
                "صدر بيان أمس. وقال البيان إن الجسر مغلق. | البيان",
            })
    void whoIssuedATextSpeaksInIt(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وفي المساء رد المجلس العسكري على القرار، فندد بالعقوبات. | المجلس العسكري",
                "لكن الوزير سامر الخطيب رد بالقول إن الجسر مغلق. ونفى إغلاق النفق. | سامر الخطيب, سامر الخطيب",
                "إلا أن رئيسة اللجنة، القاضية ليلى حداد، نفت هذه التهم. وقالت إن الجسر مفتوح. | ليلى حداد, ليلى حداد",
                "ثم ألقى الوزير سامر الخطيب كلمة بين فيها أن الجسر مغلق. | سامر الخطيب",
            })
    void whoActsBeforeACommaIsTheSubject(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وخلال لقائه السفير كريم النجار، ",
                "وبعد لقائه السفير كريم النجار ",
                "وبعد استقالة السفير كريم النجار ",
                "وإلى جانب السفير المصري كريم النجار، ",
                "ومن دون أن يسمي السفير كريم النجار، ",
                "ولدى سؤاله عن خطط السفير كريم النجار، ",
                "وفي مقابلة أجراها معه الصحفي كريم النجار، ",
                "وفي برنامج يقدمه الصحفي كريم النجار، ",
                "وعلى هامش مؤتمر نظمه السفير كريم النجار، ",
            })
    void whoeverIsNamedInAnOpeningDoesNotSpeak(String opening) {
        for (String before : new String[] {"قال الوزير سامر الخطيب إن السد آمن. ", "زار الوزير سامر الخطيب المصنع. "}) {
            assertThat(statementsOf(before + opening + "أوضح أن الجسر مغلق."))
                    .as(before + opening)
                    .extracting(Said::speaker)
                    .containsOnly("سامر الخطيب");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وحضر الزيارة السفير كريم النجار. ",
                "وحضر الاجتماع السفير كريم النجار. ",
                "وقد حضر اللقاء السفير كريم النجار. ",
                "ورافقه في الجولة السفير كريم النجار. ",
                "وكان في استقباله السفير كريم النجار. ",
            })
    void whoWasThereAsWellDoesNotGoOn(String presence) {
        assertSpeakers("زار الوزير سامر الخطيب المصنع. " + presence + "وأكد أن الجسر مغلق.", "سامر الخطيب");
        assertSpeakers(
                "قال الوزير سامر الخطيب إن السد آمن. " + presence + "وأكد أن الجسر مغلق.", "سامر الخطيب, سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزار الوزير سامر الخطيب المدينة التي تقول الأمم المتحدة إنها محاصرة.",
                "وظهر الوزير سامر الخطيب في التسجيل الذي قال الجيش إنه التقط في القاعدة.",
            })
    void whoSaysSomethingOfAThingDoesNotGoOn(String sentence) {
        assertThat(statementsOf(sentence + " وأكد أن الحل قريب."))
                .extracting(Said::speaker)
                .last()
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void whoAttendsWithWhatFollowsIsTheSubject() {
        assertSpeakers(
                "استقبل الوزير سامر الخطيب وفدا. وحضر السفير كريم النجار اللقاء. وأكد أن الجسر مغلق.", "كريم النجار");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقل التلفزيون الرسمي عن الوزير سامر الخطيب قوله إن الجسر مغلق. وأكد أن السد آمن. | سامر الخطيب, سامر"
                        + " الخطيب",
                "ونقلت وكالة الأنباء الرسمية عن الوزيرة ليلى حداد قولها إن الجسر مغلق. وأشارت إلى أن السد آمن. | ليلى"
                        + " حداد, ليلى حداد",
                "ونقلت وكالة الأنباء الرسمية عن رئيسة الوزراء البريطانية قولها إن الجسر مغلق. لكنها أكدت أن السد آمن."
                        + " | رئيسة الوزراء البريطانية, رئيسة الوزراء البريطانية",
                "ونقلت صحيفة الغد عن الوزيرة ليلى حداد قولها إن الجسر مغلق. وذكرت أن السد آمن. | ليلى حداد, صحيفة الغد",
                "ونقلت صحيفة الغد عن مصادر أمنية قولها إن الجسر مغلق. وأضافت أن السد آمن. | مصادر أمنية, صحيفة الغد",
            })
    void theSourceThatIsOnePersonGoesOn(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت صحيفة الغد إن الجسر مغلق. ونقلت عن وزير المالية أن السد آمن. وأضاف أن النفق مفتوح."
                        + " | صحيفة الغد, وزير المالية, وزير المالية",
                "قالت صحيفة الغد إن الجسر مغلق. ونقلت عن مصادر أمنية أن السد آمن. وأضافت أن النفق مفتوح."
                        + " | صحيفة الغد, مصادر أمنية, صحيفة الغد",
                "قال موقع الغد الإخباري إن الجسر مغلق. ونقل عن ليلى حداد أن السد آمن. وأكدت أن النفق مفتوح."
                        + " | موقع الغد, ليلى حداد, ليلى حداد",
            })
    void aMediumThatGoesOnPassesOn(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @Test
    void whoeverRelaysItDoesNotSay() {
        Reading reading = Reading.of("نقلت بلانكورا عن مسؤول أمني أن الجسر مغلق.");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("مسؤول أمني");
    }

    @Test
    void aMediumThatTellsOfAnAnnouncementSaysSo() {
        assertSpeakers("وتشير صحيفة الغد إلى أن الهدنة تزامنت مع إعلان الحكومة عن فتح الجسر.", "صحيفة الغد, الحكومة");
    }

    @Test
    void whereAMediumWroteItIsNoneOfItsName() {
        Reading reading = Reading.of("قالت الصحيفة في عددها الصادر اليوم إن الجسر مغلق.");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("الصحيفة");
    }

    @Test
    void severalGoOnWithAParticiple() {
        assertSpeakers("قال شهود عيان إن الجسر مغلق. ومضوا قائلين إن السد آمن.", "شهود عيان, شهود عيان");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقلت صحيفة الغد عن هذه المصادر قولها إن السد آمن. | مصادر أمنية",
                "ونقلت صحيفة الغد عن هذه المصادر أن السد آمن. | مصادر أمنية",
                "وبحسب هذه المصادر، فإن السد آمن. | مصادر أمنية",
                "وأغلق السد، وفقا لهذه المصادر. | مصادر أمنية",
                "وأغلق السد، بحسب نفس المصادر. | مصادر أمنية",
                "وقال أحد هؤلاء المسؤولين إن السد آمن. | أحد هؤلاء المسؤولين",
                "وقال اثنان من هؤلاء المسؤولين إن السد آمن. | اثنان من هؤلاء المسؤولين",
                "ونقل موقع الغد عن أحد هؤلاء المسؤولين قوله إن السد آمن. | أحد هؤلاء المسؤولين",
            })
    void whatPointsAtASourceIsNoneOfIt(String text, String speaker) {
        assertSpeakers("قالت مصادر أمنية إن الجسر مغلق. " + text, "مصادر أمنية, " + speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أغلق الجسر، بحسب المجلس البلدي. ومضى قائلا إن السد آمن. | المجلس البلدي, المجلس البلدي",
                "قال شهود عيان إن الجسر مغلق. ورأوا أن السد آمن. | شهود عيان, شهود عيان",
                "قال نزار شاهين إن السد آمن. التقرير وصف القرار بأنه من الأكثر ظلما. | نزار شاهين, التقرير",
            })
    void whoGoesOn(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    /** How somebody speaks who goes on, rather than a commentator or a spokesman who speaks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأوضح متحدثا في مؤتمر صحفي أن الجسر مغلق.",
                "وقال معلقا على القرار إن الجسر مغلق.",
                "وقال معلقا على القرار: \"الجسر مغلق\".",
                "وأضاف مخاطبا الحضور: \"الجسر مغلق\".",
                "وأوضح متحدثا باسم الوفد أن الجسر مغلق.",
            })
    void aMannerOfSpeakingSpeaksForNobodyElse(String next) {
        assertSpeakers("وأكد الوزير سامر الخطيب أن المخازن فارغة. " + next, "سامر الخطيب, سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقالت معلقة على القرار إن الجسر مغلق.",
                "وأوضحت متحدثة إلى الصحفيين أن الجسر مغلق.",
                "وأضافت متحدثة للصحفيين أن الجسر مغلق.",
            })
    void alsoOfAWoman(String next) {
        assertSpeakers("وأكدت الوزيرة ليلى حداد أن المخازن فارغة. " + next, "ليلى حداد, ليلى حداد");
    }

    /** Those are somebody else. */
    @ParameterizedTest
    @CsvSource({
        "قال متحدث باسم الوزارة إن الجسر مغلق., متحدث باسم الوزارة",
        "قالت متحدثة باسم الوزارة إن الجسر مغلق., متحدثة باسم الوزارة",
        "قال معلق على المباراة إن الجسر مغلق., معلق",
        "قالت معلقة رياضية إن الجسر مغلق., معلقة رياضية",
    })
    void aSpokesmanOrCommentatorSpeaks(String next, String speaker) {
        assertSpeakers("وأكدت الوزيرة ليلى حداد أن المخازن فارغة. و" + next, "ليلى حداد, " + speaker);
    }

    /** A stance that somebody stresses is nobody, also where an aside keeps it apart from its preposition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "حرص الهيئة، بالتعاون مع الشركاء، على سلامة الركاب",
                "حرص الوزارة على سلامة الركاب",
                "التزام الشركة، وفق الاتفاق، بالعمل",
                "دعم البلدية، خلال الموسم، للمزارعين",
            })
    void aStanceIsStressed(String stance) {
        assertThat(statementsOf("وقال المدير سامر الخطيب إن المخازن فارغة. وأكد " + stance + "."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "المخازن فارغة"), tuple("سامر الخطيب", stance));
    }

    /** What is put down to a cause has not put itself down to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وعزت هذه الزيادة إلى نمو السوق.",
                "وعزت الزيادة إلى نمو السوق.",
                "وعزت ارتفاع الإيرادات إلى نمو السوق.",
                "وأرجعت هذا التراجع إلى ضعف السوق.",
                "وأرجعت انخفاض الأرباح إلى ضعف السوق.",
            })
    void whatIsExplainedExplainsNothing(String next) {
        assertThat(statementsOf("وقالت شركة النور إن الإيرادات تغيرت. " + next + " وأضافت أن العمل مستمر."))
                .extracting(Said::speaker)
                .hasSizeGreaterThan(1)
                .containsOnly("شركة النور");
        assertThat(statementsOf("وعزت الوزارة هذه الزيادة إلى نمو السوق."))
                .extracting(Said::speaker)
                .containsExactly("الوزارة");
        assertThat(statementsOf("وعزا هذا المحلل الارتفاع إلى الحرب."))
                .extracting(Said::speaker)
                .containsExactly("المحلل");
    }

    /** Who is quoted in another's words goes on where the verb disagrees with the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت المراسلة ليلى حداد إن الوزير سامر الخطيب أوضح أن الدين منخفض. | ليلى حداد | وأضاف",
                "قالت المراسلة ليلى حداد إن الوزير سامر الخطيب أوضح أن الدين منخفض، مشيرا إلى أن الأمر جيد. | ليلى"
                        + " حداد | وأضاف",
                "قال المراسل كريم منصور إن الجسر مغلق. وقالت ليلى حداد إن الوزير سامر الخطيب أكد أن الدين منخفض. |"
                        + " ليلى حداد | وأضاف",
            })
    void whoIsQuotedWithinGoesOn(String text, String outer, String verb) {
        assertThat(statementsOf(text + " " + verb + " أن الجسر مفتوح."))
                .extracting(Said::speaker)
                .contains(outer)
                .endsWith("سامر الخطيب");
        assertThat(statementsOf(text + " وأضافت أن الجسر مفتوح."))
                .extracting(Said::speaker)
                .endsWith(outer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأيده وائل نور قائلا | وائل نور",
                "وخالفه وائل نور قائلا | وائل نور",
                "وأيده مواطن آخر قائلا | مواطن آخر",
                "واتفقت معه ليلى الخطيب قائلة | ليلى الخطيب",
                "واتفق معه وائل نور، قائلا | وائل نور",
                "وهاجم وائل نور قائلا | سامر الخطيب",
            })
    void whoTakesUpWhatAnotherSaysInTheSameSentence(String clause, String speaker) {
        assertThat(Reading.statementsOf("وقال سامر الخطيب إن الأمر خطير، " + clause + ": \"نعم\"."))
                .last()
                .extracting(Said::speaker, Said::content)
                .containsExactly(speaker, "\"نعم\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وغرد المشاركون تحت وسم \"نحبك يا وطن\".",
                "وغرد المشاركون على هاشتاغ \"نحبك يا وطن\" صورا كثيرة.",
                "وكتب سامر الخطيب على هاشتاق \"نحبك يا وطن\".",
            })
    void aHashtagIsNotWhatIsSaid(String sentence) {
        assertThat(Reading.statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت ليلى حداد إن العقد باطل. وجاء موقفها بعد أن أخبر سامر الخطيب صحيفة الغد بأنه دفع المال. وتابع:"
                        + " \"الأمر انتهى\". | ليلى حداد, سامر الخطيب, سامر الخطيب",
                "قال هاني النجار إن العقد باطل. وجاء كلامه بعد أن قال سامر الخطيب إنه دفع المال. وأضاف أن الأمر انتهى."
                        + " | هاني النجار, سامر الخطيب, سامر الخطيب",
                "قال هاني النجار إن العقد باطل. ويأتي ذلك بعدما أعلن سامر الخطيب أنه دفع المال. وأوضح أن الأمر انتهى."
                        + " | هاني النجار, سامر الخطيب, سامر الخطيب",
                "قال هاني النجار إن العقد باطل. وغادر القاعة بعد أن قال سامر الخطيب إنه دفع المال. وأضاف أن الأمر"
                        + " انتهى. | هاني النجار, سامر الخطيب, هاني النجار",
            })
    void whoSaidThatUponWhichSomethingCame(String text, String speakers) {
        assertThat(Reading.statementsOf(text)).extracting(Said::speaker).containsExactly(speakers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سامر الخطيب إن الجسر مغلق. | أما فيما يخص برنامج بلاده الصاروخي الذي وصفه بالدفاعي، فقد جدد التأكيد على أن الطريق طويل. | سامر الخطيب",
                "قال سامر الخطيب إن الجسر مغلق. | ورحب بالاتفاق الذي وصفه بالتاريخي. | سامر الخطيب",
                "قال سامر الخطيب إن الجسر مغلق. | ووصلت الوزيرة ليلى حداد التي وصفته بالكاذب. | ليلى حداد",
            })
    void whatAPronounTakesUpSaysNothing(String first, String second, String speaker) {
        assertThat(Reading.statementsOf(first, second))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال سامر الخطيب إن الفريق جاهز. وعن رحيله وعودته قال: \"هذا شأن خاص بي وحدي\". @ سامر الخطيب, سامر الخطيب",
                "قال سامر الخطيب إن الفريق جاهز. وبخصوص إصابة الحارس وموعد عودته، أجاب: \"هذا شأن خاص بي وحدي\". @ سامر"
                        + " الخطيب, سامر الخطيب",
                "أكد سامر الخطيب أن النادي بخير، وعن علاقته بالمدرب قال: \"هذا شأن خاص بي وحدي\". @ سامر الخطيب, سامر الخطيب",
                "أكد سامر الخطيب أن النادي بخير، وحول مستقبله أوضح أن العقد طويل. @ سامر الخطيب, سامر الخطيب",
                "أكد سامر الخطيب أن النادي بخير، وردا على سؤال عن المدرب، قال: \"هذا شأن خاص بي وحدي\". @ سامر الخطيب,"
                        + " سامر الخطيب",
                "أكد سامر الخطيب أن النادي بخير، وفيما يتعلق بالمدرب، قال: \"هذا شأن خاص بي وحدي\". @ سامر الخطيب, سامر"
                        + " الخطيب",
                "وقال سامر الخطيب: \"الفريق جاهز للمباراة منذ أيام\" وعن الحارس الذي أصيب أمس، قال: \"هذا شأن خاص بي وحدي\". @"
                        + " سامر الخطيب, سامر الخطيب",
            })
    void whatIsSpokenOfNextIsNoSubject(String text, String speakers) {
        assertSpeakers(text, speakers);
        assertThat(statementsOf(text).get(0).content()).doesNotContain("وعن", "وحول", "وردا", "وفيما");
    }

    /** After what a medium passed on, though somebody spoke before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الوزير سامر الخطيب إن السد آمن. ونقل موقع الغد عن مصادر أمنية قولها إن الجسر مغلق. وأضاف أن النفق"
                        + " مغلق. | موقع الغد",
                "قالت الوزيرة ليلى حداد إن السد آمن. ونقلت صحيفة الغد عن مصادر أمنية قولها إن الجسر مغلق. وأضافت أن"
                        + " النفق مغلق. | صحيفة الغد",
                "قالت الوزيرة ليلى حداد إن السد آمن. ونقلت صحيفة الغد عن مسؤولين قولهم إن الجسر مغلق. وأضافت أن النفق"
                        + " مغلق. | صحيفة الغد",
                "قال الوزير سامر الخطيب إن السد آمن. ونقل موقع الغد عن مصدر أمني قوله إن الجسر مغلق. وأضاف أن النفق"
                        + " مغلق. | مصدر أمني",
            })
    void theMediumOrItsSourceRatherThanWhoeverSpokeBefore(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).last().isEqualTo(speaker);
    }

    /** Who is passed on goes on: where nobody passes it on, where it is one body, and where several do who are no media. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقل عن العميد نادر الصفدي قوله إن السور متين. وأكد أن الجسر آمن. | نادر الصفدي",
                "ونقل عن وزارة الزراعة قولها إن السور متين. وأضافت أن الجسر آمن. | وزارة الزراعة",
                "ونقلت صحيفة القبس عن وزارة الزراعة قولها إن السور متين. وأوضحت أن الجسر آمن. | وزارة الزراعة",
                "ونقل موقع الأخبار عن الجيش السوداني قوله إن السور متين. وأضاف: \"الجسر آمن\". | الجيش السوداني",
                "ونقل عن مزارعين قولهم إن السور متين. وأضافوا أن الجسر آمن. | مزارعين",
                "ونقلت وسائل إعلام عن شهود عيان قولهم إن السور متين. وأكدوا أن الجسر آمن. | شهود عيان",
            })
    void isWhoseWordsArePassedOn(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker, speaker);
    }

    /** Nobody does so in brackets, nor a group of which the attributed sentence only tells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونقل الراديو عن النائب باسل الصفدي (يمين الوسط) قوله إن السور متين، موضحا أن الجسر آمن.",
                "\"السور متين\"، بحسب النائب باسل الصفدي (حزب العمل)، مؤكدا أن الجسر آمن.",
                "السور رممه ثلاثة عمال، بحسب النائب باسل الصفدي، مؤكدا أن الجسر آمن.",
            })
    void isNobodyInBrackets(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("باسل الصفدي", "باسل الصفدي");
    }

    /** What a tone or a speech is like is nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"وقالت بنبرة غاضبة إن الجسر آمن.", "وأكدت في رسالة غاضبة أن الجسر آمن."})
    void isNotWhatTheToneIsLike(String text) {
        assertThat(statementsOf("وصلت النائبة سلمى الصفدي أمس إلى القلعة. " + text))
                .extracting(Said::speaker)
                .containsExactly("سلمى الصفدي");
    }

    /** Who speaks the while is another, also where the words before stand before their verb or phrase. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"الجسر آمن\"، قالت سلمى الصفدي، في حين أعلنت البلدية أن السور متين.",
                "\"هل الجسر آمن؟\" سألت سلمى الصفدي، في حين أكدت البلدية أن السور متين.",
                "الجسر آمن، كما قالت سلمى الصفدي، في الوقت الذي أعلنت فيه البلدية أن السور متين.",
                "الجسر آمن، كما قالت سلمى الصفدي، في وقت أعلنت البلدية أن السور متين.",
            })
    void isAnotherTheWhile(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سلمى الصفدي", "البلدية");
    }

    /** A source after a noun of saying is somebody. */
    @Test
    void isASourceAfterANoun() {
        assertThat(statementsOf("وجاء ذلك بعد تأكيد مصدر أمني رفيع أن الجسر آمن."))
                .extracting(Said::content)
                .containsExactly("الجسر آمن");
    }

    /** The source is who told of those who said something too, and not those. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت الشرطة أن شهودا أكدوا سماع طلقات",
                "أفادت الشرطة بأن ما نشره موقع من تصريحات لمراقبين يدعون فيها إغلاق الطريق غير صحيح",
            })
    void theSourceThatToldOfOthers(String sentence) {
        assertThat(statementsOf(sentence + ". وأوضح المصدر ذاته أن التحقيق مستمر."))
                .last()
                .isEqualTo(said("الشرطة", "أوضح", "التحقيق مستمر", INDIRECT));
    }

    @Test
    void theSourceThatSpokeBesideAnother() {
        assertThat(
                        statementsOf(
                                "أعلنت الشرطة أن الطريق مغلق، وقال شهود عيان إن النار اندلعت. وأضاف المصدر ذاته أن الماء مقطوع."))
                .last()
                .isEqualTo(said("شهود عيان", "أضاف", "الماء مقطوع", INDIRECT));
    }

    /** One of those who were told of, before a verb that has an object too. */
    @ParameterizedTest
    @ValueSource(strings = {"أحدهم", "أحدهما"})
    void oneOfThemDescribes(String who) {
        assertThat(statementsOf("ووصف " + who + " الرحلة بأنها متعبة."))
                .extracting(Said::speaker)
                .containsExactly(who);
    }
}
