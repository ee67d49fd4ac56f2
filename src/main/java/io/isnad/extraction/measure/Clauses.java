package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import java.util.Set;

/** Where clauses begin. */
final class Clauses {

    private static final Set<String> WITH_PRONOUN = Set.of(
            "له", "لها", "لهم", "لهما", "به", "بها", "بهم", "عليه", "عليها", "عليهم", "عليهما", "عنه", "عنها", "عنهم",
            "اليه", "اليها", "اليهم", "بحقه", "بحقها", "بحقهم", "لدينا", "لديه", "لديها");

    private Clauses() {}

    /**
     * Whether a clause may begin at the token: at the start of a sentence, after a sign, after a word that opens a clause, or
     * with a و of its own.
     */
    static boolean opens(Scene scene, int token) {
        int before = token - 1;
        if (!scene.words().sameParagraph(token, before) || !scene.isWord(before)) {
            return true;
        }
        Word word = scene.word(token);
        if (word.preposition() != 0) {
            return false;
        }
        return word.conjunction() != 0 || opensClause(scene.word(before));
    }

    private static boolean opensClause(Word word) {
        return word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.RELATIVE)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.CONJUNCTION)
                || word.form().equals("قد")
                || word.form().equals("اثر");
    }

    /** "وجهت لهم تهمة": says nothing of how what follows hangs on what precedes. */
    static boolean isPrepositionWithPronoun(Scene scene, int token) {
        return scene.isWord(token) && isPrepositionWithPronoun(scene.word(token).form());
    }

    static boolean isPrepositionWithPronoun(String form) {
        return WITH_PRONOUN.contains(form);
    }
}
