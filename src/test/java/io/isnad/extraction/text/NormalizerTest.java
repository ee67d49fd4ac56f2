package io.isnad.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "أعلن, اعلن",
        "إعلان, اعلان",
        "آخر, اخر",
        "ٱلعالم, العالم",
        "مستشفى, مستشفي",
        "ایران, ايران",
        "وزارة, وزاره",
        "مسؤول, مسوول",
        "رئيس, رييس",
        "کتاب, كتاب",
        "گراند, كراند",
        "ماء, ماء",
        "مُحَمَّدٌ, محمد",
        "رحمٰن, رحمن",
        "بـــيان, بيان",
        "١٢٣, 123",
        "۱۲۳, 123",
        "BBC, bbc",
        "سلام\u200F, سلام",
        "س\u200Bلام, سلام",
        "\uFEFFسلام, سلام",
        "\u202Bسلام\u202C, سلام",
        "😀, 😀",
    })
    void folds(String text, String folded) {
        assertThat(Normalizer.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"أُعلِنَ, أعلن", "بـــيان, بيان", "مسؤول\u200F, مسؤول", "وزارة, وزارة"})
    void baresWithoutChangingLetters(String text, String bare) {
        assertThat(Normalizer.bare(text)).isEqualTo(bare);
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String once = Normalizer.fold(String.valueOf((char) c));
            assertThat(once.length()).isLessThanOrEqualTo(1);
            assertThat(Normalizer.fold(once)).isEqualTo(once);
        }
    }

    @Test
    void whatIsDroppedIsJustWhatFoldingLeavesOut() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Normalizer.isDropped((char) c))
                    .isEqualTo(Normalizer.fold(String.valueOf((char) c)).isEmpty());
        }
    }
}
