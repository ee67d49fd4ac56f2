package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;

/**
 * One way to cut proclitics off a word.
 *
 * @param conjunction و or ف, or 0
 * @param preposition ب, ل or ك, or 0
 * @param cut how many letters stand before the rest; one more in للرئيس, where the article is not written
 * @param entry the rest, with its article
 * @param article whether ال in front of it can be the article
 * @param classes what the lexicon knows the rest to be
 * @param possible those of them that it can be as it is written
 * @param pronoun whether the lexicon knows it only with a pronoun at its end
 */
record Segment(
        char conjunction,
        char preposition,
        int cut,
        Entry entry,
        boolean article,
        WordClasses classes,
        WordClasses possible,
        boolean pronoun) {

    private static final WordClasses VERB_OR_NOUN =
            WordClasses.of(EnumSet.of(WordClass.REPORTING_VERB, WordClass.NOUN, WordClass.VERBAL_NOUN));

    /**
     * A way to cut a word.
     *
     * @param bare the whole word; no pronoun ends one that is written with ة: "بلغة"
     */
    static Segment of(char conjunction, char preposition, int cut, Entry entry, boolean article, String bare) {
        WordClasses classes = bare.endsWith("ة") && entry.hasPronoun()
                ? WordClasses.NONE
                : endsWithPronoun(entry, bare) ? VERB_OR_NOUN : entry.classes(article);
        WordClasses possible = cut < bare.length() ? WordAnalysis.possible(classes, bare.charAt(cut)) : classes;
        boolean pronoun = entry.hasPronoun() ? !bare.endsWith("ة") : endsWithPronoun(entry, bare);
        return new Segment(conjunction, preposition, cut, entry, article, classes, possible, pronoun);
    }

    /** "نشره" is written like "نشرة" where their last letters are folded. */
    static boolean endsWithPronoun(Entry entry, String bare) {
        return entry.isAmong(WordSet.ISSUES) && !entry.hasPronoun() && bare.endsWith("ه");
    }

    String form() {
        return entry.form();
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
