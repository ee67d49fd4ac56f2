package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import java.util.EnumSet;

/** Forms of the present that are spelt so only after a particle: "لم يقل", "أن يقولوا". */
public final class Jussives {

    /** "أن يقولوا", "لم يقولوا", "كي يقولوا". */
    private static final WordClasses GOVERNING =
            WordClasses.of(EnumSet.of(WordClass.NEGATION, WordClass.COMPLEMENTIZER, WordClass.SUBORDINATOR));

    private Jussives() {}

    /**
     * Whether a form may stand at the token: every one but a jussive that nothing governs. The short singular, "لم تعد" of
     * أعاد, stands neither after أن nor after بينما, where "تعد" is another verb.
     */
    public static boolean mayStand(Words words, int token, VerbForm form) {
        if (form.tense() != Tense.JUSSIVE) {
            return true;
        }
        if (form.number() == GrammaticalNumber.SINGULAR) {
            return words.get(token).preposition() == 'ل' || words.is(token - 1, WordClass.NEGATION);
        }
        return words.get(token).hasProclitic() || words.isAny(token - 1, GOVERNING);
    }
}
