package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordSet;

/** Whom a relative pronoun takes up, as far as its form shows. */
public final class RelativePronouns {

    private RelativePronouns() {}

    /**
     * "السوق الذي | قالوا إنه ضيق", "المعارضة التي | دعاها إلى الحوار", "السكان الذين | طالبتهم بالصبر": whether the verb after the pronoun
     * is of another gender or number, so that somebody else does what it tells.
     */
    public static boolean isOfAnother(Words words, int relative, VerbForm form) {
        boolean she = words.isAmong(relative, WordSet.WHO_SHE);
        if (!she && !words.isAmong(relative, WordSet.WHO_HE)) {
            return words.isAmong(relative, WordSet.WHO_THEY) && form.number() == GrammaticalNumber.SINGULAR;
        }
        return form.number() != GrammaticalNumber.SINGULAR
                || form.gender() == (she ? Gender.MASCULINE : Gender.FEMININE);
    }
}
