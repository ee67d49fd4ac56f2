package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** People without names with whom a headline begins: "وزير يمني: …", "مهنيون: …". */
final class UnnamedPeople {

    private static final String MEN = "ون";

    private final Grammar grammar;
    private final Words words;

    UnnamedPeople(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    boolean beginAt(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.TITLE) || words.is(token, WordClass.GROUP_HEAD) || areMen(token));
    }

    /** "مهنيون: …": people by what they do. */
    private boolean areMen(int token) {
        return words.is(token, WordClass.ADJECTIVE)
                && !words.get(token).definite()
                && words.get(token).form().endsWith(MEN)
                && grammar.isColon(token + 1);
    }
}
