package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Statement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** The engine as the application sets it up. */
class TimedExtractorTest {

    private static final String TEXT = "في هذا اليوم\nقالت ليلى حداد إن الطريق آمن.";

    @Test
    void withoutConfigurationItIsTheEngineItself() {
        assertThat(extractor(Map.of()).version()).isEqualTo(Extractor.version(ExtractionOptions.standard()));
    }

    @Test
    void lessSureThanTheLeastConfidenceThereIsNoSpeaker() {
        assertThat(only(extractor(Map.of("isnad.extraction.least-confidence", "0.05")))
                        .speaker())
                .isNotNull();
        assertThat(only(extractor(Map.of("isnad.extraction.least-confidence", "1")))
                        .speaker())
                .isNull();
    }

    @Test
    void anotherLeastConfidenceIsAnotherEngine() {
        assertThat(extractor(Map.of("isnad.extraction.least-confidence", "0.75"))
                        .version())
                .isNotEqualTo(Extractor.version(ExtractionOptions.standard()));
    }

    @Test
    void everyExtractionIsTimed() {
        MeterRegistry metrics = new SimpleMeterRegistry();
        TimedExtractor extractor = extractor(Map.of(), metrics);

        extractor.extract(TEXT, "ar", null);
        extractor.extract(TEXT, "ar", null);

        assertThat(metrics.get("isnad.extraction").timer().count()).isEqualTo(2);
    }

    @Test
    void moreThanSureIsRefused() {
        assertThatThrownBy(() -> extractor(Map.of("isnad.extraction.least-confidence", "2")))
                .hasMessageContaining("from 0 to 1");
    }

    private static Statement only(TimedExtractor extractor) {
        return extractor.extract(TEXT, "ar", null).statements().get(0);
    }

    private static TimedExtractor extractor(Map<String, String> properties) {
        return extractor(properties, new SimpleMeterRegistry());
    }

    private static TimedExtractor extractor(Map<String, String> properties, MeterRegistry metrics) {
        ExtractionConfig config = new SmallRyeConfigBuilder()
                .withMapping(ExtractionConfig.class)
                .withSources(source(properties))
                .build()
                .getConfigMapping(ExtractionConfig.class);
        return new TimedExtractor(metrics, config);
    }

    private static ConfigSource source(Map<String, String> properties) {
        return new io.smallrye.config.PropertiesConfigSource(properties, "test", 500);
    }
}
