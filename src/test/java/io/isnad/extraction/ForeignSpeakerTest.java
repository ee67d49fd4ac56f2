package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of other languages, which end where they end whatever comes after them. */
class ForeignSpeakerTest {

    private static final String[] PLACES = {
        "وقال %s إن الجسر مغلق.",
        "وقال %s: \"الجسر مغلق\".",
        "وقال %s اليوم الأربعاء إن الجسر مغلق.",
        "وقال %s في مؤتمر صحافي إن الجسر مغلق.",
        "وقال %s بعد المباراة إن الجسر مغلق.",
        "ونقلت الوكالة عن %s قوله إن الجسر مغلق.",
        "وأكد %s لـ\"الغد\" أن الجسر مغلق.",
        "وقال %s للصحفيين إن الجسر مغلق.",
        "وحذر %s من أن الجسر مغلق.",
        "ودعا %s الحكومة إلى ضبط النفس.",
        "وكشف %s عن خطة جديدة للنقل.",
        "وطلب %s من الأطراف وقف القتال.",
        "%s قال إن الجسر مغلق.",
    };

    /** Like "أبي", "father of", before which a name would have to go on. */
    @ParameterizedTest
    @ValueSource(strings = {"- كينجي آبي", "رئيس الوزراء - كينجي آبي"})
    void endsWithWhatIsSpeltLikeAFather(String name) {
        tellsEverywhere(name);
    }

    /** Puts a name, parted by a hyphen from the title before it, into each place. */
    private static void tellsEverywhere(String titledName) {
        String[] parts = titledName.split("- ", 2);
        for (String place : PLACES) {
            String text = place.formatted(parts[0] + parts[1]);
            assertThat(Reading.statementsOf(text))
                    .as(text)
                    .extracting(Said::speaker)
                    .containsExactly(parts[1]);
        }
    }
}
