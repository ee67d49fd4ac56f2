package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.toldIn;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static io.isnad.extraction.StatementForm.MIXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipleTest {

    @Test
    void isAboutWhatADemonstrativePointsAt() {
        assertThat(statementsOf("وأعلنت الوزارة أمس مقتل عشرة جنود، واصفة ذلك بـ \"النصر الكبير\"."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(
                        tuple("الوزارة", "أعلنت", "مقتل عشرة جنود"), tuple("الوزارة", "واصفة", "\"النصر الكبير\""));
    }

    /** Of several women, after a comma. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت الطالبات إن الجسر مغلق، مؤكدات أن الطريق طويل. | مؤكدات | الطريق طويل",
                "وأبدت المعلمات استعدادهن، مشددات على حقهن في التثبيت. | مشددات | حقهن في التثبيت",
                "وتجمعت المعلمات أمام الوزارة، مطالبات بتوفير النقل. | مطالبات | توفير النقل",
                "وأشارت الموظفات إلى بعد الطريق، لافتات إلى أن الجسر مغلق. | لافتات | الجسر مغلق",
            })
    void ofSeveralWomen(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::cue, Said::content).contains(tuple(cue, content));
    }

    @Test
    void thingsLikeSeveralWomenSayNothing() {
        assertThat(statementsOf("وناقش المجلس ملفات عدة، مطالبات بزيادة الأجور وشكاوى."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتجمع العمال مطالبين الشركة بزيادة الأجور. | العمال | مطالبين | زيادة الأجور",
                "وأغلق السائقون الجسر داعين الوزارة إلى الحوار. | السائقون | داعين | الحوار",
                "واعتصم المزارعون متهمين البلدية بالإهمال. | المزارعون | متهمين | الإهمال",
                "وتظاهر المئات مطالبين الحكومة بالاستقالة. | المئات | مطالبين | الاستقالة",
                "وتظاهر العشرات أمام البرلمان مطالبين بالاستقالة. | العشرات | مطالبين | الاستقالة",
            })
    void hasWhomItAddressesAsItsObject(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وعقد الوزير اجتماعا مع مطالبين بالأجور.",
                "واستقبل المدير موظفين مطالبين بالأجور.",
                "وأفرجت المحكمة عن متهمين بالسرقة.",
            })
    void isNoAttributeInThePlural(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مشيرا | إلى أن",
                "مشيراً | إلى أن",
                "مضيفا | أن",
                "مؤكدا | أن",
                "مؤكداً | على أن",
                "موضحا | أن",
                "لافتا | إلى أن",
                "قائلا | إن",
                "محذرا | من أن",
                "معتبرا | أن",
                "زاعما | أن",
                "نافيا | أن",
                "داعيا | إلى",
            })
    void goesOnWithTheSpeakerOfItsSentence(String participle, String frame) {
        String content = frame.equals("إلى") ? "وقف العمل" : "الطريق سالك";
        Reading reading =
                Reading.of("قال سامر الخطيب إن الجسر مغلق، " + participle + " " + frame + " " + content + ".");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", participle, content, INDIRECT));
        assertThat(reading.method(1)).isEqualTo(AttributionMethod.CONTINUED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كتبت ليلى حداد على تويتر قائلة: \"الجسر مغلق\". | قائلة | \"الجسر مغلق\"",
                "غردت المديرة ليلى حداد على تويتر قائلة إن الجسر مغلق. | قائلة | الجسر مغلق",
                "قالت ليلى حداد إن الطريق آمن مشيرة إلى أن الجسر مغلق. | مشيرة | الجسر مغلق",
                "زارت ليلى حداد بلدية رام الله مؤكدة أن الجسر مغلق. | مؤكدة | الجسر مغلق",
            })
    void aFeminineOneFollowsANameOrAMasculineAdjective(String text, String cue, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::cue, Said::content)
                .endsWith(tuple("ليلى حداد", cue, content));
    }

    @Test
    void agreesInGender() {
        assertThat(statementsOf("أعلنت وزارة النقل أن الجسر مغلق، مشيرة إلى أن الطريق سالك."))
                .containsExactly(
                        said("وزارة النقل", "أعلنت", "الجسر مغلق", INDIRECT),
                        said("وزارة النقل", "مشيرة", "الطريق سالك", INDIRECT));
    }

    @Test
    void tellsInWhatMoodSomethingIsSaid() {
        assertThat(statementsOf("قال الوزير إن الجسر مغلق. ويرى سامر الخطيب، مازحا أنه يستحق جائزة."))
                .element(1)
                .isEqualTo(said("سامر الخطيب", "مازحا", "يستحق جائزة", INDIRECT));
        assertThat(statementsOf("وأشاد سامر الخطيب بالعمال، سائلا الله تعالى أن يحفظ الوطن."))
                .last()
                .isEqualTo(said("سامر الخطيب", "سائلا", "يحفظ الوطن", INDIRECT));
        assertThat(statementsOf("وأشاد سامر الخطيب بالعمال، سائلا الله بأن يحفظ الوطن."))
                .last()
                .isEqualTo(said("سامر الخطيب", "سائلا", "يحفظ الوطن", INDIRECT));
    }

    @Test
    void opensAQuotation() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، مضيفا \"لن نقبل التأخير\"."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "مضيفا", "\"لن نقبل التأخير\"", DIRECT));
    }

    @Test
    void belongsToTheSubjectOfItsOwnSentence() {
        assertThat(statementsOf("قال سامر الخطيب إن المصرف أقفل. وغادرت ليلى حداد البلاد، معتبرة أن القرار متسرع."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "المصرف أقفل", INDIRECT),
                        said("ليلى حداد", "معتبرة", "القرار متسرع", INDIRECT));
    }

    @Test
    void belongsToTheSubjectOfItsOwnSentenceEvenWhereTheSpeakerBeforeAgrees() {
        assertThat(statementsOf("قال سامر الخطيب إن المصرف أقفل. وغادر نزار حداد البلاد، معتبرا أن القرار متسرع."))
                .last()
                .isEqualTo(said("نزار حداد", "معتبرا", "القرار متسرع", INDIRECT));
    }

    @Test
    void twoInARowAreTwoStatements() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، مشيرا إلى أن الطريق سالك، ومؤكدا أن العمل مستمر."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "مشيرا", "الطريق سالك", INDIRECT),
                        said("سامر الخطيب", "مؤكدا", "العمل مستمر", INDIRECT));
    }

    @Test
    void followsAClosedQuotation() {
        assertThat(statementsOf("وقال سامر الخطيب: \"الجسر مغلق\"، موضحا أن الطريق سالك."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "\"الجسر مغلق\"", DIRECT),
                        said("سامر الخطيب", "موضحا", "الطريق سالك", INDIRECT));
    }

    @Test
    void belongsToTheLastClauseThatHasASubject() {
        assertThat(Reading.statementsOf(
                        "اعتبر وزير الصناعة نزار شاهين أن \"الاتفاق ضعيف\"، فرد رئيس الحكومة سامر الخطيب على"
                                + " ذلك، قائلا: \"لن نعدله\"."))
                .extracting(Said::speaker)
                .containsExactly("نزار شاهين", "سامر الخطيب");
    }

    @Test
    void aNounBelongsToItToo() {
        assertThat(Reading.statementsOf("وردا على سؤال عن موقف نزار شاهين، رد سامر الخطيب بالقول: \"لن نعدله\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void mayFollowAQuestion() {
        assertThat(Reading.statementsOf("وتساءل سامر الخطيب: هل نقبل بذلك؟ مطالبا بتشكيل لجنة."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("تساءل", "هل نقبل بذلك"), tuple("مطالبا", "تشكيل لجنة"));
    }

    @Test
    void mayTellHowBeforeAColon() {
        assertThat(Reading.statementsOf("وروى سامر الخطيب الحادثة، قائلا بنبرة حزن: \"ضاع كل شيء\"."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("قائلا", "\"ضاع كل شيء\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "متهمة إياه ب | استخدام القوة",
                "متهمة إياها ب | استخدام القوة",
                "متهمة الحكومة ب | استخدام القوة",
                "داعية إياهم إلى | وقف العمل",
                "مطالبة إياهن ب | وقف العمل",
                "محملة إياه | مسؤولية الحادث",
            })
    void mayHaveItsObjectInAPronounApart(String cue, String content) {
        String participle = cue.split(" ")[0];
        assertThat(statementsOf(
                        "قالت ليلى حداد إن الجسر مغلق، " + cue + (cue.endsWith("ب") ? "" : " ") + content + "."))
                .containsExactly(
                        said("ليلى حداد", "قالت", "الجسر مغلق", INDIRECT),
                        said("ليلى حداد", participle, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رفض اتحاد العمال | وعود المجلس البلدي بأن الأجور ستزيد | واصفا | القرار بالخدعة",
                "رفض حزب البناء | دعوة المجلس البلدي إلى الحوار | مؤكدا | المدينة لن تنتظر",
                "وتجاهلت نقابة المعلمين | دعوة الوزارة إلى الحوار | مؤكدة | المدينة لن تنتظر",
                "ورد سامر الخطيب على | دعوة الاتحاد إلى الحوار | مشيرا إلى | المدينة لن تنتظر",
            })
    void belongsToWhomTheVerbHasAndNotToWhoseWordsItIsUpon(String verb, String words, String cue, String content) {
        String that = cue.equals("واصفا") ? " " : " أن ";
        assertThat(statementsOf(verb + " " + words + "، " + cue + that + content + "."))
                .last()
                .extracting(Said::speaker, Said::content)
                .containsExactly(verb.replaceAll("^\\S+ | على$", ""), content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "داعيا \"جميع السكان إلى الصبر\" | داعيا | \"جميع السكان إلى الصبر\"",
                "داعيا \"جميع السكان\" إلى الصبر | داعيا | الصبر",
                "مطالبا \"جميع السكان\" بالصبر | مطالبا | الصبر",
                "معتبرا إياه خطأ كبيرا | معتبرا | خطأ كبيرا",
            })
    void mayCallUponWhomItQuotes(String clause, String cue, String content) {
        assertThat(statementsOf("وانتقد سامر الخطيب القرار، " + clause + "."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .last()
                .isEqualTo(tuple("سامر الخطيب", cue, content));
    }

    @Test
    void howSomebodyCommentsOnIt() {
        assertThat(statementsOf("ونشرت ليلى حداد صورة لها، وعلقت عليها قائلة: \"أحب هذا المكان\"."))
                .containsExactly(said("ليلى حداد", "قائلة", "\"أحب هذا المكان\"", DIRECT));
    }

    @Test
    void howSomebodyExplainsIt() {
        assertThat(statementsOf("وأوضحت الوزيرة قائلة في بيان نشرته صحيفة الغد إن الجسر مغلق."))
                .containsExactly(said("الوزيرة", "قائلة", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وقالت الوزيرة إن الطريق طويل. وأوضحت قائلة في بيان نشرته صحيفة الغد إن الجسر مغلق."))
                .element(1)
                .isEqualTo(said("الوزيرة", "قائلة", "الجسر مغلق", INDIRECT));
    }

    @Test
    void belongsToWhomTheVerbHasAndNotToWhoseWordsTellWhen() {
        assertThat(statementsOf(
                        "أجرى الرئيس خالد الطيب اتصالا بالوزير عقب إعلان سامر الخطيب استقالته، مؤكدا أن القرار نهائي."))
                .last()
                .extracting(Said::speaker, Said::content)
                .containsExactly("خالد الطيب", "القرار نهائي");
    }

    @ParameterizedTest
    @CsvSource({
        "مرجعا سبب ذلك إلى, مرجعا, سبب ذلك إلى قلة الأعداد",
        "عازيا سبب ذلك إلى, عازيا, سبب ذلك إلى قلة الأعداد",
        "وعزا ذلك إلى, عزا, قلة الأعداد",
        "وعزا هذا إلى, عزا, قلة الأعداد",
    })
    void ofWhatACauseIsToldByAPointer(String words, String cue, String content) {
        assertThat(statementsOf("أكد سامر الخطيب أن النتائج جيدة، " + words + " قلة الأعداد."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "أكد", "النتائج جيدة"), tuple("سامر الخطيب", cue, content));
    }

    /** Without a comma after how much it is, what somebody adds is not counted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "النسبة بلغت 6 في المئة",
                "النسبة بلغت 20%",
                "النسبة بلغت عشرين بالمئة",
                "النسبة بلغت 5 بالمائة",
                "الأرباح بلغت 20 مليونا",
                "العدد بلغ 200",
                "العمل بدأ عام 2010",
            })
    void afterANumber(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن " + content + " مشيرا إلى أن الجسر مغلق."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "قال", content), tuple("سامر الخطيب", "مشيرا", "الجسر مغلق"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"في المئة", "بالمئة", "بالمائة"})
    void afterAPartOfAHundred(String part) {
        assertThat(statementsOf("وقال سامر الخطيب إن التضخم بلغ 5 " + part + " مشددا على ضرورة العمل."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("قال", "التضخم بلغ 5 " + part), tuple("مشددا", "ضرورة العمل"));
    }

    /** So many people who do it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"الشرطة أوقفت 20 محتجا على القرار", "ثلاثين مطالبا بالعلاوة حضروا", "20 مطالبا بالعلاوة حضروا"})
    void notOfThoseWhoAreCounted(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    /** "حقوق المؤلف": whose a thing is that the sentence is about says nothing in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وهو ما دفع الوزارة إلى مراجعة القانون فيما يخص حقوق المؤلف",
                "وقد تغير ما يخص حقوق المستهلك",
            })
    void ownersDoNotGoOn(String sentence) {
        assertThat(toldIn("وصل المؤلف كريم سعيد أمس. وأشار سامر الخطيب إلى أن القانون قديم. " + sentence
                        + "، مؤكدا أن الجسر مغلق."))
                .contains("سامر الخطيب: مؤكدا: الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وذكر المرصد الذي يتخذ من لندن مقرا في بيان أن قائدا قتل. | المرصد: ذكر: قائدا قتل",
                "وقالت المنظمة التي تتخذ من مدينة جنيف مقرا إن السجن مكتظ. | المنظمة: قالت: السجن مكتظ",
                "وقال سامر الخطيب مقرا بأن الجسر مغلق إن العمل مستمر. | سامر الخطيب: مقرا: الجسر مغلق إن العمل مستمر",
                "تحدث سامر الخطيب أمس، مقرا بأن الجسر مغلق. | سامر الخطيب: مقرا: الجسر مغلق",
            })
    void theSeatOfABodyIsNoParticiple(String text, String told) {
        assertThat(toldIn(text)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ورفضت الوزيرة ليلى حداد ذلك مؤكدة أن الجسر مغلق.",
                "وعلقت الوزيرة ليلى حداد على ذلك قائلة إن الجسر مغلق.",
                "ودافعت الوزيرة ليلى حداد عن هذا موضحة أن الجسر مغلق.",
            })
    void aFeminineOneAfterAMasculineDemonstrativeIsTheSpeakers(String sentence) {
        assertThat(statementsOf(sentence))
                .contains(
                        said("ليلى حداد", sentence.split(" ")[sentence.split(" ").length - 4], "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في الوقت نفسه",
                "في الوقت ذاته",
                "في نفس الوقت",
                "في ذات الوقت",
                "بالوقت نفسه",
                "بالوقت ذاته",
                "بذات الوقت",
                "في الآن ذاته"
            })
    void alsoAtTheSameTimeWithoutAComma(String time) {
        assertThat(statementsOf("وقال سامر الخطيب إن السد آمن داعيا " + time + " الحكومة إلى فتح الجسر."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "السد آمن"), tuple("سامر الخطيب", "فتح الجسر"));
    }

    /** Without a comma, after a noun that the participle would agree with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت الوزيرة إن السفينة أبحرت دون دليل مضيفة أن المرفأ آمن. | السفينة أبحرت دون دليل | مضيفة | المرفأ آمن",
                "ودعت الهيئة إلى إرسال قوافل جديدة مؤكدة أن المرفأ آمن. | إرسال قوافل جديدة | مؤكدة | المرفأ آمن",
                "وأعلنت الشركة تأجيل رحلة قصيرة مشيرة إلى أن المرفأ آمن. | تأجيل رحلة قصيرة | مشيرة | المرفأ آمن",
                "وأعربت البعثة عن حزنها لسقوط قتلى قائلة: \"المرفأ آمن\". | حزنها لسقوط قتلى | قائلة | \"المرفأ آمن\"",
                "وأبدت الهيئة أسفها لسقوط ضحايا قائلة: \"المرفأ آمن\". | أسفها لسقوط ضحايا | قائلة | \"المرفأ آمن\"",
                "وأكدت الوزيرة أن الترميم سيستغرق شهرين محذرة من أن المرفأ مغلق. | الترميم سيستغرق شهرين | محذرة | المرفأ مغلق",
                "وأعرب الصيادون عن استعدادهم للعمل مع الجميع مضيفين أن المرفأ آمن. | استعدادهم للعمل مع الجميع | مضيفين | المرفأ آمن",
                "وحذر الصيادون أمس من عاصفة قوية لافتين إلى أن المرفأ آمن. | عاصفة قوية | لافتين | المرفأ آمن",
            })
    void followWhatTheyDoNotDescribe(String sentence, String first, String cue, String second) {
        var said = statementsOf(sentence);
        assertThat(said).extracting(Said::content).containsExactly(first, second);
        assertThat(said.get(1).cue()).isEqualTo(cue);
    }

    @Test
    void describesWhatTells() {
        assertThat(statementsOf("وقالت الوزيرة إنها تلقت رسالة محذرة من أن المرفأ مغلق."))
                .extracting(Said::content)
                .containsExactly("تلقت رسالة محذرة من أن المرفأ مغلق");
    }

    /** After what somebody has become already, which the participle is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخطيب إن القرية باتت خالية مؤكدا أن المرفأ آمن.",
                "وقال سامر الخطيب إن الرحلة أصبحت خطرة جدا مضيفا أن المرفأ آمن.",
                "وقال سامر الخطيب إن الوضع أصبح صعبا مؤكدا أن المرفأ آمن.",
                "وقال سامر الخطيب إن القرية ظلت بلا ماء موضحا أن المرفأ آمن.",
            })
    void comesAfterAnotherPredicate(String sentence) {
        assertThat(statementsOf(sentence))
                .hasSize(2)
                .last()
                .extracting(Said::content)
                .isEqualTo("المرفأ آمن");
    }

    /** What a preposition governs or what is necessary is a deed, and goes on with what was said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلاده حريصة على مواصلة \"الحوار الوطني\" مع جيرانها",
                "المجلس عازم على متابعة \"كل الملفات\" في المدينة",
                "من الضروري مواصلة \"الضغط\" على الشركة",
            })
    void aDeedInTheMiddle(String content) {
        assertThat(statementsOf("وقال سامر الخطيب إن " + content + "."))
                .containsExactly(said("سامر الخطيب", "قال", content, MIXED));
        assertThat(statementsOf("واتفق الجانبان على مواصلة \"الحوار الوطني\" في المدينة."))
                .isEmpty();
    }
}
