package io.isnad.ingest;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalDouble;

/** How the engine reads. A change makes another engine of it, so that every article is extracted again. */
@ConfigMapping(prefix = "isnad.extraction")
public interface ExtractionConfig {

    /** From 0 to 1: a statement whose attribution is less sure has no speaker. The engine's own unless given. */
    OptionalDouble leastConfidence();
}
