package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.WordSet;

/** What is wished to somebody or said of God in passing: "حفظه الله ورعاه", "عز وجل". It is nobody's name and no verb of its clause. */
public final class Blessings {

    /** "صلى الله عليه وسلم". */
    private static final int LONGEST = 4;

    /** "الله تعالى". */
    private static final String EXALTED = "تعالي";

    private static final String GOD = "الله";

    private static final long OPENING = SetMarks.of(WordSet.BLESSING);

    private Blessings() {}

    /** The last token of the blessing that begins at the token; -1 where none does. */
    public static int last(Words words, int token) {
        if (isOfGod(words, token)) {
            return token;
        }
        boolean blessing = words.areTokensAmong(token, WordSet.BLESSING)
                && words.sameParagraph(token, token + 1)
                && !words.token(token).bare().endsWith("ة");
        if (!blessing) {
            // "رحمة الله": a name
            return -1;
        }
        int last = token + 1;
        while (words.isTokenAmong(last + 1, WordSet.BLESSING_REST) && words.sameParagraph(token, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isOfGod(Words words, int token) {
        return words.isAmong(token, WordSet.BLESSING_REST)
                && words.is(token, EXALTED)
                && words.is(token - 1, GOD)
                && words.sameParagraph(token - 1, token);
    }

    /** Whether the token belongs to a blessing. */
    public static boolean isIn(Words words, int token) {
        if (isOfGod(words, token)) {
            return true;
        }
        for (int first = token; first > token - LONGEST; first--) {
            if (words.mayBeAmongAny(first, OPENING) && last(words, first) >= token) {
                return true;
            }
        }
        return false;
    }
}
