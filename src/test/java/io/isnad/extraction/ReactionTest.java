package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reacts to what another said, and goes on with what he says: what was said before ends where that is told. */
class ReactionTest {

    private static final String SAID = "وقال الوزير سامر الخطيب إن الجسر مغلق، ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ليرد عليه النائب كريم النجار قائلا إن",
                "ليعلق النائب كريم النجار بالقول إن",
                "وعلق النائب كريم النجار على ذلك بالقول إن",
                "وعلق المتحدث باسم الوزارة، كريم النجار، على ذلك بالقول إن",
                "ورد عليه النائب كريم النجار بالقول إن",
                "وعقب كريم النجار على كلامه بقوله إن",
                "ليقاطعه النائب كريم النجار قائلا إن",
                "فقاطعه النائب كريم النجار قائلا إن",
                "ثم تدخل النائب كريم النجار ورد على الوزير قائلا إن",
                "لكن النائب كريم النجار رفض التعليق وقال إن",
                "لكن النائب كريم النجار قاطعه قائلا إن",
                "إلا أن النائب كريم النجار رفض ذلك مؤكدا أن",
                "غير أن النائب كريم النجار اعترض وأكد أن",
            })
    void whoReactsSpeaksNext(String reaction) {
        assertThat(statementsOf(SAID + reaction + " السد آمن."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "كريم النجار");
        assertThat(statementsOf(SAID + reaction + " السد آمن.").get(0).content())
                .isEqualTo("الجسر مغلق");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "طلبت المديرة ليلى حداد من الموظفة هند شاهين سحب الشكوى، إلا أنها رفضت وقالت إن",
                "طلبت المديرة ليلى حداد من الموظفة هند شاهين الصمت، لكنها رفضت قائلة إن",
                "ودعت المديرة ليلى حداد الموظفة هند شاهين إلى الاعتذار، غير أنها رفضت ذلك مؤكدة أن",
                "وطالبت المديرة ليلى حداد الموظفة هند شاهين بالاعتذار، لكنها رفضت الاعتذار وأكدت أن",
                "وطالبت المديرة ليلى حداد الموظفة هند شاهين بالاعتذار، فوافقت وقالت إن",
                "وناشدت المزارعة ليلى حداد الوزيرة هند شاهين حل الأزمة، فردت بأن",
            })
    void whoeverWasAskedAnswers(String text) {
        assertThat(statementsOf(text + " السد آمن."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد", "هند شاهين");
    }

    /** Who asks goes on where nothing tells that the other reacts, or where the other cannot be meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ودعا الوزير سامر الخطيب النائب كريم النجار إلى الاعتذار، لكنه أكد أن السد آمن.",
                "ودعا الوزير سامر الخطيب الشركة إلى الحوار، لكنه رفض تقديم تنازلات وقال إن السد آمن.",
                "وقال الوزير سامر الخطيب إن المجلس عرض اتفاقا لكن الحزب رفض، مؤكدا أن السد آمن.",
            })
    void whoAsksGoesOn(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void aReactionInsideQuotationMarksIsSaid() {
        assertThat(statementsOf("وقال الوزير سامر الخطيب: \"الجسر مغلق، لكن الحزب رفض وقال إن السد آمن\"."))
                .first()
                .extracting(Said::content)
                .isEqualTo("\"الجسر مغلق، لكن الحزب رفض وقال إن السد آمن\"");
    }
}
