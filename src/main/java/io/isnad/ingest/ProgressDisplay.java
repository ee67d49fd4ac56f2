package io.isnad.ingest;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Where the progress of an import is shown. */
public interface ProgressDisplay {

    /** A line of the log every few seconds. */
    ProgressDisplay LOG = new ProgressDisplay() {

        private static final Logger LOGGER = Logger.getLogger(SeedImport.class);

        @Override
        public Duration interval() {
            return Duration.ofSeconds(5);
        }

        @Override
        public void show(Progress progress) {
            LOGGER.infof(
                    "Import under way: %s; %s",
                    progress.line(), progress.report().summary());
        }
    };

    /** How often it is to be shown. */
    Duration interval();

    void show(Progress progress);

    /** Nothing more is shown. */
    default void end() {}
}
