package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.MeasureTrigger;

/**
 * A word or phrase of the text that may name a measure.
 *
 * @param form what the lexicon knows it to be
 * @param first its first token
 * @param last its last token
 * @param start offset at which it begins, without proclitics
 * @param pronoun the pronoun joined to it, or null
 */
record Trigger(MeasureForm<MeasureTrigger> form, int first, int last, int start, String pronoun) {

    MeasureTrigger word() {
        return form.word();
    }

    boolean isVerb() {
        return form.isVerb();
    }

    /** "خالفت", where "was fined" would be "خولفت": whether a verb's spelling shows that it is in the active voice. */
    boolean isActive() {
        return isVerb() && word().lemma().indexOf('ا') == 1 && !form.passive();
    }
}
