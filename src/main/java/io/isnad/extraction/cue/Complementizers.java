package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** The words that open a clause of what was said: "أن", "إن", "بأنه", "ألا". */
final class Complementizers {

    /** Written like "ألا" but for the hamza. */
    private static final String EXCEPT = "إلا";

    private static final String NEGATED = "ألا";
    private static final String NEGATED_WITH_BI = "بألا";
    private static final String WITH_BI = "بان";

    private static final int LONGEST_NAME = 3;
    private static final char HAMZA_BELOW = 'إ';

    private final Words words;

    Complementizers(Words words) {
        this.words = words;
    }

    boolean at(int token) {
        return words.is(token, WordClass.COMPLEMENTIZER)
                && !words.token(token).bare().equals(EXCEPT)
                && words.get(token).preposition() != 'ل'
                && words.get(token).preposition() != 'ك'
                && !isSpeltOut(token);
    }

    /** "هو بطل رائع، | إنني أحترمه": a clause of its own after a comma, which only a verb takes that takes "إن". */
    boolean explains(int token) {
        return words.token(token - 1).isComma()
                && words.text().charAt(words.get(token).start()) == HAMZA_BELOW;
    }

    boolean withBi(int token) {
        return at(token)
                && (words.get(token).preposition() == 'ب'
                        || words.get(token).form().startsWith(WITH_BI));
    }

    boolean negated(int token) {
        return words.isWord(token)
                && (NEGATED.equals(words.token(token).bare())
                        || NEGATED_WITH_BI.equals(words.token(token).bare()))
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && !words.get(token + 1).unknown();
    }

    /** "سي إن إن": letters of another language; but the last of "سي إن إن إن" and of "مون جيه إن أن" opens a clause. */
    private boolean isSpeltOut(int token) {
        return isRepeated(token, token + 1)
                || opensName(token)
                || isRepeated(token, token - 1) && !isRepeated(token - 1, token - 2) && !endsName(token - 1);
    }

    /** "مون جيه إن", "مون جاي-إن". */
    private boolean endsName(int syllable) {
        int before = words.token(syllable - 1).is('-') ? syllable - 1 : syllable;
        return words.isTokenAmong(before + 1 - LONGEST_NAME, WordSet.ASIAN_FAMILY);
    }

    /** "بان كي مون". */
    private boolean opensName(int token) {
        return words.isTokenAmong(token, WordSet.ASIAN_FAMILY)
                && words.isTokenAmong(token + 1, WordSet.ASIAN_SYLLABLE)
                && words.isTokenAmong(token + 2, WordSet.ASIAN_FAMILY);
    }

    private boolean isRepeated(int token, int other) {
        return words.sameParagraph(token, other)
                && words.token(other).folded().equals(words.token(token).folded());
    }
}
