package io.isnad.store;

/**
 * One link of the chain from a cue back to the mention that names the speaker.
 *
 * @param rule the stable name of the rule that made the link
 * @param span the evidence in the article's text
 */
public record AttributionLink(String rule, Span span) {}
