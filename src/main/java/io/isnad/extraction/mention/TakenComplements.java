package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What a verb before a source takes by the preposition that may as well tell where the source is. */
final class TakenComplements {

    private static final char WITH = 'ب';
    /** So many tokens the verb stands at most before the source. */
    private static final int FARTHEST_VERB = 12;

    private final Words words;

    TakenComplements(Words words) {
        this.words = words;
    }

    /** "أشاد مسؤولون بوزارة الصحة", "طالبت النقابة مسؤولين بمحاسبة": whether a verb before the source takes what the preposition introduces. */
    boolean byVerb(int first) {
        int sentence = words.document().sentenceStart(first);
        for (int i = first - 1; i >= sentence && i >= first - FARTHEST_VERB; i--) {
            boolean taken = words.is(i, WordClass.REPORTING_VERB)
                    && words.get(i).entry().cueForms().stream()
                            .anyMatch(f -> f.verb().takes(Complement.BI));
            if (taken) {
                return true;
            }
        }
        return false;
    }

    /** Whether at the token that begins which a verb with the preposition takes: another one, or a clause. */
    boolean at(int token) {
        if (words.isWord(token) && words.is(token, WordClass.TIME) && isPlain(words.get(token))) {
            // "مصادر بمحافظة تعز أمس أن"
            return at(token + 1);
        }
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && (words.is(token, WordClass.COMPLEMENTIZER)
                        || words.get(token).preposition() == WITH
                                && words.get(token).conjunction() == 0);
    }

    private static boolean isPlain(Word word) {
        return !word.isFunctionWord() && !word.hasProclitic();
    }
}
