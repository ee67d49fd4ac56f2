package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureKind;
import java.util.Set;

/**
 * A word that names a measure.
 *
 * @param lemma dictionary form
 * @param verb whether it is a verb
 * @param kind the measure
 * @param targets how the target is attached
 * @param lifts whether it ends the measure rather than imposes it
 */
public record MeasureTrigger(String lemma, boolean verb, MeasureKind kind, Set<Complement> targets, boolean lifts) {}
