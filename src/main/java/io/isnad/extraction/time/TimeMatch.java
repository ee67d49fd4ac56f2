package io.isnad.extraction.time;

import io.isnad.extraction.TimeExpression;

/**
 * An expression of time in the text.
 *
 * @param firstToken its first token: the preposition before it, if there is one
 * @param lastToken its last token
 * @param expression what it means; its span leaves out a preposition that says no more than "in"
 */
public record TimeMatch(int firstToken, int lastToken, TimeExpression expression) {}
