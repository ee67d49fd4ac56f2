package io.isnad.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What is imported at start-up, and how. */
@ConfigMapping(prefix = "isnad.seeds")
public interface SeedsConfig {

    /** The folder that articles are read from, with all folders in it. */
    @WithDefault("seeds")
    Path path();

    /** Whether to import at start-up. */
    @WithDefault("true")
    boolean importAtStart();

    /** Whether an article goes when its file, or its line in the file, has gone. */
    @WithDefault("false")
    boolean prune();

    /** The most that a file may have, or a line of a .jsonl file. */
    @WithDefault("16M")
    MemorySize maxFileSize();

    /** BCP 47 tag of documents that do not tell their language. */
    @WithDefault("ar")
    String defaultLanguage();

    /** How many articles are worked on at once; as many as there are processors unless given. */
    OptionalInt threads();

    /** Of how many failures, and of how many warnings, the report keeps the reasons. */
    @WithDefault("1000")
    int maxReportedFailures();
}
