package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Penalties that are told by the word that follows: "عقوبة السجن", "خفضت عقوبته إلى السجن". */
final class Penalties {

    private static final int LONGEST_CONVICT = 6;
    private static final Set<String> SENTENCES = Set.of("حكم", "قضى");

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;

    Penalties(Scene scene, Lookups lookups) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
    }

    /** "عقوبة السجن": the penalty is what it is called after. */
    boolean isPassedOn(Trigger trigger) {
        int next = trigger.last() + 1;
        boolean called = trigger.word().kind() == MeasureKind.SANCTION
                && !words.get(trigger.first()).definite()
                && words.isWord(next)
                && words.get(next).definite()
                && !lookups.triggers(next).isEmpty();
        return called || isLoweredTo(trigger);
    }

    /** "بحسب النيابة، حكم عليه بالسجن": whether a court passes what is told of, so that nobody else does who tells of it. */
    boolean isSentence(Trigger trigger, Governed governed) {
        return trigger.word().kind() == MeasureKind.DETENTION
                && !trigger.word().act()
                && governed.any(o -> SENTENCES.contains(o.word().lemma()));
    }

    /** "خفضت عقوبته | إلى السجن": what the penalty is from now on is told after it. */
    private boolean isLoweredTo(Trigger trigger) {
        boolean penalty =
                trigger.word().kind() == MeasureKind.SANCTION && !trigger.word().act();
        for (int i = trigger.last() + 1; penalty && i - trigger.last() <= LONGEST_CONVICT && scene.isWord(i); i++) {
            boolean reaches = words.isAmong(i - 1, MeasureSet.REACHES);
            if (scene.isForm(i, "الي") && !reaches && words.sameParagraph(trigger.last(), i + 1)) {
                return lookups.triggers(i + 1).stream()
                        .anyMatch(t -> t.word().kind() == MeasureKind.DETENTION
                                || t.word().kind() == MeasureKind.FINE);
            }
        }
        return false;
    }
}
