package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.toldIn;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingVerbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رحب سامر الخطيب بالاتفاق الجديد. | رحب | الاتفاق الجديد",
                "حذر سامر الخطيب من انهيار الجسر. | حذر | انهيار الجسر",
                "هدد سامر الخطيب بإغلاق المصنع. | هدد | إغلاق المصنع",
                "تعهد سامر الخطيب بإعادة فتح الجسر. | تعهد | إعادة فتح الجسر",
                "توقع سامر الخطيب أن ينتهي العمل قريبا. | توقع | ينتهي العمل قريبا",
                "اعترف سامر الخطيب بوجود أخطاء في التصميم. | اعترف | وجود أخطاء في التصميم",
                "اعترف سامر الخطيب بأنه أخطأ. | اعترف | أخطأ",
                "نفى سامر الخطيب صحة هذه الأنباء. | نفى | صحة هذه الأنباء",
                "أعلن سامر الخطيب فتح الجسر القديم أمام السيارات. | أعلن | فتح الجسر القديم أمام السيارات",
                "أعلن سامر الخطيب عن فتح الجسر. | أعلن | فتح الجسر",
                "كتب سامر الخطيب في تغريدة أن العمل انتهى. | كتب | العمل انتهى",
                "صرح سامر الخطيب أمس بأن الجسر مغلق. | صرح | الجسر مغلق",
                "يرى سامر الخطيب أن الجسر قديم. | يرى | الجسر قديم",
            })
    void withWhatItTakes(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أجمع المهندسون على ضرورة ترميم الجسر. @ المهندسون: أجمع: ضرورة ترميم الجسر",
                "وأجمعت الأحزاب على أهمية الحوار. @ الأحزاب: أجمعت: أهمية الحوار",
                "ويجمع المهندسون على أن الجسر قديم. @ المهندسون: يجمع: الجسر قديم",
                "ويجمع المهندسون القطع على الرصيف. @ ''",
                // and what is promised, in a form that is one of "regard" too
                "ويعتبر كثر أن الجسر قديم. @ كثر: يعتبر: الجسر قديم",
                "ويعد الرئيس بإصلاحات واسعة. @ الرئيس: يعد: إصلاحات واسعة",
                "وتعد هند الشامي بخفض الأسعار. @ هند الشامي: تعد: خفض الأسعار",
                "ويعد الكاتب بمثابة مرجع للجميع. @ ''",
                "ويعد الموسم بنتائج جيدة. @ ''",
                "ويعد الوزير الاتفاق بداية جديدة. @ ''",
            })
    void onWhatPeopleAgreeOrWhatTheyPromise(String sentence, String told) {
        assertThat(toldIn(sentence)).isEqualTo(told);
    }

    @Test
    void whatIsUnveiled() {
        assertThat(toldIn("وأماط المدير اللثام عن خطة لبيع المصنع.")).isEqualTo("المدير: أماط: خطة لبيع المصنع");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وتساءل سامر الخطيب: \"متى ينتهي العمل؟\". @ تساءل @ \"متى ينتهي العمل؟\"",
                "وكتب سامر الخطيب على تويتر: \"انتهى العمل\". @ كتب @ \"انتهى العمل\"",
                "وغرد سامر الخطيب قائلا: \"انتهى العمل\". @ قائلا @ \"انتهى العمل\"",
                "\"انتهى العمل\"، هكذا قال سامر الخطيب. @ قال @ \"انتهى العمل\"",
            })
    void withQuotedWords(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", cue, content, DIRECT));
    }

    @Test
    void theSubjectOfTheClauseMayStandInFront() {
        assertThat(statementsOf("وعن الجسر قال سامر الخطيب إنه مغلق منذ شهر."))
                .containsExactly(said("سامر الخطيب", "قال", "مغلق منذ شهر", INDIRECT));
    }

    @Test
    void aVerbThatIsSpeltAsATitle() {
        assertThat(statementsOf("وطالب سامر الخطيب الحكومة بإعادة فتح الجسر."))
                .containsExactly(said("سامر الخطيب", "طالب", "إعادة فتح الجسر", INDIRECT));
    }

    @Test
    void aCondemnation() {
        assertThat(statementsOf("وأدان الاتحاد الأوروبي الهجوم على السفارة."))
                .containsExactly(said("الاتحاد الأوروبي", "أدان", "الهجوم على السفارة", INDIRECT));
    }

    @Test
    void anExpressedHopeIsOneStatement() {
        assertThat(statementsOf("وأعرب سامر الخطيب عن أمله في أن ينتهي العمل قريبا."))
                .hasSize(1);
    }

    @Test
    void wordsOnBothSidesOfTheCueAreOneStatement() {
        assertThat(statementsOf("\"انتهى العمل\"، أضاف سامر الخطيب، \"ولن نعود إلى الوراء\"."))
                .hasSize(1);
    }

    @Test
    void aContentEndsBeforeInTheMeantime() {
        assertThat(statementsOf("قالت وزارة النقل إن الجسر مغلق، في حين أكد السكان أن العمل مستمر."))
                .containsExactly(
                        said("وزارة النقل", "قالت", "الجسر مغلق", INDIRECT),
                        said("السكان", "أكد", "العمل مستمر", INDIRECT));
        assertThat(statementsOf("قالت وزارة النقل إن الجسر مغلق، مؤكدة أن العمل انتهى، في حين أكد السكان أنه مستمر."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق", "العمل انتهى", "مستمر");
    }

    @Test
    void wordsAscribedToSomebodyAreThatPersons() {
        Reading reading = Reading.of("ونسبت وكالة رويترز إلى سامر الخطيب قوله إن الجسر مغلق.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قوله", "الجسر مغلق", INDIRECT));
        assertThat(reading.via(0)).contains("رويترز");
    }

    @Test
    void aSourceBeforeAClauseWithFa() {
        assertThat(statementsOf("ووفقا لسامر الخطيب، فإن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "وفقا", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aParticipleWithAPrepositionEndsTheContent() {
        assertThat(statementsOf("وكشف سامر الخطيب أن الجسر مغلق، كاشفا عن خطة جديدة."))
                .containsExactly(
                        said("سامر الخطيب", "كشف", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "كاشفا", "خطة جديدة", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قالت روسيا والصين إن اللقاء مفيد.", "قال الجانبان في بيان مشترك إن اللقاء مفيد."})
    void manyMaySpeakAsOne(String sentence) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::content).containsExactly("اللقاء مفيد");
        assertThat(reading.actor(reading.statements().get(0).speaker()).kind()).isEqualTo(ActorKind.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جدد وزير الزراعة التأكيد على أن الموسم جيد.",
                "أعاد وزير الزراعة التأكيد أن الموسم جيد.",
                "كرر وزير الزراعة القول إن الموسم جيد."
            })
    void aNounOfSayingLeadsToTheClause(String sentence) {
        assertThat(Reading.statementsOf(sentence)).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("وزير الزراعة");
            assertThat(said.content()).isEqualTo("الموسم جيد");
        });
    }

    @Test
    void aVerbBeforeATitleIsNoGivenName() {
        assertThat(Reading.of("وعد الوزير سامر الخطيب بحل المشكلة.").names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
    }

    @Test
    void aConjunctionBeforeAReportingVerbIsNoPartOfAnotherVerb() {
        assertThat(statementsOf("قال سامر الخطيب إن الوضع صعب. ودعا في كلمة إلى التهدئة."))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(tuple("سامر الخطيب", "قال"), tuple("سامر الخطيب", "دعا"));
    }

    @Test
    void anotherAttributeIsNoVerb() {
        assertThat(statementsOf("وطالب سامر الخطيب بالإفراج الفوري وغير المشروط عن الصحفي."))
                .extracting(Said::content)
                .containsExactly("الإفراج الفوري وغير المشروط عن الصحفي");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رفضت وزارة النقل الاتهامات الموجهة إليها. | رفضت | الاتهامات الموجهة إليها",
                "ورفضت وزارة النقل ادعاءاته المتكررة. | رفضت | ادعاءاته المتكررة",
                "وزارة النقل ترفض مزاعم المقاول. | ترفض | مزاعم المقاول",
                "ورفضت وزارة النقل أمس انتقادات السكان. | رفضت | انتقادات السكان",
            })
    void ofRejectingClaims(String sentence, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said("وزارة النقل", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رفضت وزارة النقل طلب المقاول.",
                "رفضت وزارة النقل التعليق على الاتهامات.",
                "رفضت وزارة النقل العرض.",
                "وجاء رفض الاتهامات بعد يومين.",
            })
    void rejectingAnythingElseIsNoStatement(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void beforeWhatIsSpeltLikeAVerbWithItsObject() {
        assertThat(statementsOf("وأشاد سامر الخطيب بلغتها الواضحة."))
                .containsExactly(said("سامر الخطيب", "أشاد", "لغتها الواضحة", INDIRECT));
    }

    @Test
    void beforeAnActThatIsSpeltLikeABody() {
        assertThat(statementsOf("وطالبت المديرة بفتح تحقيق في الحادث."))
                .containsExactly(said("المديرة", "طالبت", "فتح تحقيق في الحادث", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "واعتبره خطأ كبيرا | خطأ كبيرا",
                "واعتبره \"خطأ كبيرا\" | \"خطأ كبيرا\"",
                "، واعتبره خطوة في الاتجاه الخاطئ | خطوة في الاتجاه الخاطئ",
            })
    void whoSpokeGoesOnAndSaysWhatItIs(String clause, String content) {
        assertThat(statementsOf("انتقد سامر الخطيب القرار " + clause + "."))
                .last()
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly("سامر الخطيب", "اعتبره", content);
    }

    @Test
    void whatIsAnnouncedIsANounWithAPronoun() {
        assertThat(statementsOf("وأكد سامر الخطيب أن الجسر مغلق.", "وأعلن الكيلاني عدوله عن الترشح."))
                .last()
                .isEqualTo(said("الكيلاني", "أعلن", "عدوله عن الترشح", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكان الوزير سامر الخطيب دان الهجوم.",
                "كان الرئيس سامر الخطيب دان السبت الهجوم.",
                "وكان سامر الخطيب دان أمس الهجوم.",
            })
    void aVerbThatIsAGivenNameTooAfterAName(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "دان", "الهجوم", INDIRECT));
    }

    @Test
    void aGivenNameThatIsAVerbToo() {
        assertThat(statementsOf("قال سامر دان إن الفريق جاهز."))
                .containsExactly(said("سامر دان", "قال", "الفريق جاهز", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ووثق المرصد مقتل ثلاثين مدنيا. | المرصد: وثق: مقتل ثلاثين مدنيا",
                "ووثقت الشبكة السورية لحقوق الإنسان اعتقال مئة شخص في الشمال. | الشبكة السورية لحقوق الإنسان: وثقت: اعتقال مئة شخص في الشمال",
                "وأحصت المنظمة مقتل أكثر من ثلاثين عاملا. | المنظمة: أحصت: مقتل أكثر من ثلاثين عاملا",
                "وأحصى المرصد مقتل نحو ثلاثين عاملا. | المرصد: أحصى: مقتل نحو ثلاثين عاملا",
                "وذكر المصدر مقتل ثلاثة جنود. | المصدر: ذكر: مقتل ثلاثة جنود",
            })
    void whoeverCountsWhatHappenedTellsIt(String text, String told) {
        assertThat(toldIn(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وثق مقطع مصور لحظة اعتقال شاب.",
                "وأحصت الموظفة النقود مرتين.",
                "ووثقت المنظمة الأدلة كلها.",
            })
    void whatIsCountedOrKeptAndNotTold(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    /** "عبر" is a verb after what opens a sentence, after "fa", and before another preposition with its own one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ومن جهته عبر نادر الصفدي عن أسفه لهدم القلعة.",
                "وأمس عبر نادر الصفدي عن أسفه لهدم القلعة.",
                "أما نادر الصفدي فعبر في رسالة عن أسفه لهدم القلعة.",
                "نادر الصفدي عبر خلال الجولة عن أسفه لهدم القلعة.",
            })
    void isNoParticle(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("نادر الصفدي", "أسفه لهدم القلعة"));
    }

    /** "Across" stays a particle where another verb tells. */
    @Test
    void isAParticleAfterAnotherVerb() {
        assertThat(statementsOf("وأعلن نادر الصفدي أمس عبر قناة الغد عن ترميم القلعة."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("أعلن", "ترميم القلعة"));
    }

    /** Who spoke before goes on, whatever stands between the verb and what it takes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكشف أمس عن ترميم القلعة. | ترميم القلعة",
                "وكشف خلال مقابلة مع صحيفة القبس عن ترميم القلعة. | ترميم القلعة",
                "ونفى في بيان هدم القلعة. | هدم القلعة",
                "وأعلن في رسالة ترميم القلعة. | ترميم القلعة",
            })
    void goesOnPastWhenAndWhere(String sentence, String content) {
        assertThat(statementsOf("وصل نادر الصفدي إلى الوادي صباحا. " + sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("نادر الصفدي", content));
    }

    /** What people without names hope or regret is theirs rather than what is told of them. */
    @ParameterizedTest
    @ValueSource(strings = {"أملهم في ترميم القلعة", "أسفهم لهدم القلعة"})
    void isOfWhatPeopleFeel(String content) {
        assertThat(statementsOf("وأبدى سكان محليون " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }
}
