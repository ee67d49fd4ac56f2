package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What somebody is asked, which is not what he says: "رد على سؤال: هل …". */
final class Questions {

    private static final char MARK = '؟';

    private final Grammar grammar;
    private final Words words;

    Questions(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether the colon or the quotation at the token opens a question, right after the noun for one. */
    boolean opensAt(int token) {
        if (token == 0 || !words.isBaseAmong(token - 1, WordSet.QUERY)) {
            return false;
        }
        boolean colon = grammar.isColon(token);
        Quotation quotation = words.document().quotationOpenedBy(colon ? token + 1 : token);
        int first = quotation != null ? quotation.firstToken() + 1 : token + 1;
        return grammar.isQuestionWord(first)
                || quotation != null && words.token(quotation.lastToken() - 1).is(MARK);
    }
}
