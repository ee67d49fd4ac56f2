package io.isnad.extraction.morphology;

import java.util.Set;

/** The sons of somebody, as a tribe and its land are called: "بني مالك", "بنو هلال". */
public final class Tribes {

    private static final Set<String> SONS = Set.of("بني", "بنو");
    /** So that few words are looked up, as every one is asked. */
    private static final int LETTERS_OF_SONS = 3;

    private Tribes() {}

    /** Whether the word may open the name of one. */
    public static boolean mayOpen(Words words, int token) {
        return words.isWord(token)
                && words.get(token).form().length() == LETTERS_OF_SONS
                && SONS.contains(words.get(token).form());
    }

    /** "وبني مالك", which is not built as "وبني المسجد" is: before somebody's name. */
    public static boolean opensAt(Words words, int token) {
        return mayOpen(words, token)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && (words.isPersonName(token + 1) || words.get(token + 1).unknown())
                && !words.get(token + 1).definite();
    }
}
