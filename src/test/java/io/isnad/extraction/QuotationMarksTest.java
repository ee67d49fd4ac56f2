package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
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

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"\", \"", "“, ”", "”, “", "„, “", "«, »", "», «", "‘, ’", "', '", "‹, ›", "“, \""})
    void ofAnySort(String open, String close) {
        String quoted = open + "لن نغلق المصنع" + close;
        Reading reading = Reading.of("وقال سامر الخطيب: " + quoted + ".");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", quoted, DIRECT));
        assertThat(reading.quotes(0)).containsExactly("لن نغلق المصنع");
    }

    @Test
    void withSpacesInside() {
        Reading reading = Reading.of("وقال سامر الخطيب: « لن نغلق المصنع ».");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "« لن نغلق المصنع »", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("لن نغلق المصنع");
    }

    @Test
    void aQuotationOfSeveralSentencesIsOneStatement() {
        String quoted = "\"انتهى العمل. لن نعود إلى الوراء! هل من سؤال؟ هذا قرارنا\"";
        assertThat(statementsOf("وقال سامر الخطيب: " + quoted + "."))
                .containsExactly(said("سامر الخطيب", "قال", quoted, DIRECT));
    }

    @Test
    void quotationsInARowAreOneStatement() {
        String quoted = "\"انتهى العمل\". \"لن نعود إلى الوراء أبدا\"";
        assertThat(statementsOf("وقال سامر الخطيب: " + quoted + "."))
                .containsExactly(said("سامر الخطيب", "قال", quoted, DIRECT));
        assertThat(statementsOf("وقال سامر الخطيب: \"انتهى العمل\". \"لن نعود إلى الوراء أبدا\"، قالت ليلى حداد."))
                .extracting(Said::content)
                .containsExactly("\"انتهى العمل\"", "\"لن نعود إلى الوراء أبدا\"");
    }

    @Test
    void theFullStopMayStandInside() {
        assertThat(statementsOf("وقال سامر الخطيب: \"انتهى العمل.\" ثم غادر القاعة."))
                .containsExactly(said("سامر الخطيب", "قال", "\"انتهى العمل.\"", DIRECT));
    }

    @Test
    void aQuotationInsideAQuotation() {
        Reading reading = Reading.of("وقال سامر الخطيب: \"شاهدنا فيلم «ليل المدينة» أمس\".");
        assertThat(reading.statements())
                .containsExactly(said("سامر الخطيب", "قال", "\"شاهدنا فيلم «ليل المدينة» أمس\"", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("شاهدنا فيلم «ليل المدينة» أمس");
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        Reading reading =
                Reading.of("قال سامر الخطيب إن \"العمل انتهى ولن نعود إلى الوراء", "هطلت أمطار غزيرة على المدينة.");
        assertThat(reading.statements())
                .containsExactly(said("سامر الخطيب", "قال", "\"العمل انتهى ولن نعود إلى الوراء", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("العمل انتهى ولن نعود إلى الوراء");
    }

    @Test
    void doubledAnglesAreMarksToo() {
        Reading reading = Reading.of("وقال شاهد <<لم أر أحدا>>.");
        assertThat(reading.statements()).containsExactly(said("شاهد", "قال", "<<لم أر أحدا>>", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("لم أر أحدا");
    }

    @Test
    void twoQuotationsWithTwoCues() {
        assertThat(statementsOf("وقال سامر الخطيب: \"انتهى العمل\". وأضاف: \"لن نعود إلى الوراء\"."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "\"انتهى العمل\"", DIRECT),
                        said("سامر الخطيب", "أضاف", "\"لن نعود إلى الوراء\"", DIRECT));
    }

    @Test
    void aNameInQuotationMarksMaySpeak() {
        assertThat(statementsOf("أعلنت شركة \"النورس\" أن الرحلات مستمرة."))
                .extracting(Said::cue, Said::content, Said::form)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("أعلنت", "الرحلات مستمرة", INDIRECT));
    }

    @Test
    void aNameInQuotationMarksIsWhoCallsUponSomebody() {
        assertThat(Reading.withHeadline("\"هيومن رايتس ووتش\" تدعو الحكومة إلى فتح الجسر", "الجسر مغلق منذ عام.")
                        .statements())
                .containsExactly(said("هيومن رايتس ووتش", "تدعو", "فتح الجسر", INDIRECT));
    }

    @Test
    void aNameInQuotationMarksAfterTheSourceIsItsName() {
        assertThat(statementsOf("وقال مواطن \"سامر الخطيب\" إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأضاف \"الخطيب\"، في تصريحات صحفية، أن الجسر مغلق.",
                "وتابع «الخطيب» خلال اللقاء أن الجسر مغلق.",
                "من جانبه، أكد \"الخطيب\" أن الجسر مغلق.",
            })
    void aLastNameInQuotationMarksSpeaks(String sentence) {
        assertThat(statementsOf("قال سامر الخطيب إن النفق قديم. ورد نزار شاهين بأن النفق آمن.", sentence))
                .extracting(Said::speaker, Said::content)
                .endsWith(org.assertj.core.groups.Tuple.tuple("سامر الخطيب", "الجسر مغلق"));
    }

    @Test
    void aQuotedBodyThatNoLexiconHasSpeaks() {
        assertThat(statementsOf("وأعلنت \"كتائب النور\"، في بيان، أنها أوقفت القتال."))
                .containsExactly(said("كتائب النور", "أعلنت", "أوقفت القتال", INDIRECT));
    }

    @Test
    void theSourceOfWhatIsSaidIsNoSubject() {
        assertThat(statementsOf("وحسب \"بلومبيرغ\" قالت ليلى حداد: \"الجسر مغلق\"."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد");
    }

    @Test
    void whatDescribesAQuotedBodyFollowsIt() {
        assertThat(statementsOf("أفادت «الوكالة الوطنية للإعلام» الرسمية عن إغلاق الجسر."))
                .containsExactly(said("الوكالة الوطنية للإعلام", "أفادت", "إغلاق الجسر", INDIRECT));
    }

    @Test
    void aKnownBodyInQuotationMarksSpeaks() {
        assertThat(statementsOf("وأعلن “حزب الله” تنفيذ عمليات في الجنوب."))
                .extracting(Said::content)
                .containsExactly("تنفيذ عمليات في الجنوب");
    }

    @Test
    void theOtherNameOfABodyIsNotWhatItSays() {
        assertThat(statementsOf(
                        "قالت شركة الشرق للنسيج \"إيستكو\"، التابعة للقطاع العام، إن المصنع مغلق.",
                        "نقلت وكالة أنباء الشمال \"نوريكا\"، عن مركز الزلازل أن الهزة خفيفة."))
                .extracting(Said::content)
                .containsExactly("المصنع مغلق", "الهزة خفيفة");
    }

    @Test
    void aKnownLastNameInQuotationMarksBeforeAPlace() {
        assertThat(statementsOf("وقال «أردوغان» في كلمة ألقاها، اليوم الثلاثاء، إن الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("أردوغان", "الجسر مغلق"));
    }

    @Test
    void aQuotationGoesOnInParagraphsThatBeginWithItsMark() {
        Reading reading = Reading.of(
                "وقال سامر الخطيب إن الأسباب كثيرة، «بعضها خارج عن الإرادة. وبعضها إهمال.",
                "«ولن نسلم المفتاح، هذا وعد.",
                "«سنعود غدا». وغادر القاعة.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", """
            الأسباب كثيرة، «بعضها خارج عن الإرادة. وبعضها إهمال.
            «ولن نسلم المفتاح، هذا وعد.
            «سنعود غدا»\
            """, MIXED));
        assertThat(reading.quotes(0)).hasSize(3);
    }

    @Test
    void aWholeQuotationOverParagraphsIsDirect() {
        assertThat(statementsOf("وقال سامر الخطيب: \"لن نغلق المصنع. هذا قرارنا.", "\"وسنبقى هنا\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"لن نغلق المصنع. هذا قرارنا.\n\"وسنبقى هنا\"", DIRECT));
    }

    @Test
    void aNameAtTheStartOfTheNextParagraphIsNoPartOfAnOpenQuotation() {
        assertThat(statementsOf("وقال سامر الخطيب: \"لن نغلق المصنع.", "\"بيت الأفق\" شركة كبيرة."))
                .extracting(Said::content)
                .containsExactly("\"لن نغلق المصنع.");
    }

    @Test
    void aQuotedSubjectLeadsIntoAWholeClause() {
        assertThat(statementsOf("وقال سامر الخطيب إن \"المدينة الطيبة\" تستحق الجهد، وسنبدأ بالأنفاق."))
                .extracting(Said::content)
                .containsExactly("\"المدينة الطيبة\" تستحق الجهد، وسنبدأ بالأنفاق");
    }

    @Test
    void aQuotationThatIsLeftOpenEndsBeforeAnotherSpeaks() {
        assertThat(statementsOf(
                        "وقال سامر الخطيب: \"انتهى العمل. هذا قرارنا. وأوضح المحامي خالد العلي أن الحكم نهائي."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "\"انتهى العمل. هذا قرارنا"), tuple("خالد العلي", "الحكم نهائي"));
    }

    @Test
    void aQuotationMayFollowAsAParagraphOfItsOwn() {
        assertThat(statementsOf("وقال سامر الخطيب في تصريح صحفي.", "\"لن نغلق المصنع ولن نرحل\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"لن نغلق المصنع ولن نرحل\"", DIRECT));
        assertThat(statementsOf("وقال سامر الخطيب وداعا لفريقه القديم.", "\"لن نغلق المصنع ولن نرحل\"."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "قالت بطلة فيلم «الطريق»، الذي يعرض في المهرجان، إنها سعيدة بالعرض., سعيدة بالعرض",
        "وكشف أبطال مسلسل \"الطريق\" عن موعد العرض., موعد العرض",
        "وأدان الاتحاد الأفريقي لكرة القدم \"كاف\" بشدة السلوك المسيء., السلوك المسيء",
        "وأعلن الاتحاد الأفريقي لكرة القدم «كاف» اليوم تأجيل البطولة., تأجيل البطولة",
    })
    void aTitleAndAnAbbreviationAreNotWhatIsSaid(String sentence, String content) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال سامر الخطيب: \"لن أبقى في النادي بعد اليوم، وأضاف: \"استقالتي نهائية ولا رجعة فيها\". @ \"لن أبقى في النادي"
                        + " بعد اليوم @ \"استقالتي نهائية ولا رجعة فيها\"",
                "وقال سامر الخطيب: “لن أبقى في النادي بعد اليوم. وختم حديثه قائلا: “استقالتي نهائية ولا رجعة فيها”. @ “لن أبقى"
                        + " في النادي بعد اليوم @ “استقالتي نهائية ولا رجعة فيها”",
            })
    void aQuotationThatIsLeftOpenEndsBeforeTheNextAfterAColon(String text, String first, String second) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", first), tuple("سامر الخطيب", second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "رحب سامر الخطيب رئيس الاتحاد الدولي لكرة القدم \"فيفا\"، بالحضور في الملعب. @ الحضور في الملعب",
                "وأعلن سامر الخطيب رئيس شركة النقل الوطنية \"ناقل\" توقيع عقد جديد. @ توقيع عقد جديد",
                "واختتم رئيس الاتحاد الدولي لكرة القدم \"فيفا\" كلمته بالقول: \"كرة القدم تجمع الجميع دائما\". @ \"كرة القدم تجمع"
                        + " الجميع دائما\"",
            })
    void whatABodyIsCalledForShortAfterItsHead(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال سامر الخطيب (إن الجسر جاهز للجميع). @ سامر الخطيب: قال: الجسر جاهز للجميع",
                "وقالت ليلى حداد في تصريح صحفي (ان الجسر جاهز للجميع). @ ليلى حداد: قالت: الجسر جاهز للجميع",
                "وقال سامر الخطيب ((إن الجسر جاهز للجميع)). @ سامر الخطيب: قال: الجسر جاهز للجميع",
                "وأوضح سامر الخطيب في تصريح لـ(الخليج) (أن الجسر جاهز للجميع) مؤكدا أن الطريق مفتوح. @ سامر الخطيب:"
                        + " أوضح: الجسر جاهز للجميع + سامر الخطيب: مؤكدا: الطريق مفتوح",
                "وقال سامر الخطيب: (الجسر جاهز للجميع) وغادر القاعة. @ سامر الخطيب: قال: (الجسر جاهز للجميع)",
                "وقال سامر الخطيب (إن الجسر جاهز, وأكد السكان أن الطريق مفتوح). @ سامر الخطيب: قال: الجسر جاهز"
                        + " + السكان: أكد: الطريق مفتوح",
                "وقال سامر الخطيب: (السد) جاهز. @ سامر الخطيب: قال: (السد) جاهز",
                "وأعلنت الشركة (إن ام سي) أن الجسر جاهز. @ الشركة: أعلنت: الجسر جاهز",
                "وقال سامر الخطيب إن الجسر (الذي بني أمس) جاهز. @ سامر الخطيب: قال: الجسر (الذي بني أمس) جاهز",
            })
    void bracketsForQuotationMarks(String text, String expected) {
        assertThat(Reading.toldIn(text)).isEqualTo(expected);
    }
}
