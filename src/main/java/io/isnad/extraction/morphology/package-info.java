/** Words without their clitics, and what the lexicon knows of them. */
package io.isnad.extraction.morphology;
