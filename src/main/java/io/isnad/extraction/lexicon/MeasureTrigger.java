package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureKind;
import java.util.Set;

/**
 * A word that names a measure.
 *
 * @param lemma dictionary form
 * @param verb whether it is a verb
 * @param kind the measure; null where the word, so used, means none
 * @param targets how the target is attached: prepositions, folded, or {@link #OBJECT}
 * @param objects what the target must be: nouns, folded, or {@link #PERSON}, {@link #BODY}, {@link #OFFICE}; empty for
 *     anything
 * @param told what the clause must speak of, for the word to mean a measure: "أدرج … على قائمة"; empty for nothing
 * @param operators the operators that make a measure of it, folded; empty for any
 * @param act whether it names the act itself, rather than what is imposed, issued or taken
 * @param lifts whether it ends the measure rather than imposes it
 * @param deed what the words for the same act have in common: "اعتقال", "توقيف"
 */
public record MeasureTrigger(
        String lemma,
        boolean verb,
        MeasureKind kind,
        Set<String> targets,
        Set<String> objects,
        Set<String> told,
        Set<String> operators,
        boolean act,
        boolean lifts,
        String deed) {

    /** The target is the verb's object or the noun's construct complement. */
    public static final String OBJECT = "مفعول";

    /** The target must be a person. */
    public static final String PERSON = "شخص";

    /** The target must be a state or another body. */
    public static final String BODY = "هييه";

    /** The target must be someone who holds an office. */
    public static final String OFFICE = "منصب";

    /** Whether the target may follow as object or construct complement. */
    public boolean takesObject() {
        return targets.contains(OBJECT);
    }
}
