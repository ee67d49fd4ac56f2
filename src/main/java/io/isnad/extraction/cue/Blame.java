package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What somebody is charged with: "مسؤولية ما حدث", "كامل المسؤولية", "جزءا من المسؤولية". */
final class Blame {

    private static final String OF = "من";

    static boolean isAt(Words words, int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic()) {
            return false;
        }
        int noun = token;
        if (words.isAmong(token, WordSet.PART)) {
            noun = words.is(token + 1, OF) ? token + 2 : token + 1;
        }
        return words.sameParagraph(token, noun) && words.isBaseAmong(noun, WordSet.BLAME);
    }

    private Blame() {}
}
