package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuedSpeakerTest {

    @Test
    void describesAThing() {
        assertThat(statementsOf("قال سامر الخطيب إن الضربات مستمرة. ووصف الضربات بأنها مبررة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void goesOnSaying() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. ومضى يقول إن الطريق طويل."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    /** A verb of saying that is spelt like a noun opens its sentence. */
    @Test
    void goesOnAfterAVerbThatIsSpeltLikeANoun() {
        assertThat(Reading.withHeadline(
                                "المدير ينفي الخبر", "كشف المهندس سامر الخطيب عدم صحة الخبر. وأكد أن الجسر مغلق.")
                        .statements())
                .extracting(Said::speaker)
                .endsWith("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void goesOnAfterOnWhatItSpeaks() {
        assertThat(statementsOf(
                        "قال سامر الخطيب إن الجسر مغلق. وأجاب ردا على سؤال بأن السد آمن. وأضاف تعليقا على القرار أن"
                                + " الطريق طويل."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void aMediumPassesOnWhatAPronounSays() {
        Reading reading = Reading.of("قال سامر الخطيب إن الجسر مغلق. ونقل التلفزيون الرسمي عنه قوله: \"الطريق طويل\".");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void anotherSubjectThatIsNotUnderstoodLetsNobodyGoOn() {
        assertThat(statementsOf("قال النائب العام إن المتهم مذنب. ووصف دفاعه الحكم بأنه \"سياسي\"."))
                .extracting(Said::speaker)
                .containsExactly("النائب العام", null);
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. ووصف قراره الأخير بأنه \"صعب\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void severalGoOnAndAddressOthers() {
        assertThat(statementsOf("قال المتظاهرون إن القرار جائر. وطالبوا الحكومة بوقف القرار. وناشدوا البلاغنات التركية"
                        + " وقف القرار."))
                .extracting(Said::speaker)
                .containsOnly("المتظاهرون");
    }

    @Test
    void whomSomebodyAddressesIsNoSubject() {
        assertThat(statementsOf(
                        "قال متحدث باسم البلدية إن الرسوم \"غير مبررة\". وأبلغ الصحفيين قائلا: \"الجسر مغلق\"."))
                .extracting(Said::speaker)
                .containsOnly("متحدث باسم البلدية");
    }

    @Test
    void whoSaysOtherwiseGoesOn() {
        assertThat(statementsOf(
                        "قال سامر الخطيب إن الجسر مغلق.",
                        "في حين أكد كريم النجار أن الجسر مفتوح. وتساءل: \"من أغلق الجسر؟\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "كريم النجار", "كريم النجار");
    }

    @Test
    void goesOnInTheNextSentence() {
        Reading reading = Reading.of("قال وزير المالية سامر الخطيب إن الموازنة جاهزة. وأضاف أن الحكومة ستقرها قريبا.");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "الموازنة جاهزة", INDIRECT),
                        said("سامر الخطيب", "أضاف", "الحكومة ستقرها قريبا", INDIRECT));
        assertThat(reading.method(1)).isEqualTo(AttributionMethod.CONTINUED);
        assertThat(reading.speakerText(1)).isNull();
        assertThat(reading.statement(1).attribution().confidence())
                .isLessThanOrEqualTo(reading.statement(0).attribution().confidence());
    }

    @Test
    void goesOnInTheNextParagraph() {
        assertThat(statementsOf("قالت ليلى حداد إن المعرض مفتوح.", "وتابعت: \"الدخول مجاني\"."))
                .containsExactly(
                        said("ليلى حداد", "قالت", "المعرض مفتوح", INDIRECT),
                        said("ليلى حداد", "تابعت", "\"الدخول مجاني\"", DIRECT));
    }

    @Test
    void theVerbAgreesInGender() {
        assertThat(statementsOf(
                        "قالت ليلى حداد إن المعرض مفتوح. ورد سامر الخطيب بأن القاعة صغيرة. وأضافت أن الدخول مجاني."))
                .containsExactly(
                        said("ليلى حداد", "قالت", "المعرض مفتوح", INDIRECT),
                        said("سامر الخطيب", "رد", "القاعة صغيرة", INDIRECT),
                        said("ليلى حداد", "أضافت", "الدخول مجاني", INDIRECT));
    }

    @Test
    void theLastSpeakerThatAgreesGoesOn() {
        assertThat(statementsOf(
                        "قالت ليلى حداد إن المعرض مفتوح. ورد سامر الخطيب بأن القاعة صغيرة. وأضاف أن الدخول مجاني."))
                .last()
                .isEqualTo(said("سامر الخطيب", "أضاف", "الدخول مجاني", INDIRECT));
    }

    @Test
    void theVerbAgreesInNumber() {
        assertThat(statementsOf("قال شهود عيان إن الحريق بدأ ليلا. وأضافوا أن الدخان غطى المدينة."))
                .containsExactly(
                        said("شهود عيان", "قال", "الحريق بدأ ليلا", INDIRECT),
                        said("شهود عيان", "أضافوا", "الدخان غطى المدينة", INDIRECT));
    }

    @Test
    void aBodyIsFeminineOrMasculineAsItsHeadNounIs() {
        assertThat(statementsOf("أعلنت وزارة الصحة أن اللقاح آمن. وأضافت أن الحملة مستمرة."))
                .last()
                .isEqualTo(said("وزارة الصحة", "أضافت", "الحملة مستمرة", INDIRECT));
        assertThat(statementsOf("أعلن مجلس الوزراء أن اللقاح آمن. وأضاف أن الحملة مستمرة."))
                .last()
                .isEqualTo(said("مجلس الوزراء", "أضاف", "الحملة مستمرة", INDIRECT));
    }

    @Test
    void aSentenceThatTellsWhatHappenedMayStandBetween() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. وتسببت الأمطار في أضرار كبيرة. وأضاف أن العمل مستمر."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "أضاف", "العمل مستمر", INDIRECT));
    }

    @Test
    void aWholeChainGoesBackToTheOneWhoIsNamed() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. وأضاف أن العمل مستمر. وأكد أن الطريق سالك. وختم بأن"
                        + " الصبر واجب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void whoIsSpokenAboutDoesNotGoOn() {
        assertThat(statementsOf("قال سامر الخطيب إن نزار حداد استقال. وأضاف أن العمل مستمر."))
                .last()
                .isEqualTo(said("سامر الخطيب", "أضاف", "العمل مستمر", INDIRECT));
    }

    @Test
    void withoutAnyoneBeforeTheSpeakerIsUnknown() {
        Reading reading = Reading.of("وأضاف أن العمل مستمر.");
        assertThat(reading.statements()).containsExactly(said(null, "أضاف", "العمل مستمر", INDIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.UNRESOLVED);
    }

    @Test
    void theStatementItselfGoesOn() {
        Reading reading = Reading.of("أعلنت وزارة الدفاع في بيان أن الحدود آمنة. وأضاف البيان أن القوات منتشرة.");
        assertThat(reading.statements())
                .containsExactly(
                        said("وزارة الدفاع", "أعلنت", "الحدود آمنة", INDIRECT),
                        said("وزارة الدفاع", "أضاف", "القوات منتشرة", INDIRECT));
        assertThat(reading.speakerText(1)).isEqualTo("البيان");
    }

    @Test
    void aStatementThatTellsItsIssuerSpeaksForIt() {
        assertThat(statementsOf("وقال بيان لوزارة الدفاع إن الحدود آمنة."))
                .containsExactly(said("وزارة الدفاع", "قال", "الحدود آمنة", INDIRECT));
    }

    @Test
    void whatStandsInAStatement() {
        assertThat(statementsOf("وجاء في بيان صادر عن وزارة الدفاع أن الحدود آمنة."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("وزارة الدفاع", "الحدود آمنة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"بأن القاعة صغيرة", "أن القاعة صغيرة"})
    void anAnswerThatBeginsASentence(String answer) {
        assertThat(statementsOf("ورد سامر الخطيب " + answer + "."))
                .containsExactly(said("سامر الخطيب", "رد", "القاعة صغيرة", INDIRECT));
    }

    @Test
    void theSubjectOfEarlierSentencesGoesOnThroughVerbsAlone() {
        assertThat(Reading.statementsOf(
                                "تفقد وزير الزراعة سامر الخطيب المشاريع.",
                                "واستمع إلى شرح من المهندسين حول نسب الإنجاز.",
                                "وأكد خلال الجولة أن العمل يسير كما خطط له.")
                        .get(0)
                        .speaker())
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void theSameSourceGoesOn() {
        assertThat(Reading.statementsOf(
                                "قال مصدر في الإدارة إن الرسالة مزورة.", "وأوضح المصدر ذاته أن النظام لم يتغير.")
                        .get(1))
                .satisfies(said -> {
                    assertThat(said.speaker()).isEqualTo("مصدر في الإدارة");
                    assertThat(said.content()).isEqualTo("النظام لم يتغير");
                });
    }

    /** Whoever spoke right before, though nothing else calls a body or a person a source. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أفادت السلطات المحلية أن | السلطات المحلية",
                "أعلنت الشرطة أن | الشرطة",
                "أفاد بيان لوزارة الصحة أن | وزارة الصحة",
                "ذكرت صحيفة الجسر أن | صحيفة الجسر",
                "ذكرت صحيفة الجسر نقلا عن مصدر حكومي أن | مصدر حكومي",
                "قال المدير سامر الخطيب إن | سامر الخطيب",
            })
    void theSameSourceIsWhoeverSpoke(String first, String speaker) {
        for (String second : List.of(
                "وأوضح المصدر ذاته أن الجسر مفتوح.",
                "وأشار ذات المصدر إلى أن الجسر مفتوح.",
                "وبحسب المصدر نفسه، فإن الجسر مفتوح.")) {
            assertThat(Reading.statementsOf(first + " الطريق مغلق.", second)
                            .get(1)
                            .speaker())
                    .as(second)
                    .isEqualTo(speaker);
        }
    }

    @Test
    void whatExplainsTheClauseBeforeHasItsSubject() {
        assertThat(statementsOf("وخلال جلسة محاكمة الصيدلي، تقدم سامر الخطيب بطلب، حيث كشف عن خطأ في الملف."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void whatIsAskedForOpensNoClauseOfItsOwn() {
        assertThat(statementsOf("وفي ختام الزيارة رد سامر الخطيب على صحفي سأله عما إذا كان سيلتقي نزار حداد خلال"
                        + " القمة، قائلا: \"لا علم لي\"."))
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @Test
    void whatATimeClauseTellsOfDoesNotGoOn() {
        assertThat(statementsOf(
                        "علق النائب سامر الخطيب على النتائج بأن الوقت حان، بعد أن أشار التقرير إلى خسارة الحزب.",
                        "وقال: \"سنعود أقوى\"."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void aStoryThatClaimsHasNoSpeakerOfTheSentence() {
        assertThat(statementsOf("هاجمت ليلى حداد القصة الأخيرة التي تزعم أن الجسر مغلق، قائلة إن النفق آمن."))
                .extracting(Said::speaker)
                .containsExactly(null, "ليلى حداد");
    }

    @Test
    void theMediumGoesOnRatherThanWhomItPassesOn() {
        assertThat(statementsOf(
                        "ذكرت صحيفة الأيام أن وزيرة النقل ليلى حداد قالت إن الجسر مغلق.",
                        "وأضافت أن الحكومة ستناقش الأمر."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("صحيفة الأيام");
        assertThat(statementsOf(
                        "ذكرت صحيفة الأيام أن وزير النقل سامر الخطيب قال إن الجسر مغلق.",
                        "وأضاف أن الحكومة ستناقش الأمر."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void severalPeopleAreNoShe() {
        assertThat(statementsOf("والمعلومات التي جمعت من السجناء في المدينة أشارت إلى أن الجسر مغلق."))
                .extracting(Said::speaker)
                .doesNotContain("السجناء في المدينة");
    }

    @Test
    void reportsInThePluralAreNotThoseOfWhoSpokeLast() {
        assertThat(statementsOf(
                        "قال سامر الخطيب: \"لا أعرف اللاعب\".", "وتشير التقارير إلى أن النادي يسعى للتعاقد معه."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("التقارير");
        assertThat(statementsOf("ذكرت تقارير صحفية إسبانية أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("تقارير صحفية إسبانية");
    }

    /** أسرى is a verb too. */
    @Test
    void aNounAfterACommaOpensNoClause() {
        assertThat(statementsOf("استقبل الرئيس سامر الخطيب، أسرى الضفة الغربية، مؤكدا أن الحل قريب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void whoIsSaidByAMediumToHaveSaidMoreSpokeBefore() {
        assertThat(statementsOf(
                        "قال وزير النقل سامر الخطيب إن الجسر مغلق.",
                        "وأوردت وكالة الشمال للأنباء أنه قال إنه لا يملك معلومات."))
                .extracting(Said::speaker)
                .last()
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void aPronounMeansWhoWasSpokenOf() {
        assertThat(statementsOf(
                        "أعلنت منظمة \"النور\" أن الحملة بدأت.",
                        "ونشرت مقطعا لقريبة الموقوف، وهي تؤكد أن التواصل انقطع."))
                .last()
                .extracting(Said::speaker)
                .isNull();
    }

    @Test
    void theMediumOfTheSentenceBeforeGoesOn() {
        assertThat(statementsOf(
                        "وعلقت وزارة النقل على النداء قائلة إن الجسر مغلق.",
                        "كما تحدثت صحيفة \"الشعلة\" البريطانية عن الأزمة.",
                        "وقالت \"انهار النفق على العابرين\"."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("صحيفة \"الشعلة\" البريطانية");
    }

    @Test
    void aDraftIsNobody() {
        assertThat(Reading.of("أظهرت مسودة بيان صحافي لاجتماع اللجنة أن الجسر مغلق.")
                        .names(ActorKind.PERSON))
                .isEmpty();
    }

    @Test
    void theSourceThatAMediumQuotedGoesOn() {
        assertThat(statementsOf("ونقلت صحيفة الأيام عن قائد الشرطة قوله إن الجسر مغلق.", "وأضاف أن النفق آمن."))
                .extracting(Said::speaker)
                .containsOnly("قائد الشرطة");
    }

    @Test
    void aNationInTheAccusativeIsNoCountry() {
        assertThat(Reading.of("تظاهر خمسون صحافيا تركيا في المدينة للمطالبة بالإفراج عن زملائهم.")
                        .names(ActorKind.ORGANIZATION))
                .doesNotContain("تركيا");
    }

    @Test
    void whatSomebodyEndsWithIsNoSpeaker() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق، واختتم تغريدته بوسم \"لا تهدد أحدا\"."))
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @Test
    void aBodyInQuotationMarksAfterAPhraseIsItself() {
        assertThat(statementsOf("اعتقلت الشرطة رئيس التحرير، بحسب ما أفادت “وكالة الصحافة الفرنسية”."))
                .extracting(Said::speaker)
                .containsExactly("وكالة الصحافة الفرنسية");
    }

    @Test
    void theSourceOfAMediumWithAFixedNameGoesOn() {
        Reading reading =
                Reading.of("ونقلت صحيفة لوموند الفرنسية عن قائد الشرطة قوله إن الجسر مغلق.", "وأضاف أن النفق آمن.");
        assertThat(reading.statements()).extracting(Said::speaker).containsOnly("قائد الشرطة");
        assertThat(reading.via(0)).isEqualTo("صحيفة لوموند الفرنسية");
    }

    @Test
    void whoGoesOnMayQuoteASource() {
        assertThat(statementsOf(
                        "أفادت وسائل إعلام محلية بأن الجسر مغلق.",
                        "وأضافت، نقلا عن وزير النقل سامر الخطيب، أن النفق آمن.",
                        "لكن مسؤولا في \"حزب الله\" نفى هذه الأنباء."))
                .extracting(Said::speaker)
                .containsExactly("وسائل إعلام محلية", "سامر الخطيب", "مسؤولا في \"حزب الله\"");
    }

    @Test
    void whatIsDescribedIsNoSpeaker() {
        assertThat(statementsOf("قالت الضحية إن الجسر مغلق.", "ووصفت ما حدث لها بأنه \"عبء ثقيل\"."))
                .extracting(Said::speaker)
                .containsOnly("الضحية");
        assertThat(statementsOf("وكان وزير النقل سامر الخطيب ، وصف إغلاق الجسر ، بأنه \"خطأ\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void severalPeopleAreNotTheBodyThatSpoke() {
        assertThat(statementsOf(
                        "قالت الوكالة إن الجسر مغلق.", "وكانت هناك رسالة من العمال، قالوا فيها إنهم توصلوا إلى حل."))
                .last()
                .extracting(Said::speaker)
                .isNotEqualTo("الوكالة");
    }

    @Test
    void thePronounBeforeTheVerbIsWhoSpeaks() {
        assertThat(statementsOf("ذكر سامر الخطيب أنه وصف المسيرات بأنها مؤيدة للجسر."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتابعت قائلة: \"الحزمة الجديدة لن تكفي أحدا.\"",
                "وتابعت قائلة إن \"الحزمة الجديدة لن تكفي\".",
                "جاء ذلك في تدوينة لها بموقع التواصل الاجتماعي، فيسبوك، حيث قالت: \"الحزمة الجديدة لن تكفي أحدا.\""
            })
    void whoSpokeGoesOnInAParticipleAndNotWhereItIsWritten(String next) {
        assertThat(Reading.statementsOf("الخبر", "قالت سارة عودة إن الجسر مغلق.", next))
                .extracting(Said::speaker)
                .containsExactly("سارة عودة", "سارة عودة");
    }

    @Test
    void severalGoOnSaying() {
        assertThat(statementsOf("أعلن عدد من المسؤولين أن الجسر مغلق. وأضافوا قائلين: \"الطريق الطويل مفتوح للجميع\"."))
                .extracting(Said::speaker)
                .containsExactly("عدد من المسؤولين", "عدد من المسؤولين");
    }

    @Test
    void goesOnWhereItsStatementAgrees() {
        assertThat(statementsOf("ذكر بيان للنقابة أن الجسر مغلق، مطالبا الحكومة بفتحه."))
                .extracting(Said::speaker)
                .containsExactly("النقابة", "النقابة");
    }

    @Test
    void howAndWhereSomebodyGoesOnIsNoSubject() {
        assertThat(statementsOf(
                        "كتب سامر الخطيب أن الجسر مغلق. وكتب في تغريدة ثانية \"الطريق طويل\". وتابع بعينين دامعتين:"
                                + " \"السد بعيد\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void whoIssuedAStatementSpeaksInIt() {
        assertThat(statementsOf("المصرف المركزي من جهته أصدر بيانا، الأحد، قال فيه إنه تلقى طلبا."))
                .extracting(Said::speaker)
                .containsExactly("المصرف المركزي");
    }

    @Test
    void aMediumPassesOnWhatAPronounSaysInAClause() {
        Reading reading = Reading.of("وصلت ليلى حداد أمس. ونقلت عنها وكالة الأنباء أن الجسر مغلق.");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("ليلى حداد");
        assertThat(reading.via(0)).isEqualTo("وكالة الأنباء");
    }

    @Test
    void whomTheContentTellsOfGoesOnWhereNobodyElseAgrees() {
        assertThat(statementsOf("ذكرت صحيفة الغد أن الوزير سامر الخطيب زار المصنع، مؤكدا أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("صحيفة الغد", "سامر الخطيب");
    }

    @Test
    void noNounSpeaksInARelativeClause() {
        assertThat(statementsOf("قال سامر الخطيب إن الصورة التي نشرتها المجلة والتي قال فيها إن الجسر مغلق قديمة."))
                .extracting(Said::speaker)
                .doesNotContain("نشرتها");
    }

    @Test
    void whomSomebodyMeetsOrSpeaksToIsNotWhoGoesOn() {
        assertThat(statementsOf(
                        "قال سامر الخطيب إن الجسر مغلق. وأكد خلال استقباله السفير كمال حداد، سفير مصر، أن الطريق"
                                + " طويل. وأضاف للصحفية ليلى عودة، مقدمة برنامج \"الغد\"، أن السد آمن."))
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @Test
    void theSourceStaysTheSame() {
        assertThat(statementsOf("قال مسؤول أمني إن الجسر مغلق. وأوضح المصدر أن الطريق طويل. وأكد المصدر أن السد آمن."))
                .extracting(Said::speaker)
                .containsOnly("مسؤول أمني");
    }

    @Test
    void aMediumGoesOnWhereItsSourceDisagrees() {
        assertThat(statementsOf(
                        "أعلنت الحركة قصف المطار. ونقلت قناة الغد عن مصدر عسكري أن الجسر مغلق، وأكدت أن الطريق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("الحركة", "مصدر عسكري", "قناة الغد");
        assertThat(statementsOf(
                        "أعلن الجيش قصف المطار. ونقلت قناة الغد عن مصدر عسكري أن الجسر مغلق. وأضاف أن الطريق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("الجيش", "مصدر عسكري", "مصدر عسكري");
    }

    @Test
    void theSourceOfAMediumWhoseVerbTellsItsGender() {
        assertThat(statementsOf("نقلت رويترز عن سامر الخطيب قوله إن الجسر مغلق. وأضاف أن الطريق طويل."))
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @Test
    void aReportOfAMedium() {
        assertThat(statementsOf(
                        "نفت وزارة الدفاع النبأ. ونقلت صحيفة الغد عن مصادر أن الجسر مغلق. وأضاف التقرير أن الطريق"
                                + " طويل."))
                .extracting(Said::speaker)
                .containsExactly("وزارة الدفاع", "مصادر", "صحيفة الغد");
    }

    @Test
    void whatSomebodyDeniesIsNotWhoDenies() {
        assertThat(statementsOf("قالت النيابة العامة إن الجسر مغلق. كما نفت تماما صحة ما تردد."))
                .containsExactly(
                        said("النيابة العامة", "قالت", "الجسر مغلق", INDIRECT),
                        said("النيابة العامة", "نفت", "صحة ما تردد", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مسؤول في وزارة النقل إن الجسر مغلق. | وأضاف المسؤول اللبناني أن النفق آمن. | مسؤول في وزارة النقل",
                "قال مسؤول فلسطيني إن الجسر مغلق. | وأضاف المسؤول الإسرائيلي أن النفق آمن. | المسؤول الإسرائيلي",
                "قال مسؤول أمني إن الجسر مغلق. وقال مسؤول في الوزارة إن الطريق طويل. | وأضاف المسؤول اللبناني أن النفق"
                        + " آمن. | المسؤول اللبناني",
            })
    void aSourceOfWhomAnAdjectiveIsToldSpeaksAgain(String first, String second, String speaker) {
        assertThat(statementsOf(first, second)).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتحدثت الطبيبة ليلى حداد للصحيفة بقولها: \"الجسر مغلق\". وتابعت: الطريق سالك. | ليلى حداد",
                "وكان المدير سامر الخطيب تحدث للصحيفة بقوله: \"الجسر مغلق\". وتابع: الطريق سالك. | سامر الخطيب",
            })
    void goesOnAfterTheWordsByWhichSomebodySpoke(String text, String speaker) {
        assertThat(Reading.of(text).statements()).extracting(Said::speaker).containsExactly(speaker, speaker);
    }

    /** A line that leads to another article tells of other people, and of nobody who goes on in this one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا: ليلى الشامي تعلن إغلاق الطريق",
                "إقرأ أيضاً: ليلى الشامي تعلن إغلاق الطريق",
                "اقرأ المزيد: ليلى الشامي تعلن إغلاق الطريق",
                "شاهد أيضا | كريم منصور يعلن إغلاق الطريق",
                "أخبار ذات صلة: كريم منصور يعلن إغلاق الطريق",
            })
    void acrossALinkToAnotherArticle(String link) {
        assertThat(statementsOf("قال سامر حداد إن الجسر مفتوح.", link, "وأضاف أن العمل انتهى."))
                .filteredOn(said -> !said.content().equals("إغلاق الطريق"))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "سامر حداد");
    }
}
