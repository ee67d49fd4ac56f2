package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;

/**
 * A form of a reporting verb.
 *
 * @param verb the verb
 * @param form the form
 */
public record CueForm(ReportingVerb verb, VerbForm form) {

    /** Whether it has a subject of its own, in the third person, and can report: in the jussive only what reports where it is denied. */
    public boolean isFinite() {
        boolean denied = form.tense() == Tense.JUSSIVE
                && (verb.takes(Complement.NEGATED) || verb.takes(Complement.ONLY_NEGATED));
        return form.person() == 3 && (form.tense() == Tense.PAST || form.tense() == Tense.PRESENT || denied);
    }

    /** "I …" in the past, folded, as far as spelling tells: that of sound verbs is spelt as "she …" is. */
    public String firstPersonSingular() {
        String lemma = Normalizer.fold(verb.lemma());
        boolean weak = Inflector.isWeak(verb.lemma(), verb.present());
        return weak ? "" : lemma + "ت";
    }
}
