package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last names that are common words, right after a given name, wherever in its sentence. */
class LastNameLikeWordTest {

    /** Told by one given name alone is hardly anybody, so that a word with its article after it is the last name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سامي الماهر بعد العمل إن الجسر مغلق. | سامي الماهر",
                "وأكد سامي الساير، مدير المتحف، أن الجسر مغلق. | سامي الساير",
                "وأكد مدير المتحف، نزار المدرس، أن الجسر مغلق. | نزار المدرس",
                "وقال نزار المدرس، وهو مدير المتحف، إن الجسر مغلق. | نزار المدرس",
                "الجسر مغلق، كما يقول نزار المدرس. | نزار المدرس",
                "الجسر مغلق، بحسب ما قال مدير المتحف عدنان الطبيب. | عدنان الطبيب",
                "وحذر عدنان الطبيب من أن الجسر مغلق. | عدنان الطبيب",
                "ولفت عدنان الذهب إلى أن الجسر مغلق. | عدنان الذهب",
                "ودعا عدنان الطبيب الحكومة إلى وقف القتال. | عدنان الطبيب",
                "وبحسب نهى القديم، فإن الجسر مغلق. | نهى القديم",
                "وكانت نهى القديم قد أعلنت أن الجسر مغلق. | نهى القديم",
                "نهى القديم قالت إن الجسر مغلق. | نهى القديم",
                "وقال صباح الناشر إن الجسر مغلق. | صباح الناشر",
                "وقال غازي المستشار: \"الجسر مغلق\". | غازي المستشار",
                "وكشف رئيس البلدية غازي المستشار عن خطة جديدة. | غازي المستشار",
                "ورحب أسعد المسلم بقرار المحكمة. | أسعد المسلم",
                "وقالت الصحفية سحر الظاهر للصحفيين إن الجسر مغلق. | سحر الظاهر",
                "وقال الباحث يزيد القوي في بيان إن الجسر مغلق. | يزيد القوي",
                "وأشارت مها الناصر إلى أن الجسر مغلق. | مها الناصر",
                "وقالت حكيمة الغريب إن الجسر مغلق. | حكيمة الغريب",
                "وأكدت رجاء الخليجي أن الجسر مغلق. | رجاء الخليجي",
                "وبحسب راشد العدل، فإن الجسر مغلق. | راشد العدل",
                "محمود الرسام قال إن الجسر مغلق. | محمود الرسام",
                "وقال مندوب الأردن لدى الأمم المتحدة وليد الخليجي بعد الاجتماع إن الجسر مغلق. | وليد الخليجي",
                "وصرحت الباحثة في مركز الدراسات رجاء الخليجي عقب الاجتماع بأن الجسر مغلق. | رجاء الخليجي",
                "والتقى المدير نزار الحارس وفدا من التجار، وقال إن الجسر مغلق. | نزار الحارس",
            })
    void aCommonWordAfterAGivenName(String text, String speaker) {
        assertSpeakers(text, speaker);
    }

    /** A last name like an adjective of a place stands for its bearer where somebody speaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد المدير لؤي القبلي أن الطريق مغلق. وأضاف القبلي أن الجسر مغلق. | لؤي القبلي, لؤي القبلي",
                "وأكد المدير لؤي العدني أن الطريق مغلق. وقال العدني في ختام حديثه إن الجسر مغلق. | لؤي العدني, لؤي العدني",
                "وأكدت الكاتبة سعاد الجنوبي أن الطريق مغلق. وأضافت الجنوبي: \"الجسر مغلق\". | سعاد الجنوبي, سعاد الجنوبي",
                "والتقى سامي السائق وفدا أمس. وقال السائق: \"الجسر مغلق\". | سامي السائق",
            })
    void laterByTheLastNameAlone(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    /** Whoever is told elsewhere without the word is told so here too, and an office with its complement is no name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل سامر حداد أمس. ودعا سامر الحزب إلى وقف القتال. | سامر حداد",
                "وقال نزار الطالب في كلية الطب إن الجسر مغلق. | نزار",
                "وقال نجم الأهلي إن الجسر مغلق. | نجم الأهلي",
                "واستقبل عباس السفير وقال إن الجسر مغلق. | عباس",
                "وقال أمين المجلس إن الجسر مغلق. | أمين المجلس",
                "ودعا سامر الحزب الحاكم إلى وقف القتال. | سامر",
            })
    void anotherWordAfterAGivenName(String text, String speaker) {
        assertSpeakers(text, speaker);
    }
}
