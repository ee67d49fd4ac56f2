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

/** What looks like the object of a verb of saying, like its source or like the verb itself, and is none. */
class NotTheObjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "تعهد سامر الخطيب، بمحاسبة الجناة، @ تعهد @ محاسبة الجناة",
                "تعهد سامر الخطيب، اليوم، بمحاسبة الجناة، @ تعهد @ محاسبة الجناة",
                "أشاد سامر الخطيب، في بيان، بجهود العمال، @ أشاد @ جهود العمال",
            })
    void aParticipleAfterTheContent(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence + " مؤكدا أن الجسر مغلق."))
                .containsExactly(
                        said("سامر الخطيب", cue, content, INDIRECT),
                        said("سامر الخطيب", "مؤكدا", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf(sentence + " مطالبا بالعدل."))
                .containsExactly(
                        said("سامر الخطيب", cue, content, INDIRECT), said("سامر الخطيب", "مطالبا", "العدل", INDIRECT));
    }

    @Test
    void aParticipleThatIsANounToo() {
        assertThat(statementsOf("تعهدت ليلى حداد، بمحاسبة الجناة، مطالبة بالعدل."))
                .containsExactly(
                        said("ليلى حداد", "تعهدت", "محاسبة الجناة", INDIRECT),
                        said("ليلى حداد", "مطالبة", "العدل", INDIRECT));
    }

    /** What somebody wants or can do, with a preposition that the verb of saying takes too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "حرص الوزارة على سلامة الزوار",
                "حرص الوزارة على أن يصل الماء إلى القرى",
                "قدرة البلدية على إنجاز الجسر",
                "إصرار الحكومة على مواصلة الحوار",
                "موافقة المجلس على المشروع",
                "تأثير الجفاف على المزارع",
                "الحرص على سلامة الزوار",
                "أهمية الحفاظ على المباني القديمة",
                "التزام الوزارة بالموعد",
                "التحاق الطلاب بالمدرسة",
            })
    void aDeedWithAPrepositionOfItsOwn(String deed) {
        assertThat(statementsOf("قالت الوزيرة ليلى حداد إن الجسر مغلق. وأكدت " + deed + "."))
                .element(1)
                .isEqualTo(said("ليلى حداد", "أكدت", deed, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"المشاركون", "تحالف الأحزاب", "مجلس البلدية", "ممثلو القرى"})
    void whoStressesSomethingIsNoDeed(String who) {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. وأكد " + who + " على ضرورة الحوار."))
                .element(1)
                .isEqualTo(said(who, "أكد", "ضرورة الحوار", INDIRECT));
    }

    /** What is denied or repeated rather than who does so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورفض القول إن العجز ارتفع. @ رفض",
                "ونفى القول بأن العجز ارتفع. @ نفى",
                "ونفى الوزير القول بأن العجز ارتفع. @ نفى",
                "، ورفض القول إن العجز ارتفع. @ رفض",
                " دفاعا عن المدينة، ونفى القول بأن العجز ارتفع. @ نفى",
            })
    void theSaying(String denial, String cue) {
        String before = denial.startsWith("و") ? ". " : "";
        assertThat(statementsOf("قال الوزير سامر الخطيب إن الجسر مغلق" + before + denial))
                .element(1)
                .isEqualTo(said("سامر الخطيب", cue, "العجز ارتفع", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وهذه خطوة أولى، بناء على قدرة المحكوم عليه المالية.",
                "وقرر المجلس تأجيل الجلسة بناء على طلب المحامي.",
                "وعقد الوزير مؤتمرا صحفيا للإعلان عن تفاصيل الخطة.",
            })
    void whatNobodySays(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    /** What a verb of describing has right after it, before what it is called, it does not call so itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وانتقد المدرب سامر الخطيب الاتحاد في تصريح | وصف فيه حكم اللقاء بأنه",
                "وانتقد المدرب سامر الخطيب الاتحاد. | ووصف حكم اللقاء بأنه",
                "وانتقدت المدربة ليلى حداد الاتحاد. | ووصفت الوزيرة بأنها",
                "ورد النائب سامر الخطيب ببيان | وصف فيه الوزير بأنه",
            })
    void whoIsDescribedDoesNotSpeak(String before, String described) {
        assertThat(statementsOf(before + " " + described + " «لا يصلح»."))
                .last()
                .satisfies(s -> assertThat(s.speaker()).isIn("سامر الخطيب", "ليلى حداد"));
    }

    /** "طالبة" and "طالبا" are people here, and demand nothing of anybody. */
    @Test
    void peopleWhoAreCountedDemandNothing() {
        assertThat(statementsOf("وأظهرت دراسة أجرتها جامعة القصيم على 1840 طالبا وطالبة أن الطلاب يسهرون."))
                .noneMatch(s -> s.cue().startsWith("طالب"));
        assertThat(statementsOf("وأظهرت دراسة أجراها قسم علم النفس على 1840 طالبا وطالبة أن الطلاب يسهرون."))
                .extracting(Said::content)
                .containsExactly("الطلاب يسهرون");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال للصحفيين كلمتين فقط",
                "ثم قال كلمتين",
            })
    void whatIsSaidInTwoWords(String said) {
        assertThat(statementsOf("وصل الوزير سامر الخطيب أمس. " + said + ": \"حسبي الله\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"حسبي الله\"", DIRECT));
    }

    @Test
    void whatIsStillToBeAnnounced() {
        assertThat(statementsOf("قال الوزير خلال مؤتمر للإعلان عن تفاصيل الخطة إن الجسر مغلق."))
                .containsExactly(said("الوزير", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void theParticleThatWeakensAnAdjective() {
        assertThat(statementsOf("وقالت المجموعة شبه العسكرية في بيان نشرته على الموقع إن الجسر مغلق."))
                .containsExactly(said("المجموعة شبه العسكرية", "قالت", "الجسر مغلق", INDIRECT));
    }

    @Test
    void theParticipleOfReminding() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، مذكرا أنه لم يلتزم بالموعد."))
                .element(1)
                .isEqualTo(said("سامر الخطيب", "مذكرا", "لم يلتزم بالموعد", INDIRECT));
    }

    /** A place after a preposition, or in a noun's phrase, is not who goes on inside a quotation. */
    @ParameterizedTest
    @ValueSource(
            strings = {"عقدت اللقاءات في القاهرة", "عقدت اللقاءات في شوارع القاهرة", "عبرت سيارات شارعا شرقي بغداد"})
    void aPlaceInsideWhatSomebodySays(String clause) {
        assertThat(statementsOf("وقال المصدر: \"" + clause + "، مشيرا إلى أن العمل مستمر\"."))
                .element(1)
                .isEqualTo(said("المصدر", "مشيرا", "العمل مستمر", INDIRECT));
    }

    /** "دمشق - سانا أعلنت الوزارة": the agency wrote the article, and the ministry says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "دمشق-سانا أعلنت وزارة الزراعة أن الجسر مغلق. @ أعلنت @ وزارة الزراعة",
                "دمشق - سانا قال المدير سامر الخطيب إن الجسر مغلق. @ قال @ سامر الخطيب",
                "واس - الرياض أكد الوزير سامر الخطيب أن الجسر مغلق. @ أكد @ سامر الخطيب",
                "الرياض – الشرق أكد وزير النقل سامر الخطيب أن الجسر مغلق. @ أكد @ سامر الخطيب",
                "جدة – المدينة أكد وزير النقل سامر الخطيب أن الجسر مغلق. @ أكد @ سامر الخطيب",
                "الشرق – الدمام أوضح المدير سامر الخطيب أن الجسر مغلق. @ أوضح @ سامر الخطيب",
                "الدمام – كمال حداد أكد وزير النقل سامر الخطيب أن الجسر مغلق. @ أكد @ سامر الخطيب",
                "الرياض – الوزير سامر الخطيب أكد أن الجسر مغلق. @ أكد @ سامر الخطيب",
            })
    void theAgencyOfADateline(String sentence, String cue, String speaker) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "عبر سامر الخطيب للوفد عن \"أمله في أن تمر المرحلة\". @ عبر @ \"أمله في أن تمر المرحلة\"",
                "أعرب سامر الخطيب عن \"أمله في أن تمر المرحلة\". @ أعرب @ \"أمله في أن تمر المرحلة\"",
                "وعبر سامر الخطيب عن \"شكره وتقديره\". @ عبر @ \"شكره وتقديره\"",
            })
    void aFeelingThatIsQuoted(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", cue, content, DIRECT));
    }

    /** Things that are written like attributes, which no people have: they are no part of who speaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "انتقد @ النواب @ الموقف",
                "انتقد @ المحتجون @ المشروع",
                "انتقد @ الوزير @ الموقف التركي من الأزمة",
                "انتقد @ وزير الخارجية @ الملف",
                "انتقدت @ رئيسة الحكومة @ المقترح",
                "انتقدت @ النقابة @ المرسوم",
                "انتقد @ سامر الخطيب @ المشروع",
            })
    void aThingLikeAnAttribute(String verb, String speaker, String thing) {
        assertThat(statementsOf("و" + verb + " " + speaker + " " + thing + "."))
                .containsExactly(said(speaker, verb, thing, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هددت \"قوات الشمال\" تركيا بأنها | ستتلقى ردا | قوات الشمال",
                "واتهمت \"النهضة\" الحكومة ب | التقصير | النهضة",
                "واتهمت «هيومن رايتس ووتش» السعودية ب | التقصير | هيومن رايتس ووتش",
                "ودعت \"النهضة\" الحكومة إلى | الحوار | النهضة",
                "وطالبت \"جبهة البناء\" الحكومة ب | الاستقالة | جبهة البناء",
                "وحملت \"حركة البناء\" الحكومة | مسؤولية الأزمة | حركة البناء",
            })
    void aNameInQuotationMarksBeforeWhomTheWordsAreForSpeaks(String clause, String content, String speaker) {
        String space = clause.endsWith(" ب") ? "" : " ";
        assertThat(statementsOf(clause + space + content + ".", "وأكدت أن الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content), tuple(speaker, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ودعا \"الخطيب\" في البيان الدول الضامنة إلى | عقد اجتماع",
                "وطالب \"الخطيب\" خلال المؤتمر الحكومة ب | التحقيق",
            })
    void norIsHeBeforeWhereTheWordsWereSaid(String clause, String content) {
        String space = clause.endsWith(" ب") ? "" : " ";
        assertThat(statementsOf("وقال سامر الخطيب إن الجسر مغلق.", clause + space + content + "."))
                .last()
                .extracting(Said::speaker, Said::content)
                .containsExactly("سامر الخطيب", content);
    }

    /** Whose ending shows that he is spoken of or to, and who has no article. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "واتهم موظفا في الشركة بتزوير الوثائق. | تزوير الوثائق",
                "واتهم طبيبا بالتقصير. | التقصير",
                "واتهم مسؤولا سابقا بالفساد. | الفساد",
                "واتهم شخصا من المدينة بالسرقة. | السرقة",
                "وطالب مسؤولين في البلدية بالاستقالة. | الاستقالة",
                "وأبلغ صحفيا أن الطريق مفتوح. | الطريق مفتوح",
            })
    void nobodyInTheAccusativeSpeaks(String sentence, String content) {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق.", sentence))
                .last()
                .extracting(Said::speaker, Said::content)
                .containsExactly("سامر الخطيب", content);
    }

    @Test
    void aThingIsNotWhatSeveralSayOfIt() {
        assertThat(Reading.statementsOf("وانتقد الباعة السوق الجديد الذي قالوا إنه ضيق."))
                .extracting(Said::speaker)
                .containsExactly("الباعة", "الباعة");
    }

    /** A body that is called by its people, in the accusative. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "واتهم الحوثيين بسرقة القمح.",
                "كما اتهم الحوثيين بسرقة القمح.",
                "وسبق أن اتهم الحوثيين بسرقة القمح.",
                "وحذر الحوثيين من سرقة القمح.",
            })
    void peopleInTheAccusativeAreAccused(String next) {
        assertThat(statementsOf("وقال الوزير سامر الخطيب إن المخازن فارغة. " + next))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
        assertThat(statementsOf("واتهم الحوثيون الوزارة بسرقة القمح."))
                .extracting(Said::speaker)
                .containsExactly("الحوثيون");
    }

    /** A noun that is written like a verb, right after who speaks or after the participle: a verb would need "and". */
    @ParameterizedTest
    @ValueSource(strings = {"عرض", "طلب", "رد", "رفض", "نقل", "نشر", "شرح", "وعد", "ذكر", "كشف"})
    void aNounLikeAVerbThatIsOne(String noun) {
        assertThat(statementsOf("انتقد سامر الخطيب " + noun + " الحكومة."))
                .containsExactly(said("سامر الخطيب", "انتقد", noun + " الحكومة", INDIRECT));
        assertThat(statementsOf("ووصف الوزير سامر الخطيب " + noun + " الحكومة بأنه مخيب."))
                .containsExactly(said("سامر الخطيب", "وصف", noun + " الحكومة بأنه مخيب", INDIRECT));
        assertThat(statementsOf("وقالت ليلى حداد إن الوقت مبكر، واصفة " + noun + " الحكومة بأنه مخيب."))
                .containsExactly(
                        said("ليلى حداد", "قالت", "الوقت مبكر", INDIRECT),
                        said("ليلى حداد", "واصفة", noun + " الحكومة بأنه مخيب", INDIRECT));
        assertThat(statementsOf("وقال سامر الخطيب إن الوقت مبكر، رافضا " + noun + " الحكومة."))
                .containsExactly(said("سامر الخطيب", "قال", "الوقت مبكر", INDIRECT));
    }

    /** What something is held to be holds nothing itself. */
    @ParameterizedTest
    @ValueSource(strings = {"تصعيدا خطيرا لا طائل منه", "تحولا كبيرا لا بد منه"})
    void whatSomethingIsHeldToBe(String judgement) {
        assertThat(statementsOf("وقالت الوزارة إن الهجوم يعتبر " + judgement + "."))
                .extracting(Said::speaker)
                .containsExactly("الوزارة");
    }

    /** Two titles side by side after a verb that addresses people are those of two people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ودعا السفير | رئيس بلدية طنجة كريم منصور إلى الحوار",
                "ودعا السفير المصري | رئيس بلدية طنجة كريم منصور إلى الحوار",
                "ودعا السفير | رئيس بلدية طنجة، كريم منصور، إلى الحوار",
                "ودعا الرئيس | نظيره الإيطالي كريم منصور إلى الحوار",
                "وطالب القاضي | مدير السجن كريم منصور بالحوار",
                "ودعت الوزيرة | رئيس الحكومة كريم منصور إلى الحوار",
                "وطالبت المعارضة | رئيس الحكومة كريم منصور بالحوار",
                "واتهم الوزير | رئيس الحزب كريم منصور بالحوار",
                "وأبلغ الوزير | مدير المنظمة كريم منصور أن الحوار",
            })
    void whoIsAddressedByHisTitle(String addressing, String addressed) {
        String speaker = addressing.substring(addressing.indexOf(' ') + 1);
        String saying = speaker.endsWith("ة") ? "قائلة" : "قائلا";
        assertThat(statementsOf(addressing + " " + addressed + " مستمر، " + saying + " إن الباب مفتوح."))
                .extracting(Said::speaker)
                .containsExactly(speaker, speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير رئيس الوفد كريم منصور إن الباب مفتوح.",
                "دعا الشيخ رئيس المجلس كريم منصور إلى الحوار.",
                "دعا اللواء مدير الأمن كريم منصور إلى الحوار.",
                "دعا الأمير رئيس الهيئة كريم منصور إلى الحوار.",
            })
    void twoTitlesOfOne(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly("كريم منصور");
    }
}
