package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may follow a cue, wherever the cue stands: each construction with a subject, without one, and as a participle. */
class CueConstructionsTest {

    private static final String SPEAKER = "سامر الخطيب";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "أكد | مؤكدا | أن الجسر مغلق",
                "أكد | مؤكدا | أنه لا خطر على الجسر",
                "أكد | مؤكدا | عدم وجود خطر",
                "أكد | مؤكدا | ضرورة إغلاق الجسر",
                "أكد | مؤكدا | رفضه إغلاق الجسر",
                "أكد | مؤكدا | أي تأخير",
                "أكد | مؤكدا | هذه المعلومات",
                "أكد | مؤكدا | كل ما قاله المدير",
                "أكد | مؤكدا | كافة التفاصيل",
                "أكد | مؤكدا | ما ذكره المدير",
                "أكد | مؤكدا | \"إغلاق الجسر\"",
                "أكد | مؤكدا | للصحافيين أن الجسر مغلق",
                "أكد | مؤكدا | مجددا أن الجسر مغلق",
                "أكد | مؤكدا | مرة أخرى أن الجسر مغلق",
                "أكد | مؤكدا | في الوقت نفسه أن الجسر مغلق",
                "أكد | مؤكدا | أهمية الجسر",
                "أكد | مؤكدا | حرصه على الجسر",
                "أكد | مؤكدا | بأن الجسر مغلق",
                "أكد | مؤكدا | على أن الجسر مغلق",
                "أكد | مؤكدا | على أهمية الجسر",
                "أكد | مؤكدا | وجود خطر",
                "أكد | مؤكدا | دعم الحكومة للمشروع",
                "أكد | مؤكدا | ثقته في العمال",
                "أكد | مؤكدا | قدرته على العمل",
                "أكد | مؤكدا | سعيه لفتح الجسر",
                "نفى | نافيا | وجود خطر",
                "نفى | نافيا | أي خطر",
                "نفى | نافيا | أن يكون الجسر مغلقا",
                "نفى | نافيا | ما تردد عن الجسر",
                "نفى | نافيا | صحة الخبر",
                "نفى | نافيا | علمه بالخبر",
                "نفى | نافيا | هذه الأنباء",
                "نفى | نافيا | بشدة هذه الأنباء",
                "نفى | نافيا | بشكل قاطع وجود خطر",
                "نفى | نافيا | نفيا قاطعا وجود خطر",
                "نفى | نافيا | تلقيه أي عرض",
                "نفى | نافيا | مسؤوليته عن الحادث",
                "نفى | نافيا | جملة وتفصيلا هذه الأنباء",
                "أشار | مشيرا | إلى أن الجسر مغلق",
                "أشار | مشيرا | إلى ضرورة إغلاق الجسر",
                "أشار | مشيرا | إلى عدم وجود خطر",
                "أشار | مشيرا | في هذا الصدد إلى أن الجسر مغلق",
                "أشار | مشيرا | بذلك إلى أن الجسر مغلق",
                "أشار | مشيرا | أن الجسر مغلق",
                "أشار | مشيرا | كذلك إلى أن الجسر مغلق",
                "أشار | مشيرا | إلى رغبته في العمل",
                "دعا | داعيا | إلى إغلاق الجسر",
                "دعا | داعيا | الحكومة إلى إغلاق الجسر",
                "دعا | داعيا | إلى عدم إغلاق الجسر",
                "دعا | داعيا | كافة المواطنين إلى الهدوء",
                "دعا | داعيا | المواطنين للهدوء",
                "دعا | داعيا | إلى أن يغلق الجسر",
                "دعا | داعيا | في الوقت نفسه إلى إغلاق الجسر",
                "دعا | داعيا | بدوره إلى إغلاق الجسر",
                "طالب | مطالبا | بإغلاق الجسر",
                "طالب | مطالبا | الحكومة بإغلاق الجسر",
                "طالب | مطالبا | بعدم إغلاق الجسر",
                "طالب | مطالبا | بأن يغلق الجسر",
                "طالب | مطالبا | إياهم بإغلاق الجسر",
                "طالب | مطالبا | بضرورة إغلاق الجسر",
                "شدد | مشددا | على إغلاق الجسر",
                "شدد | مشددا | على أن الجسر مغلق",
                "شدد | مشددا | على عدم إغلاق الجسر",
                "شدد | مشددا | أن الجسر مغلق",
                "شدد | مشددا | في كلمته على أهمية الجسر",
                "شدد | مشددا | على أنه لن يغلق الجسر",
                "شدد | مشددا | على حرص الوزارة على الجسر",
                "أضاف | مضيفا | أن الجسر مغلق",
                "أضاف | مضيفا | إن الجسر مغلق",
                "أضاف | مضيفا | \"الجسر مغلق\"",
                "أضاف | مضيفا | : \"الجسر مغلق\"",
                "أضاف | مضيفا | أنه \"لا يمكن فتح الجسر\"",
                "أضاف | مضيفا | لن نغلق الجسر",
                "أضاف | مضيفا | في تصريح أن الجسر مغلق",
                "أضاف | مضيفا | خلال المؤتمر أن الجسر مغلق",
                "حذر | محذرا | من إغلاق الجسر",
                "حذر | محذرا | من أن الجسر مغلق",
                "حذر | محذرا | الحكومة من إغلاق الجسر",
                "حذر | محذرا | من عدم إغلاق الجسر",
                "حذر | محذرا | من مغبة إغلاق الجسر",
                "حذر | محذرا | من أي تأخير",
                "اتهم | متهما | الحكومة بإغلاق الجسر",
                "اتهم | متهما | الحكومة بأنها أغلقت الجسر",
                "اتهم | متهما | إياها بإغلاق الجسر",
                "اتهم | متهما | الحكومة بالوقوف وراء إغلاق الجسر",
                "أعرب | معربا | عن أمله في فتح الجسر",
                "أعرب | معربا | عن قلقه من إغلاق الجسر",
                "أعرب | معربا | عن شكره للحكومة",
                "أعرب | معربا | عن ثقته بأن الجسر سيفتح",
                "أعرب | معربا | عن رفضه إغلاق الجسر",
                "أعلن | معلنا | إغلاق الجسر",
                "أعلن | معلنا | عن إغلاق الجسر",
                "أعلن | معلنا | أن الجسر مغلق",
                "أعلن | معلنا | عدم إغلاق الجسر",
                "أعلن | معلنا | رفضه إغلاق الجسر",
                "أعلن | معلنا | استقالته من منصبه",
                "أعلن | معلنا | عن نيته إغلاق الجسر",
                "أعلن | معلنا | اليوم إغلاق الجسر",
                "أعلن | معلنا | تأييده لإغلاق الجسر",
                "أعلن | معلنا | حالة الطوارئ",
                "أعلن | معلنا | مسؤوليته عن الحادث",
            })
    void isReadWhereverTheCueStands(String verb, String participle, String content) {
        String opening = "وقال " + SPEAKER + " إن العمل مستمر";
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "وقال المدير إن العمل مستمر. و" + verb + " " + SPEAKER + " " + content,
                        opening + ". و" + verb + " " + content,
                        opening + ". كما " + verb + " " + content,
                        opening + "، " + participle + " " + content,
                        opening + "، و" + participle + " " + content)
                .map(text -> text.replace(" :", ":") + ".")
                .forEach(text -> softly.assertThatCode(() -> assertReadToTheEnd(text))
                        .as(text)
                        .doesNotThrowAnyException());
        softly.assertAll();
    }

    /** Two statements, of which the last reaches to the end of the text and is the speaker's. */
    private static void assertReadToTheEnd(String text) {
        List<Said> statements = Reading.statementsOf("الخبر", text);
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).speaker()).isEqualTo(SPEAKER);
        assertThat(text).endsWith(statements.get(1).content() + ".");
    }

    /** "بقوله" between the verb and what the verb takes. */
    @ParameterizedTest
    @CsvSource({
        "وألمح سامر الخطيب بقوله إلى أن, ألمح",
        "ونبهت ليلى حداد بقولها إلى أن, نبهت",
        "وأشار سامر الخطيب بقوله إلى أن, أشار",
        "وألمح سامر الخطيب بقوله إن, قوله",
        "ورد سامر الخطيب على منتقديه بقوله إن, قوله",
    })
    void bySaying(String clause, String cue) {
        assertThat(statementsOf(clause + " الجسر مغلق.")).singleElement().satisfies(said -> {
            assertThat(said.cue()).isEqualTo(cue);
            assertThat(said.content()).isEqualTo("الجسر مغلق");
        });
    }

    /** Complaints and pleas with nothing but a noun after them, and what is only short of something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتذمر سكان الحي من إغلاق الجسر. | سكان الحي | إغلاق الجسر",
                "فيما يتذمر السائقون من إغلاق الجسر ومن الغرامات. | السائقون | إغلاق الجسر ومن الغرامات",
                "وعابت ليلى حداد على البلدية إغلاق الجسر. | ليلى حداد | إغلاق الجسر",
                "وعاب النقاد على المخرج بطء الإيقاع. | النقاد | بطء الإيقاع",
                "ورجت ليلى حداد من البلدية إغلاق الجسر. | ليلى حداد | إغلاق الجسر",
                "وشكا السكان من إغلاق الجسر. | السكان | إغلاق الجسر",
                "وشكا سامر الخطيب إغلاق الجسر. | سامر الخطيب | إغلاق الجسر",
                "وطالب سامر الخطيب منسوبي البلدية وفي مقدمتهم مدير الطرق، بإغلاق الجسر. | سامر الخطيب | إغلاق الجسر",
            })
    void complaintsAndPleas(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence)).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo(speaker);
            assertThat(said.content()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولا يزال القطاع الصحي يشكو قلة الموارد.",
                "وما زالت المدينة تشكو نقص المياه.",
                "ويشكو القطاع من قلة الموارد منذ سنوات.",
            })
    void whatIsShortOfSomethingSaysNothing(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    /** One of several chants. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وردد الأهالي هتافات من بينها",
                "وردد الأهالي هتافات ضد الشركة، من بينها",
                "وردد الأهالي هتافات ضد الشركة المشغلة، ومن بينها",
                "وردد الأهالي شعارات، بينها",
                "وردد الأهالي شعارات، ومنها",
            })
    void oneOfTheChants(String clause) {
        assertThat(statementsOf(clause + " \"نحب نتنفس\".")).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("الأهالي");
            assertThat(said.content()).isEqualTo("\"نحب نتنفس\"");
        });
    }
}
