package io.isnad.extraction.morphology;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.text.Token;
import java.util.Set;

/**
 * A token as a word.
 *
 * @param token the token
 * @param conjunction the و or ف cut off in front, or 0
 * @param preposition the ب, ل or ك cut off in front, or 0
 * @param start offset at which the word without them begins
 * @param form folded, without them, with its article
 * @param classes what the lexicon knows it to be; empty for an unknown word and for what is no word
 * @param isFunctionWord whether it is of a closed class
 * @param definite whether it carries the article
 * @param base the form without the article
 */
public record Word(
        Token token,
        char conjunction,
        char preposition,
        int start,
        String form,
        Set<WordClass> classes,
        boolean isFunctionWord,
        boolean definite,
        String base) {

    /** With {@code article} where ال in front can be the article: "الكان", not "إلكان". */
    static Word of(
            Token token,
            char conjunction,
            char preposition,
            int start,
            String form,
            boolean article,
            Set<WordClass> classes) {
        boolean function = isFunction(classes);
        boolean definite = article && token.isWord() && !function;
        String base = definite ? form.substring(2) : form;
        return new Word(token, conjunction, preposition, start, form, classes, function, definite, base);
    }

    /** The word without proclitics. */
    public Span span() {
        return new Span(start, token.end());
    }

    private static boolean isFunction(Set<WordClass> classes) {
        for (WordClass c : classes) {
            if (c.isFunctionWord()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has the class. */
    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether no lexicon file has it, though it is a word. */
    public boolean unknown() {
        return token.isWord() && classes.isEmpty();
    }

    /** Whether a conjunction or a preposition was cut off. */
    public boolean hasProclitic() {
        return conjunction != 0 || preposition != 0;
    }
}
