package io.isnad.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalDouble;

/** How the engine reads. */
@ConfigMapping(prefix = "isnad.extraction")
public interface ExtractionConfig {

    /**
     * From 0 to 1: a statement whose attribution is less sure has no speaker. The engine's own unless given. A change makes
     * another engine of it, so that every article is extracted again.
     */
    OptionalDouble leastConfidence();

    /** So long at most may the extraction of one article take; one that takes longer is not imported. */
    @WithDefault("PT30S")
    Duration timeLimit();
}
