package io.isnad.ingest.format;

/**
 * What readers refuse and what they assume.
 *
 * @param maxBytes the most that a file may have, or in a file with an article a line, the most that a line may have
 * @param defaultLanguage BCP 47 tag of a document that does not tell
 */
public record ReadLimits(long maxBytes, String defaultLanguage) {}
