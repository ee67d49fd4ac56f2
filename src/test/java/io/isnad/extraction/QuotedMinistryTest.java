package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ministries that a newspaper calls by their domain in quotation marks: "«الخارجية» التونسية". */
class QuotedMinistryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت «الخارجية» التونسية إن الجسر مغلق. | «الخارجية» التونسية | قالت",
                "وأكدت «الدفاع» الروسية في بيان أن الجسر مغلق. | «الدفاع» الروسية | أكدت",
                "وقال بيان لـ«الداخلية» المصرية إن الجسر مغلق. | «الداخلية» المصرية | قال",
                "وذكر بيان صادر عن «المالية» الكويتية أن الجسر مغلق. | «المالية» الكويتية | ذكر",
                "وقال مصدر في «الصحة» اللبنانية إن الجسر مغلق. | مصدر في «الصحة» اللبنانية | قال",
                "وبحسب «الصحة» المغربية، فإن الجسر مغلق. | «الصحة» المغربية | بحسب",
            })
    void speaksByItsDomain(String sentence, String speaker, String cue) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«الصحة» تعلن أن الجسر مغلق. | الصحة | تعلن",
                "«التعليم» تؤكد أن الجسر مغلق. | التعليم | تؤكد",
                "\"الداخلية\" تنفي أن الجسر مغلق. | الداخلية | تنفي",
                "وكانت «التجارة» قد أوضحت أن الجسر مغلق. | التجارة | أوضحت",
            })
    void speaksBeforeItsVerb(String sentence, String speaker, String cue) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @Test
    void isTheOneTheArticleNames() {
        assertThat(statementsOf("«الصحة» تحذر من الحر", "حذرت وزارة الصحة من الحر."))
                .extracting(Said::speaker)
                .containsExactly("وزارة الصحة", "وزارة الصحة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونفت «الخارجية» الإيرانية وجود اتصالات. | «الخارجية» الإيرانية | وجود اتصالات",
                "وأعلنت «الدفاع» العراقية مقتل جنديين. | «الدفاع» العراقية | مقتل جنديين",
            })
    void isNoPartOfTheObject(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "متحدث باسم «زد بوك»",
                "متحدث رسمي باسم «زد بوك»",
                "متحدثة باسم «زد بوك»",
                "المتحدثة باسم «غوغل»",
                "المتحدث الرسمي باسم «غوغل»",
                "الناطق باسم «زد بوك» الأمريكية",
            })
    void forWhichSomebodySpeaks(String spokesman) {
        String verb = spokesman.contains("متحدثة") ? "وقالت " : "وقال ";
        assertThat(Reading.statementsOf(verb + spokesman + ": «أثار عدد من المستخدمين المخاوف»."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(spokesman, "«أثار عدد من المستخدمين المخاوف»"));
    }
}
