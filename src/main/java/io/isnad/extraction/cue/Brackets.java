package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;

/** What stands in brackets after a name: "ليلى (40 عاما)", "آنا (Anna)". */
final class Brackets {

    private Brackets() {}

    /**
     * Back over brackets that close at a token.
     *
     * @param from the token that may close them
     * @param sentence the first token of the sentence
     * @param longest how many tokens back they may open
     * @return the token before the brackets; {@code from} where none close there
     */
    static int before(Words words, int from, int sentence, int longest) {
        if (from < sentence || !words.token(from).is(')')) {
            return from;
        }
        int at = from;
        while (at > sentence && from - at < longest && !words.token(at).is('(')) {
            at--;
        }
        return words.token(at).is('(') ? at - 1 : from;
    }
}
