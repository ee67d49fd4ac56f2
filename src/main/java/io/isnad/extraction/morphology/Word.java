package io.isnad.extraction.morphology;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Token;

/**
 * A token as a word.
 *
 * @param token the token
 * @param conjunction the و or ف cut off in front, or 0
 * @param preposition the ب, ل or ك cut off in front, or 0
 * @param start offset at which the word without them begins
 * @param entry what the lexicon tells of it without them, with its article
 * @param classes what it is here; empty for an unknown word and for what is no word
 * @param isFunctionWord whether it is of a closed class
 * @param definite whether it carries the article
 * @param pronoun whether the lexicon knows it only with a pronoun at its end: "بلاده"
 */
public record Word(
        Token token,
        char conjunction,
        char preposition,
        int start,
        Entry entry,
        WordClasses classes,
        boolean isFunctionWord,
        boolean definite,
        boolean pronoun) {

    /** A word cut like this. */
    static Word of(Token token, Segment segment, int start, WordClasses classes) {
        boolean function = classes.haveFunctionWord();
        return new Word(
                token,
                segment.conjunction(),
                segment.preposition(),
                start,
                segment.entry(),
                classes,
                function,
                segment.article() && !function,
                segment.pronoun());
    }

    /** A number or a sign. */
    static Word of(Token token, Entry entry) {
        return new Word(token, (char) 0, (char) 0, token.start(), entry, WordClasses.NONE, false, false, false);
    }

    /** Folded, without proclitics, with its article. */
    public String form() {
        return entry.form();
    }

    /** The form without the article. */
    public String base() {
        return baseEntry().form();
    }

    /** The lexicon's entry of the form without the article. */
    Entry baseEntry() {
        return definite ? entry.base() : entry;
    }

    /** Whether any phrase of the table begins with the form without the article. */
    boolean baseBegins(PhraseTable<?> table) {
        return baseEntry().begins(table);
    }

    /** The word without proclitics. */
    public Span span() {
        return new Span(start, token.end());
    }

    /** Whether it has the class. */
    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether it has any of the classes. */
    public boolean isAny(WordClasses any) {
        return classes.containAny(any);
    }

    /** Whether the letter is the last of the form. */
    public boolean endsIn(char letter) {
        String form = form();
        return !form.isEmpty() && form.charAt(form.length() - 1) == letter;
    }

    /** Whether no lexicon file has it, though it is a word. */
    public boolean unknown() {
        return classes.isEmpty() && token.isWord();
    }

    /** "إلى", "لوقف": whether it is the preposition by which a verb takes its complement, or is joined to it. */
    public boolean opens(Complement complement) {
        String form = complement.form();
        return complement.isPreposition()
                && (form().equals(form) || form.length() == 1 && form.charAt(0) == preposition);
    }

    /** Whether a conjunction or a preposition was cut off. */
    public boolean hasProclitic() {
        return conjunction != 0 || preposition != 0;
    }
}
