package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/** Subjects before verbs whose spelling tells no voice, which have the deed done to them: "إن الموظفين | أوقفوا عن العمل". */
final class SufferingSubjects {

    private static final String FROM = "من";
    private static final String OFF = "عن";

    private final Scene scene;
    private final Words words;
    private final Targets targets;

    SufferingSubjects(Scene scene, Targets targets) {
        this.scene = scene;
        this.words = scene.words();
        this.targets = targets;
    }

    /**
     * Whether people who stand before the verb suffer what it tells.
     *
     * @param target what stands in the place of an object, or null
     */
    boolean is(Trigger trigger, Subject named, Target target) {
        boolean people = named != null
                && named.named()
                && named.last() < trigger.first()
                && named.actor() != null
                && scene.mentions().actor(named.actor()).kind() != ActorKind.ORGANIZATION;
        if (!people || !trigger.word().takesObject()) {
            return false;
        }
        if (target == null) {
            // "إن الجنرالات منعوا من السفر"
            return trigger.word().objects().contains(MeasureTrigger.PERSON) || isKeptFrom(trigger);
        }
        boolean upon = trigger.word().kind() == MeasureKind.FINE
                || trigger.word().kind() == MeasureKind.SUSPENSION && targets.isOfSense(trigger, named.first());
        // "إن المخالفين | غرموا عشرة آلاف ريال"
        return upon && !target.pronoun() && targets.isSum(target);
    }

    /** "أوقفوا عن العمل", "حرموا من رواتبهم": what somebody is kept from stands right after the verb, and no object. */
    private boolean isKeptFrom(Trigger trigger) {
        int preposition = scene.afterTime(trigger.last() + 1);
        int noun = preposition + 1;
        boolean off =
                scene.isForm(preposition, OFF) && !trigger.word().targets().contains(OFF);
        boolean from = scene.isForm(preposition, FROM)
                && (trigger.word().objects().contains(FROM)
                        || trigger.word().targets().contains(FROM));
        return (off || from)
                && words.isWord(noun)
                && words.sameParagraph(preposition, noun)
                && (words.get(noun).definite() || words.hasPronoun(noun));
    }
}
