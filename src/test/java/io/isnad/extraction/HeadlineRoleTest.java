package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines that tell what somebody is, whom the article names. */
class HeadlineRoleTest {

    private static List<String> speakers(String headline, String... article) {
        String[] lines = new String[article.length + 1];
        lines[0] = headline;
        System.arraycopy(article, 0, lines, 1, article.length);
        return Reading.withHeadline(lines).statements().stream()
                .map(Said::speaker)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "محلل سياسي, المحلل السياسي المصري",
        "خبير اقتصادي, الخبير الاقتصادي",
        "كاتب, الكاتب الصحفي",
        "نائب لبناني, النائب اللبناني",
        "نائب, النائب عن دائرة الجنوب",
        "وزير سابق, الوزير السابق",
        "طبيب, الطبيب",
        "أستاذ علوم سياسية, أستاذ العلوم السياسية في جامعة القاهرة",
        "مخرج سوري, المخرج السوري",
    })
    void isTheOnlyOneWhoIsCalledSo(String role, String title) {
        assertThat(speakers(role + ": الأزمة طويلة", "أكد " + title + " سامر الخطيب أن الحل بعيد."))
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "خبير, أستاذ العلوم السياسية",
        "باحث, البروفيسور",
        "فنان, المخرج",
        "مسؤول أردني, وزير النقل الأردني",
        "نجم, مهاجم الهلال",
    })
    void isTheOnlyOneWhoSpeaks(String role, String title) {
        assertThat(speakers(
                        role + ": الأزمة طويلة",
                        "أكد " + title + " سامر الخطيب أن الحل بعيد.",
                        "وأضاف أن الأمر صعب، بحضور الوزير جابر حداد."))
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void isWhoeverHasItInTheOtherGender() {
        assertThat(speakers(
                        "أستاذة علوم سياسية: الأزمة طويلة",
                        "قالت الدكتورة ليلى حداد، أستاذ العلوم السياسية، إن الحل بعيد."))
                .containsExactly("ليلى حداد", "ليلى حداد");
    }

    @ParameterizedTest
    @CsvSource({
        "خبير, وقال جابر حداد إن الأسعار سترتفع.",
        "خبير, وقالت الوزارة إن الأسعار سترتفع.",
        "خبير, وقال مصدر أمني إن الأسعار سترتفع.",
        "خبير عسكري, وأضاف أن الأسعار سترتفع.",
        "خبيرة, وأضاف أن الأسعار سترتفع.",
        "خبير مصري, وأضاف أن الأسعار سترتفع.",
        "وزير, وأضاف أن الأسعار سترتفع.",
    })
    void isNobodyElse(String role, String further) {
        assertThat(speakers(
                                role + ": الأزمة طويلة",
                                "أكد أستاذ العلوم السياسية الأردني سامر الخطيب أن الحل بعيد.",
                                further)
                        .get(0))
                .isEqualTo(role);
    }

    @Test
    void isNobodyWhereSeveralAreCalledSo() {
        assertThat(speakers(
                        "خبير: الأزمة طويلة",
                        "أكد الخبير سامر الخطيب أن الحل بعيد.",
                        "وقال الخبير جابر حداد إن الأسعار سترتفع."))
                .containsExactly("خبير", "سامر الخطيب", "جابر حداد");
    }

    @Test
    void isNobodyOfAnotherNation() {
        assertThat(speakers("نائب لبناني: الأزمة طويلة", "أكد النائب الأردني سامر الخطيب أن الحل بعيد."))
                .containsExactly("نائب لبناني", "سامر الخطيب");
    }

    @Test
    void isNoOtherExpert() {
        assertThat(speakers("خبير عسكري: الأزمة طويلة", "أكد الخبير الاقتصادي سامر الخطيب أن الحل بعيد."))
                .containsExactly("خبير عسكري", "سامر الخطيب");
    }

    @Test
    void isTheUnnamedOneWhoSpeaks() {
        assertThat(speakers(
                        "مسؤول أميركي: الأزمة طويلة",
                        "قال مسؤول أميركي كبير إن الأزمة لن تنتهي.",
                        "وأكد المسؤول الأميركي سامر الخطيب أن الحل بعيد."))
                .last()
                .isEqualTo("سامر الخطيب");
        assertThat(speakers(
                                "مسؤول أميركي: الأزمة طويلة",
                                "قال مسؤول أميركي كبير إن الأزمة لن تنتهي.",
                                "وأكد المسؤول الأميركي سامر الخطيب أن الحل بعيد.")
                        .get(0))
                .isNotEqualTo("سامر الخطيب");
    }

    @Test
    void isNobodyWhoIsOnlySpokenOf() {
        assertThat(speakers(
                        "محلل سياسي: الأزمة طويلة", "وقال الوزير جابر حداد إنه قرأ مقال المحلل السياسي سامر الخطيب."))
                .containsExactly("محلل سياسي", "جابر حداد");
    }
}
