package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wished to somebody in passing is neither said nor anybody's name. */
class BlessingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حفظه الله",
                "حفظه الله ورعاه",
                "رعاه الله",
                "أيده الله",
                "رحمه الله",
                "-حفظه الله-",
                "(يرحمه الله)",
            })
    void standsAfterWhoSpeaks(String blessing) {
        assertThat(statementsOf("وأكد الوزير سامر الخطيب " + blessing + " أن الجسر مغلق، وأكد الوزير " + blessing
                        + " أهمية العمل."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "الجسر مغلق"), tuple("سامر الخطيب", "أهمية العمل"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتمنى الوزير سامر الخطيب من المولى عز وجل أن ينجح الجميع. | ينجح الجميع",
                "وأشار الوزير سامر الخطيب بحمد الله إلى أن الجسر مغلق. | الجسر مغلق",
                "وأكد الوزير سامر الخطيب ولله الحمد أن الجسر مغلق. | الجسر مغلق",
            })
    void isNobody(String text, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content));
    }

    @Test
    void isNoContent() {
        assertThat(statementsOf("وقال الوزير سامر الخطيب: هذه مهمة أكد عليها الملك حفظه الله."))
                .hasSize(1);
    }
}
