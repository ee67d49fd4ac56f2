package io.isnad.extraction.mention;

import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Words that are no names of persons, as their endings or beginnings or they themselves show: "بسكرتارية", "ووريث", "انتقدوا", "بني". */
final class UnlikeNames {

    private static final Set<String> SONS = Set.of("بني", "بنو");
    /** So that few words are looked up, as every one is asked. */
    private static final int LETTERS_OF_SONS = 3;

    private static final String VERB_IN_PLURAL = "وا";
    /** "ووريث": "and" before what begins so itself. */
    private static final String AND_TWICE = "وو";

    private UnlikeNames() {}

    /** Whether the word is one: "بسكرتارية أيمن", "ووريث سامر". */
    static boolean isAt(Words words, int token) {
        String bare = words.token(token).bare();
        return words.get(token).definite()
                || bare.endsWith("ات")
                || bare.endsWith("ية")
                || bare.endsWith(VERB_IN_PLURAL)
                || bare.startsWith(AND_TWICE);
    }

    /** "بني مالك", "بنو هلال": the sons of somebody, as a tribe and its land are called. */
    static boolean isTribe(Words words, int token) {
        return words.isWord(token)
                && words.get(token).form().length() == LETTERS_OF_SONS
                && SONS.contains(words.get(token).form());
    }
}
