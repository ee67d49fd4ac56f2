package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.morphology.Words;

/** Prepositions that rather belong to the verb before a phrase than to the phrase: "كشفت هيئة الرقابة | عن". */
final class VerbComplements {

    private VerbComplements() {}

    /**
     * Whether a verb may take what the preposition opens.
     *
     * @param verb a token, a verb of saying or not
     * @param preposition a token that is a preposition or has one joined to it
     */
    static boolean mayTake(Words words, int verb, int preposition) {
        return words.isWord(verb)
                && words.isWord(preposition)
                && words.get(verb).entry().cueForms().stream()
                        .anyMatch(f -> f.verb().complements().stream().anyMatch(words.get(preposition)::opens));
    }

    /** Whether a verb of saying may take the complement. */
    static boolean takes(Words words, int verb, Complement complement) {
        return words.get(verb).entry().cueForms().stream()
                .anyMatch(f -> f.verb().takes(complement));
    }
}
