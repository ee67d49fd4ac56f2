package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureStatus;

/**
 * A word that acts on a measure and tells how far it has come.
 *
 * @param lemma dictionary form, without its preposition
 * @param kind what sort of word it is
 * @param status what it tells
 * @param preposition the preposition, folded, by which it takes the measure; null where it takes it as its object
 * @param subjectIssues whether its subject, or a noun's first complement, is who issues the measure
 * @param subjectSpeaks whether its subject may be but a spokesman of who issues it: أعلن
 */
public record MeasureOperator(
        String lemma,
        Kind kind,
        MeasureStatus status,
        String preposition,
        boolean subjectIssues,
        boolean subjectSpeaks) {

    /** What sort of word an operator is. */
    public enum Kind {
        VERB,
        NOUN,
        MODAL
    }
}
