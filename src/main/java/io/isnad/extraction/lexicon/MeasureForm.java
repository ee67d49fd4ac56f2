package io.isnad.extraction.lexicon;

/**
 * A form of a trigger or of an operator.
 *
 * @param word the trigger or operator
 * @param verb the verb form; null for nouns and modal words
 * @param passive whether the form can only be passive: أقيل
 * @param future whether it carries the س of the future
 * @param <T> {@link MeasureTrigger} or {@link MeasureOperator}
 */
public record MeasureForm<T>(T word, VerbForm verb, boolean passive, boolean future) {

    /** Whether it is a verb form. */
    public boolean isVerb() {
        return verb != null;
    }
}
