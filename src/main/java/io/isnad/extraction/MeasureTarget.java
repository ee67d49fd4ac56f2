package io.isnad.extraction;

/**
 * Upon whom or what a measure falls.
 *
 * @param span its words
 * @param actor index in {@link Extraction#actors()} where it is one, else null
 */
public record MeasureTarget(Span span, Integer actor) {}
