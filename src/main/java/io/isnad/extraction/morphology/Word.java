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
 */
public record Word(Token token, char conjunction, char preposition, int start, String form, Set<WordClass> classes) {

    /** The word without proclitics. */
    public Span span() {
        return new Span(start, token.end());
    }

    /** Whether it carries the article. */
    public boolean definite() {
        return token.isWord() && form.length() > 3 && form.startsWith("ال") && !isFunctionWord();
    }

    /** The form without the article. */
    public String base() {
        return definite() ? form.substring(2) : form;
    }

    /** Whether it has the class. */
    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether no lexicon file has it, though it is a word. */
    public boolean unknown() {
        return token.isWord() && classes.isEmpty();
    }

    /** Whether it is of a closed class. */
    public boolean isFunctionWord() {
        for (WordClass c : classes) {
            if (c.isFunctionWord()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a conjunction or a preposition was cut off. */
    public boolean hasProclitic() {
        return conjunction != 0 || preposition != 0;
    }
}
