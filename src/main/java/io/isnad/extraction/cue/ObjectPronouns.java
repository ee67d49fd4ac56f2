package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Pronouns that stand for whom a participle addresses, apart from it: "واصفا إياه بأنه", "متهمة إياهم". */
final class ObjectPronouns {

    private ObjectPronouns() {}

    /** Whether the token is one. */
    static boolean isAt(Words words, int token) {
        return words.isAmong(token, WordSet.OBJECT_PRONOUN);
    }
}
