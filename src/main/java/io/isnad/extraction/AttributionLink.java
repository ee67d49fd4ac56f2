package io.isnad.extraction;

/**
 * One link of the chain from a cue back to the mention that names the speaker.
 *
 * @param rule what made the link
 * @param span the evidence in the text
 */
public record AttributionLink(Rule rule, Span span) {}
