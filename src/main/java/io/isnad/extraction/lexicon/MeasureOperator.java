package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureStatus;

/**
 * A word that acts on a measure and tells how far it has come.
 *
 * @param lemma dictionary form, without its preposition
 * @param folded the same, folded
 * @param kind what sort of word it is
 * @param status what it tells
 * @param preposition the preposition, folded, by which it takes the measure; null where it takes it as its object
 * @param subject what its subject, or a noun's first complement, is to the measure
 * @param decision whether it names what somebody decides rather than how it is carried out: قرار
 */
public record MeasureOperator(
        String lemma,
        String folded,
        Kind kind,
        MeasureStatus status,
        String preposition,
        SubjectRole subject,
        boolean decision) {

    /** Whether its subject is who issues the measure, or speaks for who does. */
    public boolean subjectIssues() {
        return subject == SubjectRole.ISSUES || subject == SubjectRole.SPEAKS || subjectObliges();
    }

    /** Whether its subject may be but a spokesman of who issues it: أعلن. */
    public boolean subjectSpeaks() {
        return subject == SubjectRole.SPEAKS;
    }

    /** Whether its subject issues the measure, and the measure falls upon its object: ألزم ب. */
    public boolean subjectObliges() {
        return subject == SubjectRole.OBLIGES;
    }

    /** Whether the measure falls upon its subject: تعرض ل. */
    public boolean subjectUndergoes() {
        return subject == SubjectRole.UNDERGOES;
    }

    /** Whether its subject calls on someone else, or accuses him: طالب ب. */
    public boolean subjectAddresses() {
        return subject == SubjectRole.ADDRESSES;
    }

    /** Whether its subject is the deed that brings the measure on: عرض ل. */
    public boolean subjectEntails() {
        return subject == SubjectRole.ENTAILS;
    }

    /** What the subject of an operator is to the measure. */
    public enum SubjectRole {
        ISSUES,
        SPEAKS,
        OBLIGES,
        UNDERGOES,
        ADDRESSES,
        ENTAILS,
        STANDS_APART
    }

    /** What sort of word an operator is. */
    public enum Kind {
        VERB,
        NOUN,
        MODAL
    }
}
