package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Token;

/**
 * One way to cut proclitics off a word.
 *
 * @param conjunction و or ف, or 0
 * @param preposition ب, ل or ك, or 0
 * @param cut how many letters stand before the rest; one more in للرئيس, where the article is not written
 * @param entry the rest, with its article
 * @param article whether ال in front of it can be the article
 * @param feminine whether it is written with ة, so that no pronoun ends it: "بلغة"
 */
record Segment(char conjunction, char preposition, int cut, Entry entry, boolean article, boolean feminine) {

    String form() {
        return entry.form();
    }

    /** What the lexicon knows the rest to be. */
    WordClasses classes() {
        return feminine && entry.hasPronoun() ? WordClasses.NONE : entry.classes(article);
    }

    /** Where in the text the rest begins. */
    int start(String text, Token token) {
        return cut == 0 ? token.start() : Segmenter.offset(text, token, cut);
    }

    /** "لأحمد": no word of its own has a hamza on the alif there. */
    boolean beginsWithHamza(String text, Token token) {
        char first = text.charAt(start(text, token));
        return first == 'أ' || first == 'إ';
    }
}
