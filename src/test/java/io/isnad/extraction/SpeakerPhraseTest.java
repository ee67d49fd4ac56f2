package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the phrase that names a speaker ends. */
class SpeakerPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ودعا نحو 200 خبير إلى الحوار. | 200 خبير | الحوار",
                "ودعا 15 حزبا سياسيا إلى الحوار. | 15 حزبا سياسيا | الحوار",
                "ودعا خمسة عشر حزبا إلى الحوار. | خمسة عشر حزبا | الحوار",
                "وحذرت حوالي ثلاثين منظمة من المجاعة. | ثلاثين منظمة | المجاعة",
                "وطالب زهاء ألف عامل بزيادة الأجور. | ألف عامل | زيادة الأجور",
                "وقال ما يقرب من 70 نائبا إن الجسر مغلق. | 70 نائبا | الجسر مغلق",
                "وقال ما لا يقل عن 30 شاهدا إن الجسر مغلق. | 30 شاهدا | الجسر مغلق",
                "وقال تسعة من أعضاء المجلس إن الجسر مغلق. | تسعة من أعضاء المجلس | الجسر مغلق",
            })
    void severalWhoseNumberIsNotExact(String text, String speaker, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مدير الإعلام في الهيئة العامة للنقل سامر الخطيب إن الجسر مغلق. | مدير الإعلام في الهيئة العامة"
                        + " للنقل",
                "قال منسق الأمم المتحدة للشؤون الإنسانية سامر الخطيب إن الجسر مغلق. | منسق الأمم المتحدة للشؤون"
                        + " الإنسانية",
                "قال المقرر الخاص للأمم المتحدة المعني بالأراضي الفلسطينية سامر الخطيب إن الجسر مغلق. | المقرر الخاص"
                        + " للأمم المتحدة المعني بالأراضي الفلسطينية",
                "قال عميد الكلية التقنية بسكاكا المهندس سامر الخطيب إن الجسر مغلق. | عميد الكلية التقنية بسكاكا",
                "قال وكيل الوزارة المساعد للصحة الوقائية د. سامر الخطيب إن الجسر مغلق. | وكيل الوزارة المساعد للصحة"
                        + " الوقائية",
                "قال مدير مركز \"الرؤية\" للدراسات سامر الخطيب إن الجسر مغلق. | مدير مركز \"الرؤية\" للدراسات",
                "قال الباحث في مركز \"كارنيغي\" سامر الخطيب إن الجسر مغلق. | الباحث في مركز \"كارنيغي\"",
                "قال مدرب الهلال سامر الخطيب إن الجسر مغلق. | مدرب الهلال",
                "قال مراسل بي بي سي سامر الخطيب إن الجسر مغلق. | مراسل بي بي سي",
                "قال أستاذ المرور بجامعة القاهرة، الدكتور سامر الخطيب، إن الجسر مغلق. | أستاذ المرور بجامعة القاهرة",
                "قال مدير \"دار الكتب\" سامر الخطيب إن الجسر مغلق. | مدير \"دار الكتب\"",
                "قال عضو كتلة «الوفاق» النيابية النائب سامر الخطيب إن الجسر مغلق. | عضو كتلة «الوفاق» النيابية",
                "قال سامر الخطيب وزير البيئة والمياه والزراعة إن الجسر مغلق. | وزير البيئة والمياه والزراعة",
                "قال مدرب النسور \"سامر الخطيب\" إن الجسر مغلق. | مدرب النسور",
                "قال الوزير المكلف شؤون الهجرة سامر الخطيب إن الجسر مغلق. | الوزير المكلف شؤون الهجرة",
                "قال المخرج والممثل سامر الخطيب إن الجسر مغلق. | المخرج",
                "قال الكاتب و المفكر الإسلامي سامر الخطيب إن الجسر مغلق. | الكاتب",
                "قال الناطق بلسان الشرطة سامر الخطيب إن الجسر مغلق. | الناطق بلسان الشرطة",
                "قال مدير المركز، الأستاذ الجامعي سامر الخطيب، إن الجسر مغلق. | مدير المركز",
                "قال رئيس هيئة النزاهة ومكافحة الفساد، القاضي المتقاعد سامر الخطيب، إن الجسر مغلق. | رئيس هيئة النزاهة"
                        + " ومكافحة الفساد",
            })
    void aTitleReachesToTheName(String sentence, String title) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.actor("سامر الخطيب").roles()).extracting(Role::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت الولايات المتحدة وحلفاؤها إغلاق الجسر. | الولايات المتحدة | أعلنت | إغلاق الجسر",
                "قال الوزير وزملاؤه إن الجسر مغلق. | الوزير | قال | الجسر مغلق",
                "قال المدرب إن أداءه تحسن. | المدرب | قال | أداءه تحسن",
                "قال أبناؤه إن الجسر مغلق. | أبناؤه | قال | الجسر مغلق",
                "ودعا زعماؤهم إلى إغلاق الجسر. | زعماؤهم | دعا | إغلاق الجسر",
                "يضيف الرجل الستيني أن الجسر مغلق. | الرجل الستيني | يضيف | الجسر مغلق",
            })
    void aNounWithItsCaseAndAPronounIsNoName(String sentence, String speaker, String cue, String content) {
        assertThat(Reading.statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت الناشطات إن الجسر مغلق. | الناشطات",
                "قالت ناشطات من المدينة إن الجسر مغلق. | ناشطات من المدينة",
                "وقالت الطالبات السوريات إن الجسر مغلق. | الطالبات السوريات",
                "وقالت معلمات إن الجسر مغلق. | معلمات",
                "قالت الممرضات في المستشفى إن الجسر مغلق. | الممرضات في المستشفى",
                "وقالت بعض المزارعات إن الجسر مغلق. | بعض المزارعات",
            })
    void womenSpeakTogether(String sentence, String speaker) {
        assertThat(Reading.statementsOf(sentence)).containsExactly(said(speaker, "قالت", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource({
        "قالت الشرطة إن المستوطنات لن تتوسع.",
        "قالت الشرطة إن المنظمات لن تشارك.",
        "قالت الشرطة إن المحافظات هادئة.",
        "أظهرت الغواصات قدرتها على البقاء. قالت الشرطة إن الجسر مغلق.",
    })
    void thingsThatAreSpeltLikeWomenDoNot(String sentence) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly("الشرطة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال دبلوماسي أوروبي طلب عدم كشف اسمه إن الجسر مغلق. | دبلوماسي أوروبي",
                "قال دبلوماسي أوروبي لوكالة \"فرانس برس\" إن الجسر مغلق. | دبلوماسي أوروبي",
                "قال مسؤول طلب عدم الكشف عن هويته إن الجسر مغلق. | مسؤول",
                "قال عدد من أولياء الأمور إن الجسر مغلق. | عدد من أولياء الأمور",
                "قال اثنان من المصادر إن الجسر مغلق. | اثنان من المصادر",
                "قال بعضهم إن الجسر مغلق. | بعضهم",
                "قال أحد أصدقائه إن الجسر مغلق. | أحد أصدقائه",
                "قال باحثون في جامعة ستانفورد إن الجسر مغلق. | باحثون في جامعة ستانفورد",
                "قال مسؤول شرط عدم كشف اسمه إن الجسر مغلق. | مسؤول",
                "قال مسؤول في البيت الأبيض إن الجسر مغلق. | مسؤول في البيت الأبيض",
                "قال وزير الخارجية الروسي لوكالة تاس إن الجسر مغلق. | وزير الخارجية الروسي",
                "قال المفوض السامي لشؤون اللاجئين إن الجسر مغلق. | المفوض السامي لشؤون اللاجئين",
            })
    void aGroupEndsBeforeTheClauseAboutIt(String sentence, String group) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said(group, "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت معلمات في القرية إن الجسر مغلق. | معلمات",
                "قالت إحدى الطبيبات إن الجسر مغلق. | إحدى الطبيبات",
                "قالت لاعبات إن الجسر مغلق. | لاعبات",
                "قالت متدربات إن الجسر مغلق. | متدربات",
                "قالت الموظفات إن الجسر مغلق. | الموظفات",
                "قالت ربات منازل إن الجسر مغلق. | ربات منازل",
                "قالت نسوة إن الجسر مغلق. | نسوة",
            })
    void womenSpeakAsMenDo(String sentence, String group) {
        assertThat(Reading.of(sentence).statements()).containsExactly(said(group, "قالت", "الجسر مغلق", INDIRECT));
    }

    @Test
    void womenAreNoMasculineThey() {
        assertThat(Reading.of("ودشن مغردون وسم #معلمات_القرى طالبوا فيه بتوفير سكن.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("مغردون");
        assertThat(Reading.of("لكن ممرضات طالبن الوزارة بتوفير سكن.").statements())
                .extracting(Said::speaker)
                .containsExactly("ممرضات");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت المديرية العامة للأمن الوطني في المغرب أن الجسر مغلق. | المديرية العامة للأمن الوطني في المغرب",
                "ذكرت الهيئة العامة للنقل في بيان أن الجسر مغلق. | الهيئة العامة للنقل",
                "ذكرت وكالة أنباء «الشمال» أن الجسر مغلق. | وكالة أنباء «الشمال»",
                "ذكرت وكالة أنباء سيراليكس أن الجسر مغلق. | وكالة أنباء سيراليكس",
                "ذكرت منظمة حقوقية «هيومن فورس» أن الجسر مغلق. | منظمة حقوقية «هيومن فورس»",
                "ذكرت منظمة حقوقية \"الجسر مغلق\". | منظمة حقوقية",
                "ذكر فرع الهيئة في المدينة أن الجسر مغلق. | فرع الهيئة",
                "ذكر مكتب الأمم المتحدة المعني بالمخدرات والجريمة أن الجسر مغلق. | مكتب الأمم المتحدة المعني بالمخدرات"
                        + " والجريمة",
                "ذكر برنامج الأغذية العالمي التابع للأمم المتحدة أن الجسر مغلق. | برنامج الأغذية العالمي",
                // and what it is a part of
                "ذكرت وحدة الطوارئ التابعة لوزارة الصحة أن الجسر مغلق. | وحدة الطوارئ التابعة لوزارة الصحة",
                "ذكرت قناة «النور» التابعة للحركة أن الجسر مغلق. | قناة «النور» التابعة للحركة",
                "ذكرت شعبة الخضروات في غرفة القاهرة التجارية أن الجسر مغلق. | شعبة الخضروات في غرفة القاهرة التجارية",
                "ذكرت لجنة الصحة في البرلمان أن الجسر مغلق. | لجنة الصحة في البرلمان",
                "ذكر مكتب القائد العام للجيش أن الجسر مغلق. | مكتب القائد العام للجيش",
                "ذكرت شرطة مقاطعة لوفانو أن الجسر مغلق. | شرطة مقاطعة لوفانو",
                "ذكرت سلطات ولاية كاراغوا أن الجسر مغلق. | سلطات ولاية كاراغوا",
                "ذكرت لجنة الصحة في بيان أن الجسر مغلق. | لجنة الصحة",
                "ذكرت لجنة الصيادين في مؤتمر صحفي أن الجسر مغلق. | لجنة الصيادين",
                "ذكرت اللجنة الأمنية في المحافظة أن الجسر مغلق. | اللجنة الأمنية",
                "ذكرت الهيئة الوطنية لإدارة الكوارث أن الجسر مغلق. | الهيئة الوطنية لإدارة الكوارث",
                "ذكر نادي مانشستر سيتي الإنجليزي لكرة القدم أن الجسر مغلق. | نادي مانشستر سيتي الإنجليزي لكرة القدم",
            })
    void aBodyHasItsWholeName(String sentence, String body) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دعا الرئيس المواطنين إلى الهدوء. | الرئيس",
                "اتهم السكان البلدية بالإهمال. | السكان",
                "طالب الأعضاء المعزولون الأمين العام بعقد جلسة. | الأعضاء المعزولون",
                "اتهم العمال المفصولون المدير العام بالتقصير. | العمال المفصولون",
                "اتهم العمال الأجانب الموقوفون المدير بالتقصير. | العمال الأجانب الموقوفون",
                "أبلغ متحدث عسكري رويترز بأن الجسر مغلق. | متحدث عسكري",
                "أبلغ سامر الخطيب رويترز أن الجسر مغلق. | سامر الخطيب",
                "الجسر مغلق منذ أمس، وفقا لتصريحات سامر الخطيب. | سامر الخطيب",
                "الجسر مغلق منذ أمس، وفقا لأرقام نشرتها الوزارة. | الوزارة",
                "حث المبعوث الخاص إلى سوريا الأطراف على وقف القتال. | المبعوث الخاص إلى سوريا",
                "دعا الموفد الفرنسي إلى لبنان الأحزاب إلى الحوار. | الموفد الفرنسي إلى لبنان",
                "دعا المبعوث الأممي إلى سوريا موحدة. | المبعوث الأممي",
            })
    void theAddresseeIsNoPartOfTheSpeaker(String sentence, String speaker) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الكرملين إن القمة تأجلت. وقال الناطق باسمه سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "قالت الوزارة إن القمة تأجلت. وقال متحدث باسمها إن الجسر مغلق. | متحدث باسمها",
                "قال سامر الخطيب إن الدواء آمن. وقال معدو الدراسة إن الجرعة كافية. | معدو الدراسة",
                "قال سامر الخطيب إن الفوز سهل. ورد عمر حداد على الخطيب قائلا إن المباراة طويلة. | عمر حداد",
                "قال سامر الخطيب إن الفوز سهل. وقالت الناخبة منية الورغي إن الطابور طويل. | منية الورغي",
                "قال سامر الخطيب إن الفوز سهل. وقال مدرب مانشستر سيتي إن المباراة طويلة. | مدرب مانشستر سيتي",
                "قال مشجع إن الفوز سهل. وقال آخر إن المباراة طويلة. | آخر",
                "قال مشجعان إن الفوز سهل. وقال ثالث: \"المباراة طويلة\". | ثالث",
            })
    void whoFollowsTheVerbIsItsSubject(String sentences, String speaker) {
        Reading reading = Reading.of(sentences);
        assertThat(reading.statements()).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @Test
    void nobodySpeaksWhereTheSubjectIsNotUnderstood() {
        Reading reading = Reading.of(
                "قال سامر الخطيب إن الفوز سهل. وقال شطنبرغ لصحيفة محلية في حديث عن كرة القدم نشر أمس إن المباراة"
                        + " طويلة.");
        assertThat(reading.statements()).last().extracting(Said::speaker).isNotEqualTo("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نقلت وكالة الأنباء عن المتحدث باسم الدفاع المدني بالعاصمة المقدسة الرائد سامر الخطيب أن الجسر مغلق. |"
                        + " سامر الخطيب",
                "نقلت وكالة الأنباء عن المتحدث الرسمي للإدارة العامة للدفاع المدني الرائد سامر الخطيب أن الجسر مغلق. |"
                        + " سامر الخطيب",
                "نقلت وكالة الأنباء عن متحدث باسم الوزارة بعد لقاء الوزير سامر الخطيب أن الجسر مغلق. | متحدث باسم"
                        + " الوزارة",
                "قال المتحدث باسم الوزارة بعد لقاء الوزير سامر الخطيب إن الجسر مغلق. | المتحدث باسم الوزارة",
                "نقلت وكالة الأنباء عن مصدر مقرب من الرئيس سامر الخطيب أن الجسر مغلق. | مصدر مقرب من الرئيس",
                "قال خبير في شؤون الطاقة إن الجسر مغلق. | خبير في شؤون الطاقة",
                "قال وكيل أمين المنطقة للخدمات المهندس صالح بن فوزان الحربي إن الجسر مغلق. | صالح بن فوزان الحربي",
                "قال وكيل أمين الشرقية للمشاريع المهندس جمال الملحم إن الجسر مغلق. | جمال الملحم",
                "قال وزير العدل حافظ الأختام سامر الخطيب أمس إن الجسر مغلق. | سامر الخطيب",
                "قال حافظ الأختام سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "قال وزير العدل حافظ سامر إن الجسر مغلق. | حافظ سامر",
                "قال نائب عن حزب النور إن الجسر مغلق. | نائب عن حزب النور",
                "شكك خبير في سياسة الشركة. | خبير",
                "قال محامي المتهم الثاني إن الجسر مغلق. | محامي المتهم الثاني",
            })
    void aSourceIsNamedAsASubjectIs(String sentence, String speaker) {
        assertThat(Reading.statementsOf("الخبر", sentence))
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رفع ناشطون عريضة طالبوا فيها بفتح الجسر. | ناشطون",
                "قدم محامون مذكرة طالبوا فيها بفتح الجسر. | محامون",
                "قال محامون محليون إن الجسر مغلق. | محامون محليون",
                "قال مسؤولون أوروبيون كبار إن الجسر مغلق. | مسؤولون أوروبيون كبار",
            })
    void whatDoesNotAgreeWithSeveralIsNoPartOfIt(String sentence, String speaker) {
        assertThat(Reading.of(sentence).speakerText(0)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال محامي الممثلة هدى حداد إن القضية طويلة. | محامي الممثلة هدى حداد",
                "قال وكيل المذيعة السابقة ليلى حداد إن العقد جديد. | وكيل المذيعة السابقة ليلى حداد",
                "قال مساعد الوزيرة هدى حداد إن القضية طويلة. | مساعد الوزيرة هدى حداد",
                "قال مستشار الرئيس سامر الخطيب إن القضية طويلة. | سامر الخطيب",
            })
    void aWomansNameAfterAWomansTitleIsNotThatOfHerMan(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال محامي الممثلة هدى حداد، التي تتهم المنتج بالإهمال، إن القضية طويلة. | هدى حداد",
                "قالت شقيقة الناشط سامر الخطيب، الذي يتهم المنتج بالإهمال، إن صحته جيدة. | سامر الخطيب",
                "قال وكيل المذيعة السابقة ليلى حداد، التي تطالب القناة بتعويض، إن العقد جديد. | ليلى حداد",
            })
    void aClauseIsAboutTheOneWithWhomItAgrees(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements())
                .first()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال مراسل فرانس برس إن القصف توقف. | مراسل فرانس برس",
                "وأفادت مراسلة وكالة فرانس برس بأن القصف توقف. | مراسلة وكالة فرانس برس",
                "وأفاد مصور فرانس برس بأن القصف توقف. | مصور فرانس برس",
                "وأفاد مراسلو فرانس برس في المكان أن القصف توقف. | مراسلو فرانس برس",
                "وأفاد مراسل وكالة رويترز بأن القصف توقف. | مراسل وكالة رويترز",
            })
    void aCorrespondentIsToldByTheWholeNameOfTheMedium(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @Test
    void someOfThemExpectSomething() {
        assertThat(Reading.statementsOf("وتوقع سبعة من المحللين خفض الفائدة."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سبعة من المحللين", "خفض الفائدة"));
    }

    @Test
    void whatKindOfCompanyItIsIsNothingThatItSays() {
        assertThat(Reading.statementsOf("وأعلنت شركة النور القابضة عن توزيع أرباح."))
                .extracting(Said::content)
                .containsExactly("توزيع أرباح");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد شاهد عيان لوكالة أنباء البلقان الدولية أن الجسر مغلق. | شاهد عيان",
                "وقال مسؤولون لوكالة أنباء البلقان إن الجسر مغلق. | مسؤولون",
                "وقال مصدر أمني لوكالة أنباء الجزيرة الخضراء إن الجسر مغلق. | مصدر أمني",
            })
    void anAgencyIsWhomTheyTell(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    /** In what somebody speaks, or when, after what is told of him between commas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعربت اللجنة، وهي تجمع غير رسمي، في بيان عن أسفها للحادث. | اللجنة | أسفها للحادث",
                "وأعربت اللجنة، وهي تجمع غير رسمي، اليوم عن أسفها للحادث. | اللجنة | أسفها للحادث",
                "ودعا الحزب، وهو أكبر حزب في البلاد، في بيان إلى فتح الجسر. | الحزب | فتح الجسر",
                "ونددت المنظمة، ومقرها لندن، في تقرير بإغلاق الجسر. | المنظمة | إغلاق الجسر",
            })
    void theOccasionAfterAnAside(String sentence, String speaker, String content) {
        assertThat(Reading.statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @CsvSource({
        "ذكرت مصادر محلية بمحافظة تعز أمس أن الجسر مغلق., مصادر محلية بمحافظة تعز",
        "أفاد شهود عيان بمحافظة تعز أن الجسر مغلق., شهود عيان بمحافظة تعز",
        "ذكر مصدر أمني بوزارة الداخلية أن الجسر مغلق., مصدر أمني بوزارة الداخلية",
    })
    void theProvinceOfASource(String sentence, String speaker) {
        assertThat(Reading.statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت أسرة سامر الخطيب إن الشرطة قصرت. | أسرة سامر الخطيب",
                "وقالت عائلة ليلى حداد إن الشرطة قصرت. | عائلة ليلى حداد",
                "واتهمت أسرة سامر الخطيب المستشفى بالتقصير. | أسرة سامر الخطيب",
                "وقال أنصار سامر الخطيب إن الشرطة قصرت. | أنصار سامر الخطيب",
                "وقال أقارب سامر الخطيب إن الشرطة قصرت. | أقارب سامر الخطيب",
                "وقال محامو سامر الخطيب إن الشرطة قصرت. | محامو سامر الخطيب",
                "وقال شاب سامر الخطيب إن الشرطة قصرت. | سامر الخطيب",
            })
    void thoseWhoAreSomebodysAreNotHim(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }
}
