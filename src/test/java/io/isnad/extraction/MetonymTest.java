package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetonymTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "روسيا | موسكو",
                "الصين | بكين",
                "إيران | طهران",
                "فرنسا | باريس",
                "تركيا | أنقرة",
            })
    void aCapitalStandsForItsGovernment(String country, String capital) {
        Reading reading =
                Reading.of("أعلنت " + country + " أن المفاوضات بدأت.", "وأكدت " + capital + " أن الموعد لم يتغير.");
        assertThat(reading.statements())
                .containsExactly(
                        said(country, "أعلنت", "المفاوضات بدأت", INDIRECT),
                        said(country, "أكدت", "الموعد لم يتغير", INDIRECT));
        assertThat(reading.method(1)).isEqualTo(AttributionMethod.METONYM);
        assertThat(reading.speakerText(1)).isEqualTo(capital);
        assertThat(reading.actor(country).kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(reading.mentionsOf(country)).contains(country, capital);
    }

    @Test
    void aCapitalWhereSomethingHappensSaysNothing() {
        Reading reading = Reading.of("وفي باريس، قال سامر الخطيب إن المعرض مفتوح.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "المعرض مفتوح", INDIRECT));
    }

    @Test
    void twoCapitalsAreTwoGovernments() {
        Reading reading = Reading.of("أعلنت موسكو أن المفاوضات بدأت.", "وأكدت واشنطن أن الموعد لم يتغير.");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statement(0).speaker())
                .isNotEqualTo(reading.statement(1).speaker());
    }

    @Test
    @Disabled("واشنطن and الولايات المتحدة stay two actors")
    void washingtonIsTheUnitedStates() {
        Reading reading = Reading.of("أعلنت الولايات المتحدة أن المفاوضات بدأت. وأكدت واشنطن أن الموعد لم يتغير.");
        assertThat(reading.statements()).extracting(Said::speaker).containsOnly("الولايات المتحدة");
    }
}
