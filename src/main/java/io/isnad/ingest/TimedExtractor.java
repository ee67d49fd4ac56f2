package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * The engine with a clock: every extraction counts in the timer {@code isnad.extraction}. Its lexicons are read when there is
 * something to extract, not at every start.
 */
@ApplicationScoped
class TimedExtractor implements ArticleExtractor {

    private final ExtractionOptions options;
    private final String version;
    private final Timer timer;
    private Extractor extractor;

    TimedExtractor(MeterRegistry metrics, ExtractionConfig config) {
        ExtractionOptions standard = ExtractionOptions.standard();
        options = standard.atLeast(config.leastConfidence().orElse(standard.leastConfidence()));
        version = Extractor.version(options);
        timer = Timer.builder("isnad.extraction")
                .description("Time that the engine takes for an article")
                .publishPercentileHistogram()
                .register(metrics);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(String text, String language, LocalDate publishedOn) {
        Extractor engine = engine();
        return timer.record(() -> engine.extract(text, language, publishedOn));
    }

    private synchronized Extractor engine() {
        if (extractor == null) {
            extractor = Extractor.create(options);
        }
        return extractor;
    }
}
