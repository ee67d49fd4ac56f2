package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Pronouns that stand for whom a participle addresses, apart from it: "واصفا إياه بأنه", "متهمة إياهم". */
final class ObjectPronouns {

    private static final Set<String> FORMS = Set.of("اياه", "اياها", "اياهم", "اياهما", "اياهن");

    private ObjectPronouns() {}

    /** Whether the token is one. */
    static boolean isAt(Words words, int token) {
        return words.isWord(token) && FORMS.contains(words.get(token).form());
    }
}
