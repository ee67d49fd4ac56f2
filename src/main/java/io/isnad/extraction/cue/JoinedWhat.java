package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.morphology.Words;

/** Prepositions of verbs that are one word with what they govern: "حذر مما وصفه بالفوضى", "كشف عما سماه", "حذر ممن أسماهم". */
final class JoinedWhat {

    private static final String OF_WHAT = "مما";
    private static final String OF_WHOM = "ممن";
    private static final String ABOUT_WHAT = "عما";
    private static final int LENGTH = 3;
    private static final int WHAT = 2;

    private JoinedWhat() {}

    /** The preposition in the token, after which a clause begins; null where it is none. */
    static Complement at(Words words, int token) {
        if (!words.isWord(token) || words.get(token).form().length() != LENGTH) {
            return null;
        }
        Complement preposition = words.is(token, OF_WHAT) || words.is(token, OF_WHOM)
                ? Complement.MIN
                : words.is(token, ABOUT_WHAT) ? Complement.AN_PREPOSITION : null;
        boolean clause = preposition != null
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && !words.get(token).hasProclitic();
        return clause ? preposition : null;
    }

    /** Where in the token what it governs begins. */
    static int start(Words words, int token) {
        return words.token(token).end() - WHAT;
    }
}
