package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What armed groups claim to have done: "الهجوم", "عملية خطف". */
final class Attacks {

    private Attacks() {}

    static boolean areAt(Words words, int token) {
        int attack = words.isAmong(token, WordSet.OPERATION) ? token + 1 : token;
        return words.isWord(attack) && words.isBaseAmong(attack, WordSet.ATTACK);
    }
}
