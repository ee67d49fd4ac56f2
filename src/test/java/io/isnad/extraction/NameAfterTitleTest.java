package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose first word is a common one, told by the title before them and by what their bearers say. */
class NameAfterTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد الدكتور صدقة فاضل أن الجسر مغلق. | صدقة فاضل",
                "وأكد عضو مجلس الشورى الدكتور صدقة فاضل أن الجسر مغلق. | صدقة فاضل",
                "وقال العميد شلال العتيبي إن الجسر مغلق. | شلال العتيبي",
                "وأشار الدكتور بدران الغامدي إلى أن الجسر مغلق. | بدران الغامدي",
                "وقال المهندس ذهب الغامدي إن الجسر مغلق. | ذهب الغامدي",
                "وشدد الشيخ جبل الأسمري على وقف القتال. | جبل الأسمري",
                "وكشف العقيد شوق الأسمري عن خطة لبناء الجسر. | شوق الأسمري",
                "وبحسب المهندس برق الأسمري، فإن الجسر مغلق. | برق الأسمري",
                "الشيخ جبل الأسمري يؤكد أن الجسر مغلق. | جبل الأسمري",
                "وقال رئيس بلدية الخرج جبل الأسمري إن الجسر مغلق. | جبل الأسمري",
                "وقال مشبب بن عايض إن الجسر مغلق. | مشبب بن عايض",
            })
    void theFirstWordIsACommonOne(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** What the verb has for its object is no name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلن الوزير نتائج دراسة عن الجسر. | الوزير",
                "وأكد الدكتور وفاة خالد الغامدي في الحادث. | الدكتور",
                "وأعلن المدير تعيين سامر العتيبي رئيسا للفريق. | المدير",
                "ونفى الوزير وجود خالد الغامدي في البلاد. | الوزير",
            })
    void butNotWhatIsTold(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).allMatch(speaker::equals);
    }

    /** A given name that is a month too, or an adjective, alone after a form of address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الدكتور ربيع إن الجسر مغلق. | ربيع",
                "أوضح المهندس رجب أن الجسر مغلق. | رجب",
                "وقال الحاج رديف الذي يملك متجرا إن الجسر مغلق. | رديف",
                "وأكد الوزير أمس أن الجسر مغلق. | الوزير",
                "وأكد المدير مرارا أن الجسر مغلق. | المدير",
                "وقال المسؤول حرفيا إن الجسر مغلق. | المسؤول",
            })
    void oneNameAlone(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }
}
