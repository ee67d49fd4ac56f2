package io.isnad.extraction.cue;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.AttributiveCue;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.morphology.Words;

/** Phrases of attribution whose speaker is a pronoun, so whoever spoke before: "على حد قوله", "بحسب تعبيرها". */
final class PhrasesOfPronouns {

    private static final int LONGEST = 4;
    private static final int SHORTEST_STEM = 3;

    private final Words words;

    PhrasesOfPronouns(Words words) {
        this.words = words;
    }

    /**
     * A phrase found.
     *
     * @param cue what the lexicon tells of it without its pronoun
     * @param span its last word
     * @param last its last token
     */
    record Found(AttributiveCue cue, Span span, int last) {}

    /** The phrase of several words that begins at the token and ends with a pronoun, or null. */
    Found at(int token) {
        PhraseTable.Beginning<AttributiveCue> phrase =
                words.beginning(words.lexicon().attributiveCues(), token);
        for (int last = token + 1; phrase != null && last < token + LONGEST; last++) {
            if (!words.isWord(last) || !words.sameParagraph(token, last)) {
                return null;
            }
            String form = words.token(last).folded();
            AttributiveCue cue = withPronoun(phrase, form);
            if (cue != null) {
                return new Found(cue, words.get(last).span(), last);
            }
            phrase = phrase.next(form);
        }
        return null;
    }

    /** The cue that the word completes once its pronoun is taken off, or null. */
    private static AttributiveCue withPronoun(PhraseTable.Beginning<AttributiveCue> phrase, String form) {
        if (!Pronouns.mayEnd(form)) {
            return null;
        }
        for (String pronoun : Pronouns.THIRD_PERSON) {
            if (form.endsWith(pronoun) && form.length() - pronoun.length() >= SHORTEST_STEM) {
                AttributiveCue cue = phrase.value(form.substring(0, form.length() - pronoun.length()));
                if (cue != null && cue.beforeSpeaker()) {
                    return cue;
                }
            }
        }
        return null;
    }
}
