package io.isnad.extraction.morphology;

/** What stands in brackets after a name or a body: "ليلى (40 عاما)", "آنا (Anna)", "حزب الغد (معارض)". */
public final class Brackets {

    private Brackets() {}

    /**
     * Back over brackets that close at a token.
     *
     * @param from the token that may close them
     * @param sentence the first token of the sentence
     * @param longest how many tokens back they may open
     * @return the token before the brackets; {@code from} where none close there
     */
    public static int before(Words words, int from, int sentence, int longest) {
        if (from < sentence || !words.token(from).is(')')) {
            return from;
        }
        int at = from;
        while (at > sentence && from - at < longest && !words.token(at).is('(')) {
            at--;
        }
        return words.token(at).is('(') ? at - 1 : from;
    }

    /**
     * Past brackets that open at a token.
     *
     * @param longest how many tokens further they may close
     * @return the token after the brackets; {@code open} where none open there, or none close in the paragraph
     */
    public static int after(Words words, int open, int longest) {
        if (open >= words.size() || !words.token(open).is('(')) {
            return open;
        }
        for (int i = open + 1; i <= open + longest && words.sameParagraph(open, i); i++) {
            if (words.token(i).is(')')) {
                return i + 1;
            }
        }
        return open;
    }
}
