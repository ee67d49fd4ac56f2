package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last names that are common words, told by the clause that their bearers are the subjects of. */
class CommonLastNameTest {

    /** The verb goes on right after the name, so that the word is neither its object nor whom it addresses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأشار المهندس خالد المخرج إلى أن الجسر مغلق. | خالد المخرج",
                "ولفت العقيد خالد البصل إلى أن الجسر مغلق. | خالد البصل",
                "وحذر خالد الفحم من أن الجسر سيغلق. | خالد الفحم",
                "وكشف المهندس خالد السهم عن خطة لبناء الجسر. | خالد السهم",
                "وطالب الكاتب فهد النمر بوقف القتال. | فهد النمر",
                "وأوضح خالد البحر بعد الاجتماع أن الجسر مغلق. | خالد البحر",
                "وكتب خالد البصل على تويتر: \"الجسر مغلق\". | خالد البصل",
                "وقال خالد المخرج (45 عاما) إن الجسر مغلق. | خالد المخرج",
                "ودعا خالد البرق الحكومة إلى وقف القتال. | خالد البرق",
                "ووصف خالد المخرج القرار بأنه \"خطوة كبيرة\". | خالد المخرج",
                "وكان خالد المخرج قد أعلن أن الجسر مغلق. | خالد المخرج",
                "والتقى خالد الثور وفدا من التجار، وقال إن الجسر مغلق. | خالد الثور",
                "خالد المخرج يؤكد أن الجسر مغلق. | خالد المخرج",
                "وبحسب خالد الشاعر، فإن الجسر مغلق. | خالد الشاعر",
                "ووفقا للمهندس خالد الحديد فإن الجسر مغلق. | خالد الحديد",
                "\"الجسر مغلق\"، يقول خالد المخرج. | خالد المخرج",
                "\"الجسر مغلق\"، قال خالد المخرج للصحفيين. | خالد المخرج",
            })
    void withTheArticle(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وطالبت نورة صبياني بوقف القتال. | نورة صبياني",
                "وبحسب المهندس فهد مدني، فإن الجسر مغلق. | فهد مدني",
                "وذكر الكاتب فهد خال لـ\"الحياة\" أن الجسر مغلق. | فهد خال",
                "ونقلت صحيفة محلية عن فهد نقلي قوله إن الجسر مغلق. | فهد نقلي",
                "وشدد المهندس فهد مؤذن على أن الجسر مغلق. | فهد مؤذن",
                "وأعلن المهندس فهد خطيب اليوم الأربعاء أن الجسر مغلق. | فهد خطيب",
                "والتقى فهد مؤذن وفدا من التجار، وقال إن الجسر مغلق. | فهد مؤذن",
                "الجسر مغلق، كما تقول نورة زيتوني. | نورة زيتوني",
            })
    void withoutTheArticle(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** Whom the verb addresses, what it is of and what its subject is are no last names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال ترامب الخميس إن الجسر مغلق. | ترامب",
                "وقال فهد طالب الجامعة إن الجسر مغلق. | فهد",
                "وأعلن فهد نتائج السباق في المساء. | فهد",
            })
    void butNotTheObject(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }
}
