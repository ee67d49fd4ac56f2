package io.isnad.extraction.attribution;

import io.isnad.extraction.cue.Report;

/** A rule that may find the speaker of a report. */
interface Sieve {

    /** The speaker, or null where the rule does not apply. */
    Speaker find(Report report, Scene scene);
}
