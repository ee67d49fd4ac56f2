package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Nouns of a set with a pronoun of the third person at their end: "طولها", "أحدهم". */
final class SuffixedNouns {

    private SuffixedNouns() {}

    /** Whether what the token is without its pronoun is among the set. */
    static boolean areAmong(Words words, int token, WordSet set) {
        if (!words.hasPronoun(token) || words.get(token).hasProclitic()) {
            return false;
        }
        String form = words.get(token).form();
        for (String pronoun : Pronouns.THIRD_PERSON) {
            String noun = Pronouns.noun(form, pronoun);
            if (noun != null
                    && (words.lexicon().isAmong(set, noun) || words.lexicon().isAmong(set, unsuffixed(noun)))) {
                return true;
            }
        }
        return false;
    }

    /** "إحدى" of "إحدا|هن": what ends in ى is spelt with ا before a pronoun. */
    private static String unsuffixed(String stem) {
        return stem.endsWith("ا") ? stem.substring(0, stem.length() - 1) + "ي" : stem;
    }
}
