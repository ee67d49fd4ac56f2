package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.MeasureOperator;

/**
 * An operator in the text.
 *
 * @param form what the lexicon knows it to be
 * @param first its first token
 * @param last its last token
 * @param pronoun the pronoun joined to it, or null: "قرارها", "فرضتها"
 */
record Operation(MeasureForm<MeasureOperator> form, int first, int last, String pronoun) {

    MeasureOperator word() {
        return form.word();
    }

    boolean isVerb() {
        return form.isVerb();
    }

    /** "تم طرد", "تقرر طرد": by whoever tells of it. */
    boolean isPlainlyDone() {
        return word().kind() == MeasureOperator.Kind.MODAL
                || word().subjectEntails()
                || word().status() == MeasureStatus.IMPOSED
                        && !word().subjectIssues()
                        && !word().subjectUndergoes()
                        && !(isVerb() && form.verb().person() == 1);
    }

    /** "ضرورة", "أهمية". */
    boolean isIdea() {
        return word().kind() == MeasureOperator.Kind.NOUN
                && word().status() == MeasureStatus.PROPOSED
                && !word().subjectIssues();
    }
}
