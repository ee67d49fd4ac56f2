package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** How much or how many of something that is known: "رحب بجميع القرارات", "ندد بكل أشكال العنف"; but "رحب بكل وضوح", "بكل السبل", which tell how. */
final class QuantifiedThings {

    private QuantifiedThings() {}

    /** Whether the word is a quantity with "ب" before it and something known after it. */
    static boolean isAt(Words words, int token) {
        int thing = words.is(token + 1, WordClass.DEMONSTRATIVE) ? token + 2 : token + 1;
        if (!words.is(token, WordClass.QUANTIFIER)
                || words.get(token).preposition() != 'ب'
                || words.get(token).definite()
                || !words.sameParagraph(token, thing)
                || !isNoun(words, thing)) {
            return false;
        }
        return words.get(thing).definite() && !words.isBaseAmong(thing, WordSet.WAY)
                || words.is(thing, WordClass.NOUN)
                        && !words.is(thing, WordClass.QUALITY)
                        && isNoun(words, thing + 1)
                        && words.get(thing + 1).definite();
    }

    private static boolean isNoun(Words words, int token) {
        if (!words.sameParagraph(token - 1, token) || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.hasProclitic() && !word.isFunctionWord() && !word.is(WordClass.TIME);
    }
}
