package io.isnad.extraction;

/**
 * How many or how much.
 *
 * @param value the number
 * @param span its words, with what is counted: "10 دبلوماسيين روس"
 */
public record Quantity(double value, Span span) {}
