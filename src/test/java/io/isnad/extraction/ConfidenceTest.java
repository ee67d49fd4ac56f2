package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure an attribution is, and what is not sure enough. */
class ConfidenceTest {

    private static final String HEADLINE = "في هذا اليوم\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "قال سامر الخطيب إن الطريق آمن. | افتتح سامر الخطيب المعرض. وأكد أن الفن للجميع.",
                "قالت وزارة الزراعة إن الموسم انتهى. | قال مسؤولون إن الموسم انتهى.",
                "أعلنت وزارة الدفاع أن الطائرة هبطت. | وأعلن البيان أن الطائرة هبطت.",
            })
    void oneIsSurerThanTheOther(String surer, String other) {
        assertThat(last(surer, 0).attribution().confidence())
                .isGreaterThan(last(other, 0).attribution().confidence());
    }

    @Test
    void whoGoesOnIsNoSurerThanWhoBegan() {
        Extraction extraction = extract("قال سامر الخطيب إن الطريق آمن. وأضاف أن السفر ممكن.", 0);
        assertThat(extraction.statements().get(1).attribution().confidence())
                .isLessThanOrEqualTo(
                        extraction.statements().get(0).attribution().confidence());
    }

    @Test
    void doubtsHaveAnOrderThatNoRunOfTheProgramChanges() {
        List<Doubt> doubts = List.of(Doubt.values());
        for (int i = 0; i < doubts.size(); i++) {
            Set<Doubt> some = Set.copyOf(doubts.subList(i, doubts.size()));
            assertThat(new Attribution(AttributionMethod.EXPLICIT, null, null, List.of(), some, 0.5).doubts())
                    .containsExactlyElementsOf(doubts.subList(i, doubts.size()));
        }
    }

    @Test
    void doubtsAreTold() {
        assertThat(last("وصل سامر الخطيب أمس. وأكد أن الفن للجميع.", 0)
                        .attribution()
                        .doubts())
                .containsExactly(Doubt.EARLIER_SENTENCE);
        assertThat(last("قال مسؤولون إن الموسم انتهى.", 0).attribution().doubts())
                .containsExactly(Doubt.UNNAMED_SPEAKER);
    }

    @Test
    void whatIsNotSureEnoughHasNoSpeaker() {
        String text = "قال مسؤولون إن الموسم انتهى.";
        Statement told = last(text, 0);
        Statement withheld = last(text, 1);
        assertThat(told.speaker()).isNotNull();
        assertThat(withheld.speaker()).isNull();
        assertThat(withheld.content()).isEqualTo(told.content());
        assertThat(withheld.cue()).isEqualTo(told.cue());
        assertThat(withheld.attribution().method()).isEqualTo(AttributionMethod.UNRESOLVED);
        assertThat(withheld.attribution().mention()).isNull();
        assertThat(withheld.attribution().confidence())
                .isEqualTo(told.attribution().confidence());
        assertThat(withheld.attribution().chain())
                .isEqualTo(told.attribution().chain().subList(0, 1));
    }

    @Test
    void anotherLeastConfidenceIsAnotherEngine() {
        assertThat(Extractor.version(ExtractionOptions.standard().atLeast(0.77)))
                .isNotEqualTo(Extractor.version(ExtractionOptions.standard()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void itIsFromNothingToOne(double least) {
        assertThatThrownBy(() -> ExtractionOptions.standard().atLeast(least))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReadmeTellsTheStandard() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .anyMatch(line -> line.startsWith("| `isnad.extraction.least-confidence`")
                        && line.contains("| `" + ExtractionOptions.standard().leastConfidence() + "` |"));
    }

    private static Statement last(String text, double least) {
        Extraction extraction = extract(text, least);
        return extraction.statements().get(extraction.statements().size() - 1);
    }

    private static Extraction extract(String text, double least) {
        Extraction extraction =
                Extractor.create(ExtractionOptions.standard().atLeast(least)).extract(HEADLINE + text, "ar", null);
        Invariants.check(HEADLINE + text, extraction);
        return extraction;
    }
}
