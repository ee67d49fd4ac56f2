package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/** Pronouns by which the verb of a relative clause takes up the noun before it: "القرار الذي وصفه بالخطير", of which nobody but another says so. */
final class Resumption {

    private static final String HIM = "ه";
    private static final String HER = "ها";

    private final Grammar grammar;
    private final Words words;

    Resumption(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether the verb has the antecedent for its object. */
    boolean takesUp(int verb, MentionCandidate antecedent) {
        if (!words.hasPronoun(verb) || !grammar.finiteVerbs(verb).isEmpty()) {
            return false;
        }
        String form = words.get(verb).form();
        Gender gender = Agreement.genderOf(antecedent);
        return form.endsWith(HER)
                ? gender == Gender.FEMININE
                : form.endsWith(HIM) && gender == Gender.MASCULINE && antecedent.number() == GrammaticalNumber.SINGULAR;
    }
}
