package io.isnad.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.morphology.Segmenter;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 | 25 | 1",
                "٣٢ شخصا | 32 | 1",
                "1,300 طن | 1300 | 1",
                "2,5 مليون | 2500000 | 2",
                "9ر3 مليون برميل | 3900000 | 2",
                "1.5 مليار دولار | 1500000000 | 2",
                "50.000 ريال | 50000 | 1",
                "12.500 جنيه | 12500 | 1",
                "3.725 دولار | 3.725 | 1",
                "1.5 مليار و200 مليون دولار | 1700000000 | 5",
                "130 ألف دولار | 130000 | 2",
                "عشرة دبلوماسيين | 10 | 1",
                "ثلاثة وعشرون موظفا | 23 | 2",
                "أحد عشر عضوا | 11 | 2",
                "أحد وعشرون | 21 | 2",
                "مئة وخمسون شركة | 150 | 2",
                "مئة وخمسة وعشرون ألفا وثلاثمئة | 125300 | 5",
                "خمسة آلاف وثلاثمئة جندي | 5300 | 3",
                "مئتي مليون دولار | 200000000 | 2",
                "ألفي شخص | 2000 | 1",
                "خمسة وعشرين ألفا | 25000 | 3",
                "ملياري دولار | 2000000000 | 1",
                "مليونين ونصف المليون | 2500000 | 3",
                "نصف مليون | 500000 | 2",
                "ألف مليار | 1000000000000 | 2",
                "عشرات الآلاف | 20000 | 2",
                "بضعة آلاف | 3000 | 2",
                "آلاف المتظاهرين | 2000 | 1",
                "العشرة الأوائل | 10 | 1",
                "خمسة وأربعة | 5 | 1",
            })
    void composes(String text, double value, int tokens) {
        NumberMatch number = at(text, 0);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.last() - number.first() + 1).isEqualTo(tokens);
        assertThat(number.percent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25%, 25", "%25, 25", "3 في المئة, 3", "عشرة بالمئة, 10", "٧٫٥٪, 7.5"})
    void readsPercentages(String text, double value) {
        NumberMatch number = at(text, 0);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.percent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"أحد المسؤولين", "الثالث", "ثمن النفط", "واحد", "كلام"})
    void isNoNumber(String text) {
        assertThat(at(text, 0)).isNull();
    }

    @Test
    void cutsProclitics() {
        assertThat(at("طالب بثلاثة ملايين", 1).value()).isEqualTo(3_000_000);
    }

    private static NumberMatch at(String text, int token) {
        return new NumberParser(Words.of(Document.of(text), new Segmenter(Lexicon.arabic()))).at(token);
    }
}
