package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that are made with a noun rather than with a verb of saying: in a text, by words that somebody gives, by what is no secret. */
class NominalStatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // in a text
                "أصدرت وزارة الزراعة بيانا جاء فيه أن الأسعار ستنخفض. | وزارة الزراعة | الأسعار ستنخفض",
                "نشرت ليلى حداد أمس تغريدة جاء فيها: \"الأسعار ستنخفض\". | ليلى حداد | \"الأسعار ستنخفض\"",
                "وجهت وزارة الزراعة رسالة إلى العمال جاء فيها أن الأسعار ستنخفض. | وزارة الزراعة | الأسعار ستنخفض",
                "أدلى سامر الخطيب بتصريح جاء فيه أن الأسعار ستنخفض. | سامر الخطيب | الأسعار ستنخفض",
                "أدلى سامر الخطيب بتصريح لوكالة رويترز قال فيه إن الأسعار ستنخفض. | سامر الخطيب | الأسعار ستنخفض",
                "وقال سامر الخطيب في تصريحات أدلى بها أمس إن الأسعار ستنخفض. | سامر الخطيب | الأسعار ستنخفض",
                "وجاء على لسان ليلى حداد أن الأسعار ستنخفض. | ليلى حداد | الأسعار ستنخفض",
                // given words
                "أطلقت وزارة الزراعة تحذيرا من انهيار الجسر. | وزارة الزراعة | انهيار الجسر",
                "قطع الوزير سامر الخطيب وعدا بأن الجسر سيفتح. | سامر الخطيب | الجسر سيفتح",
                "قدمت وزارة الزراعة تعهدا بفتح الجسر. | وزارة الزراعة | فتح الجسر",
                "أعطت ليلى حداد ضمانات بأن الجسر سيفتح. | ليلى حداد | الجسر سيفتح",
                "وجه سامر الخطيب دعوة إلى الحكومة لفتح الجسر. | سامر الخطيب | فتح الجسر",
                "كرر سامر الخطيب رفضه فتح الجسر. | سامر الخطيب | رفضه فتح الجسر",
                "ذهبت ليلى حداد إلى حد القول إن الجسر سينهار. | ليلى حداد | الجسر سينهار",
                "كشفت وزارة الزراعة النقاب عن فتح الجسر. | وزارة الزراعة | فتح الجسر",
                // stances of sources without names
                "أبدت مصادر طبية قلقها من انهيار الجسر. | مصادر طبية | قلقها من انهيار الجسر",
                "أعلن مسؤول حكومي استعداده لفتح الجسر. | مسؤول حكومي | استعداده لفتح الجسر",
                "وجاء ذلك بعد نفي مسؤول حكومي فتح الجسر. | مسؤول حكومي | فتح الجسر",
                // no secret, known from, said before
                "لم يخف سامر الخطيب قلقه من انهيار الجسر. | سامر الخطيب | قلقه من انهيار الجسر",
                "ولا تخفي ليلى حداد أن الجسر سينهار. | ليلى حداد | الجسر سينهار",
                "سبق لسامر الخطيب أن أعلن أن الجسر سيفتح. | سامر الخطيب | الجسر سيفتح",
                "وسبق لوزارة الزراعة أن حذرت من انهيار الجسر. | وزارة الزراعة | انهيار الجسر",
                "أنهت ليلى حداد حديثها قائلة إن الجسر سيفتح. | ليلى حداد | الجسر سيفتح",
                // a stance after in what and to whom it is told
                "أعلن الحزب في بيان رفضه القرار. | الحزب | رفضه القرار",
                "أعلن الحزب في بيان رفضه المدير أن الجسر مغلق. | الحزب | الجسر مغلق",
                "أبدى سامر الخطيب لوكالة رويترز استعداده لفتح الجسر. | سامر الخطيب | استعداده لفتح الجسر",
                "وبحسب الوزير سامر الخطيب ردا على سؤال، سيفتح الجسر غدا. | سامر الخطيب | سيفتح الجسر غدا",
            })
    void whoMakesIt(String text, String speaker, String content) {
        assertThat(statementsOf("الخبر", text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(Tuple.tuple(speaker, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "، مجددة الدعوة إلى فتح الجسر. | فتح الجسر",
                "، ومجددة دعوتها إلى فتح الجسر. | فتح الجسر",
                "، موجهة الشكر إلى العمال. | الشكر إلى العمال",
                ". ولم تخف قلقها من انهيار الجسر. | قلقها من انهيار الجسر",
                ". وكشفت النقاب عن فتح الجسر. | فتح الجسر",
                ". وأطلقت تحذيرا من انهيار الجسر. | انهيار الجسر",
                ". وجاء في كلمتها أن الجسر مغلق. | الجسر مغلق",
            })
    void whoSpokeGoesOn(String rest, String content) {
        assertThat(statementsOf("الخبر", "وقالت ليلى حداد إن العمل مستمر" + rest))
                .extracting(Said::speaker, Said::content)
                .containsExactly(Tuple.tuple("ليلى حداد", "العمل مستمر"), Tuple.tuple("ليلى حداد", content));
    }

    @Test
    void whatAMediumKnowsIsItsSources() {
        Reading reading = Reading.of("علمت وكالة رويترز من مصادر طبية أن الجسر مغلق.");
        assertThat(reading.statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(Tuple.tuple("مصادر طبية", "الجسر مغلق"));
        assertThat(reading.via(0)).isEqualTo("وكالة رويترز");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "علم الوزير سامر الخطيب أن الجسر مغلق.",
                "أخفى سامر الخطيب قلقه من انهيار الجسر.",
                "لم تخف حدة القتال بين الطرفين.",
                "تلقت وزارة الزراعة وعدا بفتح الجسر.",
                "أطلقت الحكومة مشروعا لفتح الجسر.",
                "كرر الفريق فوزه على منافسه.",
            })
    void nobodySaysAnything(String text) {
        assertThat(statementsOf("الخبر", text)).isEmpty();
    }
}
