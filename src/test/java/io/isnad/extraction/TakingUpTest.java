package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes on after somebody takes up what was said, or is asked for an answer: a text, and who says the last of it. */
class TakingUpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتهمت المعارضة الحكومة بالفساد، وهو ما نفته الوزارة، وتوعدت بمقاضاة الصحيفة. | الوزارة",
                "قال النائب سامر الخطيب إن الأرقام ناقصة، وهو ما نفته الوزارة، مؤكدة أنها صحيحة. | الوزارة",
                "قال ناشطون إن الشرطة أطلقت النار، وهو ما نفاه القائد سامر الخطيب، وأكد أن الجسر مغلق."
                        + " | سامر الخطيب",
                "قال شهود إن الجسر انهار، الأمر الذي نفته البلدية، وهددت بمقاضاة الصحيفة. | البلدية",
                "قال النائب ليث النجار إن الحكومة فاشلة، وهو ما رد عليه الوزير سامر الخطيب قائلا: \"هذا خطأ\". | سامر الخطيب",
                "قال النائب ليث النجار إن الحكومة فاشلة، ما دفع الوزير سامر الخطيب إلى الرد قائلا: \"هذا خطأ\"."
                        + " | سامر الخطيب",
                "قال الوزير إن الاتفاق جاهز، وهو ما أكدته ليلى حداد، موضحة أن التوقيع غدا. | ليلى حداد",
            })
    void whoTakesUpWhatWasSaid(String text, String speaker) {
        assertThat(statementsOf(text)).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت الوزيرة إن الاتفاق جاهز، وهو ما رفضه الحزب، وأضافت أن التوقيع غدا. | الوزيرة",
                "وقال الوزير إن الاتفاق جاهز، وهو ما يرفضه الحزب، وأضاف أن التوقيع غدا. | الوزير",
            })
    void butNotWhoDoesNotAgreeOrOnlyThinksSo(String text, String speaker) {
        assertThat(statementsOf(text)).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تلقى الرئيس المصري اتصالا هاتفيا من نظيره الفرنسي مارك دوبون أكد خلاله دعم بلاده لمصر. | مارك دوبون",
                "تلقى الوزير سامر الخطيب اتصالا من السفيرة ليلى حداد، أعربت خلاله عن قلقها. | ليلى حداد",
                "تلقى الملك رسالة من الرئيس التونسي أعرب فيها عن تعازيه. | الرئيس التونسي",
                "وتلقت الوزارة خطابا من الشركة قالت فيه إنها ستنسحب. | الشركة",
                "وتلقت الوكالة بيانا من الشركة جاء فيه أن الجسر مغلق. | الشركة",
                "وبعث الوزير رسالة إلى السفيرة ليلى حداد قال فيها إن الجسر مغلق. | الوزير",
                "وأجرى الوزير سامر الخطيب اتصالا مع نظيره الإيراني، أكد خلاله دعم بلاده. | سامر الخطيب",
                "وتلقت الشرطة بلاغا مفاده أن رجلا فتح الباب. |",
                "ووجهت إيران رسالة إلى واشنطن مفادها أن الجسر مغلق. | إيران",
            })
    void fromWhomWordsWereReceived(String text, String speaker) {
        assertThat(statementsOf(text)).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وحاولت «الغد» الحصول على رد من مدير المستشفى سامر الخطيب، إلا أنه اكتفى بالقول: «لا تعليق». | سامر الخطيب",
                "وحاولت الصحيفة الحصول على تعليق من المتحدث باسم الوزارة لكنه اكتفى بالقول إن التحقيق جار."
                        + " | المتحدث باسم الوزارة",
                "وطلبت الوكالة تعليقا من الشركة، لكنها قالت إنها لا تعلق على الأمر. | الشركة",
                "وسعت \"الغد\" إلى الحصول على توضيح من المديرة ليلى حداد، غير أنها أكدت أن الأمر قيد الدراسة. | ليلى حداد",
                "ولم ترد الشركة على طلب رويترز التعليق، لكنها قالت في بيان إن التحقيق جار. | الشركة",
                "وأظهر الاستطلاع أن السكان متعبون، فيما قال 20% إنهم بخير. |",
                "وحاول الوزير الحصول على دعم من الحزب، لكنه قال إنه لن يستقيل. | الوزير",
            })
    void ofWhomAnAnswerIsWanted(String text, String speaker) {
        assertThat(statementsOf(text)).last().extracting(Said::speaker).isEqualTo(speaker);
    }
}
