package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.NamesLikeAttributes;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Adjectives of texts, some of which are people elsewhere: "تصريح صحفي", "البيان الصحفي", "تسجيل مصور". */
final class TextAttributes {

    private TextAttributes() {}

    /** Whether the word after a noun for a text tells of what kind it is, and names nobody: with the article only where both have it. */
    static boolean isAt(Words words, int token) {
        if (!words.isWord(token) || !words.is(token - 1, WordClass.STATEMENT_NOUN)) {
            return false;
        }
        if (NamesLikeAttributes.isAt(words, token)) {
            return false;
        }
        Word word = words.get(token);
        boolean definite = word.definite() && words.get(token - 1).definite();
        boolean adjective = (definite || !word.definite())
                && !word.hasProclitic()
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.MODIFIER));
        boolean nobody = !word.is(WordClass.TITLE) && !word.is(WordClass.GROUP_HEAD) && !word.is(WordClass.NOUN);
        return adjective
                && (nobody
                        || definite
                        || words.lexicon().isStatementNoun(words.get(token - 1).base(), word.base()));
    }
}
