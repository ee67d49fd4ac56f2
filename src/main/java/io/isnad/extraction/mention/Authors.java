package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntFunction;

/** Who wrote a text that an article speaks of: "مقالا للكاتب سامر حداد", "مقال نشرته الصحيفة بقلم سامر حداد", "تقرير كتبته ليلى حداد". */
public final class Authors {

    private static final String OF = "بقلم";
    private static final String IN = "في";

    /** "مقالا نشرته الصحيفة في ملحقها | للكاتب سامر حداد". */
    private static final int MOST_PHRASES = 3;

    private static final int MOST_ATTRIBUTES = 3;

    private final Words words;
    private final IntFunction<MentionCandidate> mentions;

    /**
     * In a document.
     *
     * @param words its words
     * @param mentions the mention that begins at a token, or null
     */
    public Authors(Words words, IntFunction<MentionCandidate> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The mention that names the author of the text at the token, or null where none is told right after it. */
    public MentionCandidate of(int text) {
        int at = afterAttributes(text);
        for (int phrase = 0; phrase < MOST_PHRASES && words.sameParagraph(text, at) && words.isWord(at); phrase++) {
            boolean writing = words.isAmong(at, WordSet.ISSUES)
                    || words.token(at).folded().equals(OF);
            boolean where = words.is(at, IN);
            MentionCandidate next = at(writing || where ? at + 1 : at, text);
            if (next == null) {
                return null;
            }
            boolean his = writing
                    || words.get(at).preposition() == 'ل' && words.get(at).conjunction() == 0;
            if (next.isNamedPerson()) {
                return his ? next : null;
            }
            if (!writing && !where) {
                return null;
            }
            at = next.last() + 1;
        }
        return null;
    }

    private MentionCandidate at(int token, int text) {
        return words.sameParagraph(text, token) ? mentions.apply(token) : null;
    }

    /** After "مقالا مطولا", "المقال الجديد الذي". */
    private int afterAttributes(int text) {
        int at = text + 1;
        while (at <= text + MOST_ATTRIBUTES
                && words.sameParagraph(text, at)
                && words.isWord(at)
                && !words.get(at).hasProclitic()
                && (words.is(at, WordClass.ADJECTIVE)
                        || words.is(at, WordClass.NISBA)
                        || words.is(at, WordClass.MODIFIER)
                        || words.is(at, WordClass.RELATIVE))) {
            at++;
        }
        return at;
    }
}
