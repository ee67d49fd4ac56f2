package io.isnad.extraction.lexicon;

/**
 * A form of a reporting verb.
 *
 * @param verb the verb
 * @param form the form
 */
public record CueForm(ReportingVerb verb, VerbForm form) {}
