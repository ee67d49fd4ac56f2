package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureStatus;

/**
 * A word that acts on a measure and tells how far it has come.
 *
 * @param lemma dictionary form
 * @param status what it tells
 */
public record MeasureOperator(String lemma, MeasureStatus status) {}
