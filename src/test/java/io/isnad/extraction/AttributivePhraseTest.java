package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributivePhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبحسب مرصد النور، ومقره لندن، أغلق الجسر.",
                "ووفقا لمنظمة النور، ومقرها لندن، أغلق الجسر.",
                "وبحسب مرصد النور، وهو منظمة حقوقية، أغلق الجسر.",
            })
    void whatIsToldOfTheSourceIsNotSaid(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly("أغلق الجسر");
    }

    /** The paper in quotation marks is who is told, and who tells it stands behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أغلق الجسر أمس، حسب ما أوضحه ل «عكاظ» العقيد سامر الخطيب.",
                "أغلق الجسر أمس، بحسب ما ذكره لـ\"الأفق\" المدير سامر الخطيب.",
                "أغلق الجسر أمس، وفق ما قاله إلى «الأفق» سامر الخطيب.",
            })
    void whomItIsToldDoesNotSayIt(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly("سامر الخطيب");
    }

    @Test
    void aMediumPassesOnNothingOfItsOwn() {
        Reading reading = Reading.of("قالت صحيفة «الأفق» إن الجسر مغلق، بحسب الصحيفة.");
        assertThat(reading.statements().get(0).speaker()).isEqualTo("صحيفة «الأفق»");
        assertThat(reading.via(0)).isNull();
    }

    @Test
    void aMediumPassesOnWhatFollowsToo() {
        Reading reading = Reading.of("قالت الوزارة إن القوات قصفت المدينة، ما أدى إلى مقتل ثلاثة، بحسب صحيفة الغد.");
        assertThat(reading.statements()).extracting(Said::content).containsExactly("القوات قصفت المدينة");
        assertThat(reading.via(0)).isEqualTo("صحيفة الغد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأفادت وكالة \"رويترز\" نقلا عن مصادر طبية، بأن الجسر مغلق.",
                "وذكرت وكالة رويترز، نقلا عن مصادر طبية، أن الجسر مغلق.",
                "وقالت وكالة رويترز نقلا عن مصادر طبية إن الجسر مغلق.",
            })
    void whatAMediumQuotesIsItsSources(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("مصادر طبية", "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a text, before what tells who issued it
                "وفق بيان صادر عن وزارة الداخلية | وزارة الداخلية",
                "بحسب بيان صدر عن حزب النهضة | حزب النهضة",
                "وفقا لبيان صادر عن المصرف | المصرف",
                // some of many
                "بحسب ثلاثة مصادر أمنية | ثلاثة مصادر أمنية",
                "وفقا لثلاثة مسؤولين | مسؤولين",
                // what is spelt like a schedule or like people
                "بحسب برنامج الأغذية العالمي | برنامج الأغذية العالمي",
                "وفق ناسا | ناسا",
            })
    void whoIsToldOfBehindAnotherNounSaysIt(String phrase, String speaker) {
        assertThat(statementsOf("الجسر مغلق منذ أسبوع، " + phrase + "."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(speaker, "الجسر مغلق منذ أسبوع"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"بحسب عدد السكان", "وفق برنامج زمني", "بحسب ثلاثة معايير"})
    void aStandardSaysNothing(String phrase) {
        assertThat(statementsOf("توزع المساعدات على المدن، " + phrase + ".")).isEmpty();
    }

    @Test
    void contentKeepsThePrepositionAfterAConjunction() {
        assertThat(statementsOf("وللوصول إلى القرية، حفر العمال نفقا، وفق صحيفة الغد."))
                .extracting(Said::content)
                .containsExactly("للوصول إلى القرية، حفر العمال نفقا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بحسب وزارة الدفاع | بحسب",
                "حسب وزارة الدفاع | حسب",
                "وفق وزارة الدفاع | وفق",
                "وفقا لوزارة الدفاع | وفقا",
                "وفقاً لوزارة الدفاع | وفقاً",
                "طبقا لوزارة الدفاع | طبقا",
                "نقلا عن وزارة الدفاع | نقلا",
                "على حد تعبير وزارة الدفاع | تعبير",
                "على حد قول وزارة الدفاع | قول",
                "على حسب قول وزارة الدفاع | قول",
                "بحسب ما أعلنت وزارة الدفاع | بحسب",
                "وفقا لما أعلنته وزارة الدفاع | وفقا",
                "بحسب بيان لوزارة الدفاع | بحسب",
                "وفق ما ذكرت وزارة الدفاع | وفق",
            })
    void afterTheContent(String phrase, String cue) {
        Reading reading = Reading.of("أصيب ثلاثة جنود في انفجار وسط المدينة، " + phrase + ".");
        assertThat(reading.statements())
                .containsExactly(said("وزارة الدفاع", cue, "أصيب ثلاثة جنود في انفجار وسط المدينة", INDIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبحسب وزارة الدفاع | بحسب",
                "ووفقا لوزارة الدفاع | وفقا",
                "ووفق وزارة الدفاع | وفق",
                "وبحسب ما أعلنت وزارة الدفاع | بحسب",
            })
    void beforeTheContent(String phrase, String cue) {
        assertThat(statementsOf(phrase + "، أصيب ثلاثة جنود في انفجار وسط المدينة."))
                .containsExactly(said("وزارة الدفاع", cue, "أصيب ثلاثة جنود في انفجار وسط المدينة", INDIRECT));
    }

    @Test
    void afterACommaWithAClauseOfItsOwn() {
        assertThat(statementsOf("وسقط القتلى في المعارك، وبحسب دراسة أجرتها الجامعة، قد يصل العدد إلى ألف."))
                .containsExactly(said("دراسة", "بحسب", "قد يصل العدد إلى ألف", INDIRECT));
    }

    @Test
    void aSourceMayStandInQuotationMarks() {
        assertThat(statementsOf("وسيستمر الإغلاق ثلاثة أيام، بحسب ما أعلنت \"إير كندا\"."))
                .containsExactly(said("إير كندا", "بحسب", "سيستمر الإغلاق ثلاثة أيام", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وفق (القناة 12)", "بحسب (رويترز)", "نقلا عن (رويترز)"})
    void aSourceMayStandInBrackets(String phrase) {
        String source = phrase.substring(phrase.indexOf('(') + 1, phrase.indexOf(')'));
        assertThat(statementsOf("سيعقد الاجتماع غدا، " + phrase + "."))
                .extracting(Said::speaker)
                .containsExactly(source);
    }

    @Test
    void aStatementOfSomebodyUnknownMayBeTheSource() {
        assertThat(statementsOf("وبحسب بيان لمكتب الراشدي، فإن الجسر مغلق."))
                .extracting(Said::cue, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("بحسب", "الجسر مغلق"));
    }

    @Test
    void aNounMayBeTheSource() {
        assertThat(statementsOf("ووفقا للمعطيات، هناك ألف عامل في الموقع."))
                .extracting(Said::content)
                .containsExactly("هناك ألف عامل في الموقع");
    }

    /** The name of who has the title before it, at the end of the sentence too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأغلق الجسر، بحسب رئيس مجلس إدارتها سامر الخطيب.",
                "وأغلق الجسر، وفق ما ذكره رئيس مجلس إدارتها سامر الخطيب.",
                "وأغلق الجسر، بحسب ما قاله لـ«الغد» مدير المشروع في المدينة سامر الخطيب.",
            })
    void whoseNameFollowsTheTitle(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر الخطيب");
    }

    /** The verb is written like one of saying, but what it takes stands before the phrase. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغت الخسائر مليون درهم",
                "بلغت قيمة المصنع عشرين ألف درهم",
                "نشر الجيش قوات إضافية",
                "كشفت الشرطة شبكة كبيرة",
            })
    void beforeThemAVerbWithItsObject(String clause) {
        assertThat(statementsOf("و" + clause + "، بحسب صحيفة الغد."))
                .extracting(Said::content, Said::speaker)
                .containsExactly(tuple(clause, "صحيفة الغد"));
    }

    @Test
    void withoutAComma() {
        assertThat(statementsOf("أصيب ثلاثة جنود في انفجار وسط المدينة وفقا لوزارة الدفاع."))
                .containsExactly(said("وزارة الدفاع", "وفقا", "أصيب ثلاثة جنود في انفجار وسط المدينة", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"كما ورد في رويترز", "وفق \"رويترز\"", "حسبما جاء في وكالة رويترز"})
    void afterAnothersWordsTheyTellWhoPassedThemOn(String phrase) {
        Reading reading = Reading.of("وقال الوزير إن الجسر مغلق، " + phrase + ".");
        assertThat(reading.statements()).containsExactly(said("الوزير", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.via(0)).contains("رويترز");
    }

    @Test
    void aPronounIsTheLastSpeaker() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. وسقط العمود على الرصيف، على حد قوله."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "قوله", "سقط العمود على الرصيف", INDIRECT));
    }

    /** The pronoun tells which of those who spoke, and not of what the words are about. */
    @ParameterizedTest
    @CsvSource({
        "على حد قوله, سامر الخطيب",
        "على حد تعبيرها, هند الصباغ",
        "بحسبه, سامر الخطيب",
        "بحسبها, هند الصباغ",
        "وفقا له, سامر الخطيب",
        "وفقا لها, هند الصباغ",
        "برأيه, سامر الخطيب",
    })
    void aPronounIsOneOfThoseWhoSpoke(String phrase, String speaker) {
        String he = "قال سامر الخطيب إن الجسر مغلق.";
        String she = "قالت الكاتبة هند الصباغ إن الطريق مغلق.";
        for (String about : List.of(
                "الاتفاق يخدم مصالح الجميع",
                "الملعب جاهز لاستقبال الجمهور",
                "المتحف يفتح غدا",
                "السياح غادروا المدينة")) {
            assertThat(statementsOf(he, "و" + she, about + "، " + phrase + "."))
                    .as(about)
                    .extracting(Said::speaker)
                    .endsWith(speaker);
            assertThat(statementsOf(she, "و" + he, about + "، " + phrase + "."))
                    .as(about)
                    .extracting(Said::speaker)
                    .endsWith(speaker);
        }
    }

    /** Somebody in the words may be meant too, but none with whom the pronoun disagrees. */
    @ParameterizedTest
    @CsvSource({"على حد قوله, الوزير", "على حد قولها, هند الصباغ", "بحسبه, الوزير", "بحسبها, هند الصباغ"})
    void aPronounBesideSomebodyInTheWords(String phrase, String speaker) {
        assertThat(statementsOf("قالت الكاتبة هند الصباغ إن الطريق مغلق. وسيزور الوزير المدينة غدا، " + phrase + "."))
                .extracting(Said::speaker)
                .containsExactly("هند الصباغ", speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جرى توزيع المساعدات على الأسر وفق القانون.",
                "يدفع السكان الرسوم بحسب مساحة البيت.",
                "رتب الطلاب الكتب حسب الحجم.",
                "جرى بناء الجسر وفق المعايير المعتمدة في البلاد.",
                "وعلى صعيد المبيعات حسب الجنسيات، تراجع عدد الزبائن.",
                "ارتفعت الإيجارات حسب القطاعات.",
                "رتبت الفرق بحسب الأوزان.",
                "تصرف الأدوية حسب الطلب.",
                "جرت الأمور وفق المعتاد.",
            })
    void aStandardIsNoSource(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأصدر القاضي، وفق مصدر في المجلس، أمرا بإغلاق الجسر القديم أمام الشاحنات. @ أمرا بإغلاق الجسر القديم"
                        + " أمام الشاحنات",
                "وتناول اللقاء، بحسب الوزارة، «إصلاح الجسر القديم». @ «إصلاح الجسر القديم»",
                "وارتفعت أسعار القمح، بحسب الوزارة، بعد إغلاق الجسر القديم أمام الشاحنات. @ ارتفعت أسعار القمح",
                "وارتفعت أسعار القمح، بحسب الوزارة، وغادر التجار السوق الكبيرة في المدينة. @ ارتفعت أسعار القمح",
            })
    void insideAClauseTheLongerPart(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وفقا له", "طبقا له"})
    void ofWhoSpokeBefore(String phrase) {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر قديم. و" + phrase + "، فإن النفق آمن."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("سامر الخطيب", "الجسر قديم"),
                        org.assertj.core.groups.Tuple.tuple("سامر الخطيب", "النفق آمن"));
    }

    @Test
    void forWhomSomebodySpeaksIsNoSource() {
        assertThat(statementsOf("وكان سامر الخطيب يتحدث بلسان السكان.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في المقابل، وفق وزارة الدفاع، فإن الجسر مغلق.",
                "أما في الجنوب، بحسب وزارة الدفاع، فقد أغلق الجسر."
            })
    void whatSoBeginsIsSaidWhateverStandsBeforeThePhrase(String sentence) {
        assertThat(statementsOf(sentence)).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("وزارة الدفاع");
            assertThat(said.content()).isIn("الجسر مغلق", "أغلق الجسر");
        });
    }

    @Test
    void soMayBeWrittenWithoutItsHamza() {
        assertThat(statementsOf("وحسب مصدر أمني تحدث للصحيفة، فان الجسر آمن."))
                .extracting(Said::content)
                .containsExactly("الجسر آمن");
    }

    @Test
    void whatASourceIsCalledIsNoContent() {
        assertThat(statementsOf("وبحسب التقرير الصادر بعنوان \"إنها المدينة: الأمس، واليوم\" فإن الجسر مغلق."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق");
    }

    @Test
    void aVerbAfterAClosedSourceOpensWhatItTells() {
        assertThat(statementsOf("وبحسب البيانات تراجع مخزون القمح، وهو أدنى مستوى منذ عام."))
                .extracting(Said::content)
                .containsExactly("تراجع مخزون القمح، وهو أدنى مستوى منذ عام");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شنت إسرائيل سلسلة هجمات على ما قالت إنه مواقع إيرانية.",
                "وأطلقت القوات النار على ما قال الجيش إنها أهداف معادية.",
            })
    void whatSomebodySaysOfAThingIsNoSource(String sentence) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::cue).doesNotContain("ما");
    }

    /** The speaker is a pronoun, the phrase opens a sentence, perhaps after a conjunction. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبحسب قولها،",
                "وعلى حد تعبيرها،",
                "ووفق تعبيرها، فإن",
                "وفي رأيها، فإن",
                "برأيها،",
                "وبرأيها فإن",
                "وباعتقادها،",
                "وبحسبها، فإن",
                "فبرأيها،",
            })
    void ofAPronounAtTheStart(String phrase) {
        assertThat(Reading.statementsOf("قالت ليلى حداد إن الطريق آمن.", phrase + " الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("ليلى حداد", "الطريق آمن"), tuple("ليلى حداد", "الجسر مغلق"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أخذ الوزير برأيها.", "اقتنع الوزير برأيها."})
    void anOpinionThatSomebodyTakes(String sentence) {
        assertThat(Reading.statementsOf("قالت ليلى حداد إن الطريق آمن.", sentence))
                .hasSize(1);
    }

    /** What commas set apart in the middle does not end what is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجسر، بحسب الوزارة، مغلق",
                "الجسر، على حد قولها، مغلق",
                "الجسر، برأيها، مغلق",
                "عدد الطلاب، وفقا لبيانات الوزارة، بلغ ألفا",
                "الجسر سيغلق لأنه، في رأيها، خطر على الناس",
            })
    void betweenCommasBeforeThePredicate(String content) {
        assertThat(Reading.statementsOf("قالت ليلى حداد إن " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالت ليلى حداد إن الجسر مغلق، بحسب الوكالة، والطريق آمن.",
                "قالت ليلى حداد إن الجسر مغلق، بحسب الوكالة، داعية إلى الصبر.",
            })
    void betweenCommasAfterThePredicate(String sentence) {
        assertThat(Reading.statementsOf(sentence).get(0).content()).isEqualTo("الجسر مغلق");
    }
}
