/** Which words report speech, and what their clauses show: speaker, addressee, time, and where the content begins and ends. */
package io.isnad.extraction.cue;
