package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look like other words, as the names of those who speak: the whole of each, and what they say from its first word. */
class NamedSpeakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // servants of God, whatever the attribute is elsewhere
                "أعلن الوزير عبد القادر حداد افتتاح مستشفى جديد. | عبد القادر حداد | افتتاح مستشفى جديد",
                "أعلن وزير الصحة عبد الحق بن صالح افتتاح مستشفى جديد. | عبد الحق بن صالح | افتتاح مستشفى جديد",
                "وأكد النائب محمد عبد اللطيف حمودة أن الطريق آمن. | محمد عبد اللطيف حمودة | الطريق آمن",
                // last names that are common words, offices or crafts
                "قال نبيل العالم إن الطريق آمن. | نبيل العالم | الطريق آمن",
                "وأكد السيد شادي الملك لرويترز أن الطريق آمن. | شادي الملك | الطريق آمن",
                "أعلن المدير عصام الضابط اليوم الاثنين أن المصنع سيغلق. | عصام الضابط | المصنع سيغلق",
                "ونفى سامر النهر صحة هذه الأنباء. | سامر النهر | صحة هذه الأنباء",
                "وقال القاضي أيمن الرئيس في مؤتمر صحفي إن الأسعار مستقرة. | أيمن الرئيس | الأسعار مستقرة",
                "دعا عصام النقيب إلى وقف القتال. | عصام النقيب | وقف القتال",
                "قال سامر السوداني إن الطريق آمن. | سامر السوداني | الطريق آمن",
                // given names that are other words, right after the verb
                "قال عادل الهندي لرويترز إن الطريق آمن. | عادل الهندي | الطريق آمن",
                "قال جمال الأسود إن الطريق آمن. | جمال الأسود | الطريق آمن",
                "قال باسم عواد لرويترز إن الطريق آمن. | باسم عواد | الطريق آمن",
                "ونفى سامي جمال الدين صحة هذه الأنباء. | سامي جمال الدين | صحة هذه الأنباء",
                "قال صلاح الدين شاكر لرويترز إن الطريق آمن. | صلاح الدين شاكر | الطريق آمن",
                // given names with the article, and of two words
                "قال الدكتور العربي بنحمادي إن الطريق آمن. | العربي بنحمادي | الطريق آمن",
                "دعا الحاج الطيب بكوش إلى وقف القتال. | الطيب بكوش | وقف القتال",
                "قال سيدي محمد بوبكر إن الطريق آمن. | سيدي محمد بوبكر | الطريق آمن",
                // letters for short, particles, and what could be a clitic
                "قال المحلل في مركز أبحاث الطاقة جورج و. كلارك إن الطريق آمن. | جورج و. كلارك | الطريق آمن",
                "قال الوزير ج. ب. موريس إن الطريق آمن. | ج. ب. موريس | الطريق آمن",
                "قال الفرنسي لوران لو غال لرويترز إن الطريق آمن. | لوران لو غال | الطريق آمن",
                "أعلن المدرب هانز باومان أمس أن المصنع سيغلق. | هانز باومان | المصنع سيغلق",
                "أعلن مدير المركز جون باين أمس أن المصنع سيغلق. | جون باين | المصنع سيغلق",
                "قال الصيني شي يون فنغ لرويترز إن الطريق آمن. | شي يون فنغ | الطريق آمن",
                // countries as last names
                "حذر الفرنسي ديدي سوريا في مؤتمر صحفي من الحرب. | ديدي سوريا | الحرب",
                "ونفى وزير الخارجية البرازيلي ماتيوس كوريا صحة هذه الأنباء. | ماتيوس كوريا | صحة هذه الأنباء",
            })
    void aNameIsWhole(String sentence, String speaker, String content) {
        assertThat(Reading.of(sentence).statements()).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo(speaker);
            assertThat(said.content()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دعا الاتحاد العام لنقابات العمال إلى وقف القتال. | الاتحاد العام لنقابات العمال | وقف القتال",
                "قال الأمين العام للاتحاد العام للشغل سامر حداد إن الطريق آمن. | سامر حداد | الطريق آمن",
                "طالب الاتحاد الدولي للصحفيين بوقف القتال. | الاتحاد الدولي للصحفيين | وقف القتال",
            })
    void aBodyIsNamedWithItsMembers(String sentence, String speaker, String content) {
        aNameIsWhole(sentence, speaker, content);
    }
}
