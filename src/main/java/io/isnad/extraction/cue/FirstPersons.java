package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.morphology.Words;

/** Verbs by which somebody tells of himself, which are written like those that tell of another. */
final class FirstPersons {

    private final Grammar grammar;
    private final Words words;

    FirstPersons(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * "تعهدت", "أعلن" in somebody's own words: "I promised", "I announce", where it is not told apart from "she promised",
     * "he announced".
     */
    boolean are(int token, CueForm form) {
        if (form.form().tense() != Tense.PAST || words.document().quotationAround(token) == null) {
            return false;
        }
        boolean present = form.verb().lemma().startsWith("أ")
                && form.form().number() == GrammaticalNumber.SINGULAR
                && form.form().gender() == Gender.MASCULINE
                && words.get(token).conjunction() == 0;
        return present || form.form().form().equals(form.firstPersonSingular());
    }

    /** "يجب أن أعترف": a hamza where the past has none. */
    boolean areAfterThat(int token, CueForm form) {
        return form.form().tense() == Tense.PAST
                && form.verb().lemma().startsWith("ا")
                && words.token(token).bare().startsWith("أ")
                && grammar.isComplementizer(token - 1);
    }
}
