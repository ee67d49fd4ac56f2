package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The engine with a clock: every extraction counts in the timer {@code isnad.extraction}. */
@ApplicationScoped
class TimedExtractor implements ArticleExtractor {

    private final Extractor extractor;
    private final Timer timer;

    TimedExtractor(MeterRegistry metrics, ExtractionConfig config) {
        ExtractionOptions options = ExtractionOptions.standard();
        double least = config.leastConfidence().orElse(options.leastConfidence());
        extractor = Extractor.create(options.atLeast(least));
        timer = Timer.builder("isnad.extraction")
                .description("Time that the engine takes for an article")
                .publishPercentileHistogram()
                .register(metrics);
    }

    @Override
    public String version() {
        return extractor.version();
    }

    @Override
    public Extraction extract(String text, String language, LocalDate publishedOn) {
        return timer.record(() -> extractor.extract(text, language, publishedOn));
    }
}
