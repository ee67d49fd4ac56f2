package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureTrigger;
import java.util.List;
import java.util.Set;

/** Pronouns at the end of triggers that mean something else than what the trigger's sense asks for. */
final class PronounsOfTriggers {

    /** Pronouns of people and of things. */
    private static final List<String> HIS_OR_HERS = List.of("ه", "ها");

    private final Scene scene;

    PronounsOfTriggers(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whether the trigger's pronoun shows that another sense of the word is meant.
     *
     * @param readings all senses of the word
     */
    boolean mislead(Draft draft, List<Trigger> readings) {
        return draft.trigger().pronoun() != null && (areOfAnything(draft, readings) || areOfSomebody(draft));
    }

    /** "إن البدلات تم إيقافها": a word for arrests and for other acts, whose pronoun means nobody who is known. */
    private static boolean areOfAnything(Draft draft, List<Trigger> readings) {
        Trigger trigger = draft.trigger();
        return trigger.word().kind() == MeasureKind.DETENTION
                && !trigger.isVerb()
                && HIS_OR_HERS.contains(trigger.pronoun())
                && draft.target() == null
                && draft.issuer() == null
                && readings.stream().anyMatch(r -> r.word().kind() != MeasureKind.DETENTION);
    }

    /** "قاطعه النائب قائلا": whom a pronoun means that the verb has, where what it tells of is done to bodies. */
    private boolean areOfSomebody(Draft draft) {
        Set<String> objects = draft.trigger().word().objects();
        if (!draft.trigger().isVerb()
                || !objects.contains(MeasureTrigger.BODY)
                || objects.contains(MeasureTrigger.PERSON)) {
            return false;
        }
        Integer whom = draft.target() == null ? null : draft.target().actor();
        return whom == null || scene.mentions().actor(whom).kind() != ActorKind.ORGANIZATION;
    }
}
