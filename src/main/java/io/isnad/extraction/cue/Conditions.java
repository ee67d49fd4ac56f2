package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** On what condition a source speaks, and what somebody does the while. */
final class Conditions {

    private static final String LACK = "عدم";
    private static final String CONDITION = "شرط";

    private final Grammar grammar;
    private final Words words;

    Conditions(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    boolean isCircumstantial(int token) {
        boolean accusative = words.get(token).form().endsWith("ا");
        boolean apart = grammar.isComma(token - 1) && !words.get(token).definite() && !words.is(token, WordClass.NOUN);
        if (isThing(token)) {
            return false;
        }
        return (accusative || apart) && !grammar.participles(token).isEmpty() && !words.is(token, WordClass.TITLE);
    }

    /** "تتخذ من لندن مقرا لها": a noun that is written like the participle, and belongs to somebody. */
    boolean isThing(int token) {
        return words.is(token, WordClass.NOUN)
                && words.sameParagraph(token - 1, token + 1)
                && words.isWord(token - 1)
                && grammar.isPrepositionWithPronoun(token + 1);
    }

    /** "طالبا عدم ذكر اسمه", "شرط عدم الكشف عن هويته": on what condition a source speaks. */
    boolean at(int token) {
        return words.is(token + 1, LACK)
                && words.sameParagraph(token, token + 2)
                && (isCircumstantial(token) || CONDITION.equals(words.get(token).form()));
    }
}
