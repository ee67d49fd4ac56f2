package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                "وأعلن سامر الخطيب المشاركة في البطولة. @ سامر الخطيب @ أعلن @ المشاركة في البطولة",
                "وأكد النادي المنافسة على اللقب. @ النادي @ أكد @ المنافسة على اللقب",
                "ودعا سكان الحي المجاور للمصنع إلى إغلاقه. @ سكان الحي @ دعا @ إغلاقه",
                "وطالب أهالي القرى المتضررة من السيول بتعويضهم. @ أهالي القرى @ طالب @ تعويضهم",
                "وكشف المدير سامر الخطيب لـ«الجزيرة» عن تسجيل خمس حالات. @ سامر الخطيب @ كشف @ تسجيل خمس حالات",
                "وطمأن بازيان إلى أن الجسر آمن. @ بازيان @ طمأن @ الجسر آمن",
                "وطالب رئيس الوزراء بوقف الحرب. @ رئيس الوزراء @ طالب @ وقف الحرب",
                "وطالب رئيس رابطة المشجعين بإقالة المدرب. @ رئيس رابطة المشجعين @ طالب @ إقالة المدرب",
                "وتوقع سامر الخطيب ألا تتجاوز الزيادة 5%. @ سامر الخطيب @ توقع @ ألا تتجاوز الزيادة 5%",
                "وتوقعت دراسة نشرتها الجامعة ارتفاع الطلب على المساكن. @ دراسة @ توقعت @ ارتفاع الطلب على المساكن",
                "وأشارت زيناروف أمس إلى أن الجسر مغلق. @ زيناروف @ أشارت @ الجسر مغلق",
                "وأرجع سامر الخطيب التأخير إلى نقص العمال. @ سامر الخطيب @ أرجع @ التأخير إلى نقص العمال",
                "وأعلنت الشرطة المحلية، مقتل شخصين في انفجار. @ الشرطة المحلية @ أعلنت @ مقتل شخصين في انفجار",
                "ورجح المحللون في استطلاع رويترز، تراجع سعر القمح. @ المحللون @ رجح @ تراجع سعر القمح",
                "وتوقع محللون انخفاض سعر القمح بنسبة 6%. @ محللون @ توقع @ انخفاض سعر القمح بنسبة 6%",
                "وأظهرت الدراسة، التي نشرت في مجلة الغد، ارتفاعا في الإصابات. @ الدراسة @ أظهرت @ ارتفاعا في الإصابات",
                "وكشفت دراسة أجراها باحثون في مركز \"النور\" الطبي عن خطر جديد. @ دراسة @ كشفت @ خطر جديد",
                "وتوقع اقتصاديون في استطلاع أجرته «رويترز» أن ينخفض السعر. @ اقتصاديون @ توقع @ ينخفض السعر",
                "وقال العميد سامر الخطيب المتحدث باسم الجيش، إنه رغم الهدوء، إلا أن الجسر مغلق. @ سامر الخطيب @ قال @"
                        + " رغم الهدوء، إلا أن الجسر مغلق",
                "وأفاد بيان صادر عن وزارة الزراعة بأن الجسر مغلق. @ وزارة الزراعة @ أفاد @ الجسر مغلق",
                "وحمّلت المنظمة الشركة المسؤولية الكاملة عن الحادث. @ المنظمة @ حمّلت @ المسؤولية الكاملة عن الحادث",
                "وأكدت المباحثات ضرورة العمل على السلام. @ المباحثات @ أكدت @ ضرورة العمل على السلام",
                "ونفى سامر الخطيب، في تصريحات أدلى بها للصحيفة، أي ضلوع له في الحادث. @ سامر الخطيب @ نفى @ أي ضلوع له"
                        + " في الحادث",
                "وقال سامر الخطيب، طالبا عدم الكشف عن مكانه، إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "وقال مسؤول كبير مشترطا عدم ذكر اسمه إن الجسر مغلق. @ مسؤول كبير @ قال @ الجسر مغلق",
                "وقالت المنظمة إنها اطلعت على ما نشر على الإنترنت. @ المنظمة @ قالت @ اطلعت على ما نشر على الإنترنت",
                "ووصفت ليلى حداد منتقديها أنهم قلة. @ ليلى حداد @ وصفت @ منتقديها أنهم قلة",
                "وذكر تقرير للوزارة التي تعنى بالدفاع أن الجسر مغلق. @ الوزارة @ ذكر @ الجسر مغلق",
                "وقال ثلاثة من العمال إن الجسر مغلق. @ ثلاثة من العمال @ قال @ الجسر مغلق",
                "وكشف سامر الخطيب - وفقا لما أوردته الصحيفة - أن الجسر مغلق. @ سامر الخطيب @ كشف @ الجسر مغلق",
                "وانتقد سامر الخطيب الفنانة المصرية في تغريدة. @ سامر الخطيب @ انتقد @ الفنانة المصرية",
                "وأعلنت وزارة الدفاع الذراع العسكرية للحكومة، الخميس، مقتل جنود. @ وزارة الدفاع @ أعلنت @ مقتل جنود",
                "وأعلنت وزارة الدفاع، الذراع العسكرية للحكومة (الجديدة)، مقتل جنود. @ وزارة الدفاع @ أعلنت @ مقتل جنود",
                "وأكدت مصادر طبية وإغاثية محلية في المدينة أمس مقتل ثلاثة. @ مصادر طبية @ أكدت @ مقتل ثلاثة",
                "وأظهرت معطيات الوزارة إصابة عشرة عمال. @ الوزارة @ أظهرت @ إصابة عشرة عمال",
                "وناشدت ليلى حداد السلطات البحث عن ابنها. @ ليلى حداد @ ناشدت @ البحث عن ابنها",
                "وناشد سامر الخطيب مواطنيه البقاء في منازلهم. @ سامر الخطيب @ ناشد @ البقاء في منازلهم",
                "واتهمت الوزارة المخابرات العسكرية التابعة للجيش بتعطيل الجسر. @ الوزارة @ اتهمت @ تعطيل الجسر",
                "واتهمت الوزارة ضباطا كبارا في الأمن والشرطة بتعطيل الجسر. @ الوزارة @ اتهمت @ تعطيل الجسر",
                "ودعا سامر الخطيب أمام جلسة لمجلس الأمن الدولي، المجتمع الدولي إلى التدخل. @ سامر الخطيب @ دعا @"
                        + " التدخل",
                "وعلى حد تعبير سامر الخطيب، رئيس اللجنة، فإن الجسر مغلق. @ سامر الخطيب @ تعبير @ الجسر مغلق",
                "وتبنت المنظمة مسؤولية الحادث. @ المنظمة @ تبنت @ مسؤولية الحادث",
                "ووجه سامر الخطيب رسالة إلى العمال مفادها أن الجسر مغلق. @ سامر الخطيب @ مفادها @ الجسر مغلق",
                "وناشدت المنظمة المجتمع الدولي التدخل لوقف الحرب. @ المنظمة @ ناشدت @ التدخل لوقف الحرب",
            })
    void leadsToTheContent(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ونفى هذه الأنباء وزير الإعلام سامر الخطيب. @ سامر الخطيب @ نفى @ هذه الأنباء",
                "ونفت هذه الاتهامات السفارة. @ السفارة @ نفت @ هذه الاتهامات",
                "وأدان الهجوم المسلح أمس رئيس الوزراء. @ رئيس الوزراء @ أدان @ الهجوم المسلح أمس",
                "وانتقد الزيادات الأخيرة في الأسعار النائب سامر الخطيب. @ سامر الخطيب @ انتقد @ الزيادات الأخيرة في"
                        + " الأسعار",
                "وأعلن الموعد وزير التربية، وبدأ الاحتفال. @ وزير التربية @ أعلن @ الموعد",
                "ونفى الاتهامات الموجهة إليه رئيس اللجنة. @ رئيس اللجنة @ نفى @ الاتهامات الموجهة إليه",
                // what may be the subject as well
                "وانتقد التقرير وزير الإعلام سامر الخطيب. @ التقرير @ انتقد @ وزير الإعلام سامر الخطيب",
            })
    void anObjectMayStandBeforeTheSubject(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال المدير سامر الخطيب خلال زيارة \"إن الجسر مغلق منذ أمس\". @ سامر الخطيب @ قال @ \"إن الجسر مغلق"
                        + " منذ أمس\"",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وحثت منظمة العفو الدولية، ومقرها لندن، الحكومة على | منظمة العفو الدولية | حثت",
                "وطالب الاتحاد الدولي، ومقره زيورخ، الأندية ب | الاتحاد الدولي | طالب",
                "ودعت الهيئة الوطنية للإعلام، وهي جهة مستقلة، الحكومة إلى | الهيئة الوطنية للإعلام | دعت",
                "وناشدت لجنة الحي، التي تأسست العام الماضي، البلدية | لجنة الحي | ناشدت",
            })
    void leadsPastWhatIsToldOfABodyToWhomItCallsUpon(String clause, String speaker, String cue) {
        String space = clause.endsWith("ب") ? "" : " ";
        assertThat(statementsOf(clause + space + "وقف البناء."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker))
                .satisfies(s -> assertThat(s.cue()).isEqualTo(cue))
                .satisfies(s -> assertThat(s.content()).isEqualTo("وقف البناء"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عدد النازحين بنحو 70 ألفا",
                "عدد المصابين بأكثر من 300 شخص",
                "خسائر المدينة بمليون دولار",
            })
    void whatIsEstimatedIsTheContent(String content) {
        assertThat(statementsOf("وقدرت وزارة الصحة " + content + "."))
                .containsExactly(said("وزارة الصحة", "قدرت", content, INDIRECT));
    }

    /** "برد" is cold and "بترك" is cut off, where nobody threatens or recommends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "توعد الوزير سامر الخطيب برد | حازم | سامر الخطيب | توعد | رد حازم",
                "هدد الرئيس الإيراني حسن الخطيب برد | ساحق على الهجوم | حسن الخطيب | هدد | رد ساحق على الهجوم",
                "وطالب النائب سامر الخطيب بإشراك | القابلات في كل خطوة | سامر الخطيب | طالب | إشراك القابلات في كل"
                        + " خطوة",
                "وأوصى الخبير سامر الخطيب بترك | الأمر للمتاجر | سامر الخطيب | أوصى | ترك الأمر للمتاجر",
            })
    void aDeedWithBiIsTheContent(String frame, String rest, String speaker, String cue, String content) {
        assertThat(statementsOf(frame + " " + rest + ".")).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ويقول أحدهم، وهو المهندس سامر الخطيب، إن | سامر الخطيب",
                "وقالت إحدى الناجيات، وهي المعلمة ليلى حداد، إن | ليلى حداد",
                "وقال أحد السكان، سامر الخطيب، إن | سامر الخطيب",
                "وقال مصدر في الحزب، وهو نائب سابق، إن | مصدر في الحزب",
            })
    void whoSomebodyIsStandsBetweenCommas(String frame, String speaker) {
        assertThat(statementsOf(frame + " الجسر مغلق."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أعراض وصفها الباحثون", "خطوة وصفها الأطباء", "مرحلة وصفها الخبراء"})
    void whatIsDescribedAfterAPreposition(String noun) {
        assertThat(statementsOf("ويعاني ثلثهم من " + noun + " بـ\"شبه الإدمانية\"."))
                .extracting(Said::content)
                .containsExactly("\"شبه الإدمانية\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سامر الخطيب على هامش ورشة عمل عقدت في الدمام أمس | قال",
                "وأوضح سامر الخطيب في ختام ندوة نظمت في بيروت | أوضح",
                "وأكد سامر الخطيب خلال احتفال أقيم مساء الخميس | أكد",
                "وقال سامر الخطيب في تصريح خص به \"الغد\" على هامش ورشة عقدت أول من أمس | قال",
            })
    void leadsPastWhereAnOccasionWasHeld(String clause, String cue) {
        assertThat(statementsOf(clause + " أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"جزءا من المسؤولية", "كامل المسؤولية عن الحادث", "مسؤولية الحادث"})
    void howMuchSomebodyIsChargedWithIsTheContent(String content) {
        assertThat(statementsOf("لكن طبيبا في المستشفى حمل الوزارة " + content + "."))
                .containsExactly(said("طبيبا في المستشفى", "حمل", content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource({"كتب, ثلاثة منهم", "قالت, خمس منهن", "قال, اثنان منهم"})
    void soManyOfThemSpeak(String verb, String speakers) {
        assertThat(statementsOf("وعارض باحثون الفكرة. و" + verb + " " + speakers + " في رسالة مفتوحة إن الجسر مغلق."))
                .last()
                .isEqualTo(said(speakers, verb, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource({"أوضح, مكتبها الإعلامي", "أكد, مكتبها", "أعلن, مكتبها الصحفي", "أوضح, حزبها", "أكدت, إدارتها القانونية"
    })
    void aBodyOfHersSpeaks(String verb, String body) {
        assertThat(statementsOf("واتهمت الصحف الوزيرة بالتقصير. فقد " + verb + " " + body + " أن الجسر مغلق."))
                .last()
                .isEqualTo(said(body, verb, "الجسر مغلق", INDIRECT));
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
                "أما المدير سامر الخطيب فقد قال: إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "وقدرت المنظمة عدد المصابين بنحو ألف شخص. | المنظمة | قدرت | عدد المصابين بنحو ألف شخص",
                "وقدر الوزير عدد القتلى بأكثر من ألف. | الوزير | قدر | عدد القتلى بأكثر من ألف",
                "وجدد الرئيس رفض بلاده للعقوبات. | الرئيس | جدد | رفض بلاده للعقوبات",
                "وأكدت ليلى حداد رفض الحكومة للقرار. | ليلى حداد | أكدت | رفض الحكومة للقرار",
                "وأكد مصدر رفض الكشف عن اسمه أن الجسر مغلق. | مصدر | أكد | الجسر مغلق",
                "وقال 60% من المشاركين إنهم متعبون. | المشاركين | قال | متعبون",
                "وقال نحو 45 في المئة من المستطلعين إنهم متعبون. | المستطلعين | قال | متعبون",
                "أما فرنسا فأكد وزير خارجيتها أن الجسر مغلق. | وزير خارجيتها | أكد | الجسر مغلق",
                "أما فرنسا فأكدت أن الجسر مغلق. | فرنسا | أكدت | الجسر مغلق",
                "وقال رئيس البعثة في مالي، الفرنسي جان مارتان، إن الجسر مغلق. | جان مارتان | قال | الجسر مغلق",
                "وقالت مديرة مكتبها في القاهرة، اللبنانية ليلى حداد، إن الجسر مغلق. | ليلى حداد | قالت | الجسر مغلق",
            })
    void endsWhereWhatBelongsTogetherEnds(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "رفض النائب سامر الخطيب القرار، عادا أن الحكومة أخطأت. | سامر الخطيب | عادا | الحكومة أخطأت",
                "رفض المدير سامر الخطيب القرار، عادّاً أنه ناقص. | سامر الخطيب | عادّاً | ناقص",
                "وتوقع خبراء اقتصاديون تراجع الطلب. | خبراء اقتصاديون | توقع | تراجع الطلب",
                "وتوقع خبراء ارتفاع الأسعار. | خبراء | توقع | ارتفاع الأسعار",
                "وأكد شهود عيان وقوع انفجار. | شهود عيان | أكد | وقوع انفجار",
                "وقالت سعاد لجاراتها إن الجسر مغلق. | سعاد | قالت | الجسر مغلق",
                "دبي - العربية.نت أعلنت وزارة الدفاع مقتل جندي. | وزارة الدفاع | أعلنت | مقتل جندي",
                "وقال خبراء مكافحة الإرهاب إن الجسر مغلق. | خبراء مكافحة الإرهاب | قال | الجسر مغلق",
            })
    void aClauseOrAChangeRightAfterWhoSpeaks(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).contains(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"لافتات كتب عليها", "لافتات جاء فيها", "لافتات تقول"})
    void whatABannerSaysIsSaidByWhoHoldsIt(String banners) {
        assertThat(statementsOf("ورفع المتظاهرون " + banners + " \"نريد العدالة\"."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("المتظاهرون", "\"نريد العدالة\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتتفاوت الأسعار بحسب الموسم.",
                "ويعد المغرب من أكبر المنتجين.",
                "ورفع المحافظ علم بلاده على المبنى.",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أوضح سامر الخطيب، في لقاء خاص، تابعته \"المدار\"، أن الجسر مغلق.",
                "أوضح سامر الخطيب، في بيان له، طالعته \"المدار\"، أن الجسر مغلق.",
                "أوضح سامر الخطيب، في لقاء مع قناة \"الأفق\"، تابعته \"المدار\"، أن الجسر مغلق.",
            })
    void whoFollowedTheWordsIsToldBetweenCommas(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "أوضح", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aWordThatStressesTheOccasionIsPassedOver() {
        assertThat(statementsOf("وطالب سامر الخطيب خلال الجلسة نفسها الحكومة بالصبر."))
                .containsExactly(said("سامر الخطيب", "طالب", "الصبر", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource({
        "وقال سامر حداد إن السوق هادئة. وقال عن الشركة التي تملك 40 بالمئة من الحصص إن وضعها جيد., سامر حداد, وضعها جيد",
        "وقال سامر حداد إن السوق هادئة. وقال عن اللاعب الذي سجل الهدف إن مستواه جيد., سامر حداد, مستواه جيد",
        "وأعلنت الشركة النتائج. ووجدت دراسة نشرت على موقع الجامعة أن النوم مفيد., دراسة, النوم مفيد",
        "وأعلنت الشركة النتائج. ووجدت دراسة نشرت أمس ارتفاعا في الإصابات., دراسة, ارتفاعا في الإصابات",
    })
    void whatIsToldInBetweenIsNobodyWhoSpeaks(String text, String speaker, String content) {
        var said = Reading.statementsOf(text);
        assertThat(said.get(said.size() - 1))
                .extracting(Said::speaker, Said::content)
                .containsExactly(speaker, content);
    }

    @Test
    void whatIsDifficultIsNotWhatSomethingIsRegardedAs() {
        assertThat(Reading.statementsOf("الموافقة تعتبر خطوة تمثل نجاحا ومن الصعب أن تجد مثلها."))
                .isEmpty();
    }

    @Test
    void whoAsksForItIsNamedBehindTheNoun() {
        assertThat(Reading.statementsOf(
                        "وأوضحت الوزارة أن العقوبات، ومطالبة الوزير سامر حداد للشركات بخفض الأسعار، مؤثرة."))
                .filteredOn(s -> "مطالبة".equals(s.cue()))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد");
    }

    @Test
    void aVerbBehindACapitalAgreesWithIt() {
        assertThat(Reading.statementsOf("وانتقد سامر حداد تدابير بكين التي اعتبرها \"عدوانية جدا\"."))
                .extracting(Said::speaker)
                .doesNotContain("بكين");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في تقرير لها نشرته اليوم أن",
                "في تقرير لها أصدرته أمس أن",
                "في بيان لها نشرته على صفحتها أن",
                "في بيان حصلت وكالة النيل على نسخة منه أن",
            })
    void whoseTextItIsBeforeAClauseAboutIt(String frame) {
        assertThat(Reading.toldIn("وأكدت الوزارة " + frame + " الجسر مغلق.")).isEqualTo("الوزارة: أكدت: الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأكد الوزير في بيان حصلت وكالة النيل على نسخة منه وقوف بلاده مع الجيران. @ الوزير: أكد: وقوف بلاده مع الجيران",
                "وندد محامون بالأحكام الصادرة بحق موكليهم. @ محامون: ندد: الأحكام الصادرة بحق موكليهم",
                "وندد محامون، اليوم الاثنين، بالقرار المتخذ بشأن الجسر. @ محامون: ندد: القرار المتخذ بشأن الجسر",
            })
    void aPhraseBehindTheText(String sentence, String told) {
        assertThat(Reading.toldIn(sentence)).isEqualTo(told);
    }
}
