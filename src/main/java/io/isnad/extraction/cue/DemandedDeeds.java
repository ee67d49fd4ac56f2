package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * What those are to do who are called upon, right after them, where the noun could tell who they are too: "ناشدت الوزارة السكان | ملازمة
 * منازلهم" (a lieutenant), "ناشد الحزب الأهالي | المشاركة في التظاهرة" (taking part).
 */
final class DemandedDeeds {

    private static final String FEMININE = "ة";
    private static final String PLURAL = "ات";
    private static final char WITH = 'ب';

    private final Words words;

    DemandedDeeds(Words words) {
        this.words = words;
    }

    /** Whether at the token that is told which the verb demands of those before it. */
    boolean isAt(int token, FrameState state) {
        int next = token + 1;
        return state.addressee != null
                && state.request.demands()
                && state.request.takes(Complement.OBJECT)
                && words.is(token, WordClass.VERBAL_NOUN)
                && !words.get(token).hasProclitic()
                && words.get(token - 1).definite()
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && (words.get(token).definite() ? isWithPreposition(token) : isInConstruct(words.get(next), next));
    }

    /** Goes back to it where whom it is demanded of was read with it. */
    void back(FrameState state) {
        if (state.addressee == null || state.addressee.last() != state.at - 1) {
            return;
        }
        for (int i = state.addressee.first() + 1; i <= state.addressee.last(); i++) {
            if (isAt(i, state)) {
                state.at = i;
                return;
            }
        }
    }

    /** "السكان | المشاركة في", "المواطنين | المحافظة على": a feminine, which no participle of people is, but one of bodies. */
    private boolean isWithPreposition(int token) {
        int next = token + 1;
        String whom = words.token(token - 1).bare();
        boolean people =
                !words.is(token - 1, WordClass.ORGANIZATION_HEAD) && !whom.endsWith(FEMININE) && !whom.endsWith(PLURAL);
        return people
                && words.token(token).bare().endsWith(FEMININE)
                && (words.isAmong(next, WordSet.PARTAKES_BY) || words.get(next).preposition() == WITH);
    }

    private boolean isInConstruct(Word next, int token) {
        return !next.hasProclitic() && (next.definite() || words.hasPronoun(token));
    }
}
