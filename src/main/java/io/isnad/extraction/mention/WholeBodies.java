package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntPredicate;

/** Bodies within the titles of their people, with all that belongs to their names: "نائب رئيس الهيئة العامة | للمعلمين | سامر حداد". */
final class WholeBodies {

    private final Words words;
    private OrganizationRecognizer bodies;

    WholeBodies(Words words) {
        this.words = words;
    }

    /** Has bodies recognised by what itself asks for titles. */
    void recognisedBy(OrganizationRecognizer recognizer) {
        this.bodies = recognizer;
    }

    /**
     * The end of the title with all of the name of its body, if the holder's name follows; else
     * {@code last}.
     *
     * @param named whether a name follows a token
     */
    int end(int first, int last, IntPredicate named) {
        boolean may = mayGoOn(last);
        for (int i = first + 1; may && i <= last; i++) {
            int end = words.is(i, WordClass.ORGANIZATION_HEAD) ? bodies.end(i) : -1;
            if (end > last) {
                return named.test(end) ? end : last;
            }
        }
        return last;
    }

    /** Not "عميد البلدية | الشيباني أحمد مادي". */
    private boolean mayGoOn(int last) {
        int next = last + 1;
        if (!words.sameParagraph(last, next) || !words.isWord(next)) {
            return false;
        }
        boolean attribute = words.get(next).definite()
                && (words.is(next, WordClass.ADJECTIVE) || words.is(next, WordClass.NISBA))
                && !words.is(next, WordClass.FAMILY_NAME);
        return attribute || words.get(next).hasProclitic() || words.is(next, WordClass.PREPOSITION);
    }
}
