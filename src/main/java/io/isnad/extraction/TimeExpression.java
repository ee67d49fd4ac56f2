package io.isnad.extraction;

import java.time.LocalDate;

/**
 * A stretch of text that tells when.
 *
 * @param span the expression
 * @param earliest first day it can mean, or null where the article's date does not allow to tell
 * @param latest last day it can mean, or null likewise
 */
public record TimeExpression(Span span, LocalDate earliest, LocalDate latest) {}
