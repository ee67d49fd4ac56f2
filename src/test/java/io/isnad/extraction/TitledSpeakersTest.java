package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.withHeadline;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where a title has more than an office, and where only the title before it shows a name to be one. */
class TitledSpeakersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الاتحاد الدولي لكرة القدم \"فيفا\"",
                "رئيس الاتحاد الأفريقي لكرة القدم \"كاف\"",
                "رئيس وكالة الفضاء \"ناسا\"",
                "الأمين العام لمنظمة الأغذية \"فاو\"",
                "رئيس الاتحاد الدولي لكرة القدم (فيفا)",
            })
    void aBodyWithItsOtherNameBeforeTheHolder(String title) {
        String name = "روبرت فيشر";
        Said tells = said(name, "أكد", "الجسر مغلق", INDIRECT);
        assertThat(statementsOf("أكد " + title + " " + name + " أن الجسر مغلق."))
                .containsExactly(tells);
        assertThat(statementsOf("أكد " + title + "، " + name + "، أن الجسر مغلق."))
                .containsExactly(tells);
        assertThat(statementsOf("أعرب " + title + " " + name + " عن قلقه من الحريق."))
                .containsExactly(said(name, "أعرب", "قلقه من الحريق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أعرب", "عبر"})
    void aBodyWithItsOtherNameAfterTheHolder(String cue) {
        assertThat(statementsOf(cue + " روبرت فيشر رئيس الاتحاد الدولي لكرة القدم \"فيفا\" عن قلقه من الحريق."))
                .containsExactly(said("روبرت فيشر", cue, "قلقه من الحريق", INDIRECT));
    }

    /** No lexicon file has the name: the title before it elsewhere shows it. */
    @Test
    void aWholeNameWithoutItsTitle() {
        assertThat(withHeadline("جينكو تراندال: لن أعتذر", "وصل المدرب جينكو تراندال إلى المدينة.")
                        .statements())
                .containsExactly(said("جينكو تراندال", null, "لن أعتذر", DIRECT));
        assertThat(Reading.of("وصل المدرب جينكو تراندال إلى المدينة. وقال جينكو تراندال إنه متعب.")
                        .mentionsOf("جينكو تراندال"))
                .contains("المدرب جينكو تراندال", "جينكو تراندال")
                .doesNotContain("جينكو", "تراندال");
    }

    @Test
    void theHeadOfAGiant() {
        assertThat(statementsOf("وحذر المدير التنفيذي لعملاق الاتصالات الأميركي من المنافسة."))
                .containsExactly(said("المدير التنفيذي لعملاق الاتصالات الأميركي", "حذر", "المنافسة", INDIRECT));
    }
}
