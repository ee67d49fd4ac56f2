package io.isnad.extraction.cue;

import io.isnad.extraction.cue.Introducers.Found;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Words that stand in the paragraph after their cue's. */
final class NextParagraph {

    private final Grammar grammar;
    private final Words words;

    NextParagraph(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "قال الوزير:" at the end of a paragraph: the words are the next one. */
    Found afterColon(int colon) {
        int first = colon + 1;
        while (words.sameParagraph(colon + 1, first) && !words.isWord(first) && !grammar.opensQuotation(first)) {
            first++;
        }
        return words.sameParagraph(colon + 1, first)
                ? new Found(Introducer.COLON, first, words.token(first).start())
                : null;
    }

    /** The words in a paragraph that is but a quotation, after one that ends at the token; null for none. */
    Found quotation(int end) {
        int first = end;
        while (first < words.size() && first < end + 2 && !words.isWord(first) && words.sameParagraph(end - 1, first)) {
            first++;
        }
        Quotation quotation = words.document().quotationOpenedBy(first);
        boolean alone = quotation != null
                && !words.sameParagraph(end - 1, first)
                && quotation.closed()
                && !words.sameParagraph(first, quotation.lastToken() + 2);
        return alone ? new Found(Introducer.QUOTE, first, words.token(first).start()) : null;
    }
}
