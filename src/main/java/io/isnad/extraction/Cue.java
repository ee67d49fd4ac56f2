package io.isnad.extraction;

/**
 * The word that says that something was said.
 *
 * @param lemma dictionary form: "قال", "أضاف", "وفق"
 * @param kind the kind of act
 * @param span the word in the text, without clitics in front
 */
public record Cue(String lemma, CueKind kind, Span span) {}
