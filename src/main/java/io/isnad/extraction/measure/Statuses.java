package io.isnad.extraction.measure;

import static io.isnad.extraction.MeasureStatus.ANNOUNCED;
import static io.isnad.extraction.MeasureStatus.IMPOSED;
import static io.isnad.extraction.MeasureStatus.LIFTED;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far a measure has come: the outermost operator decides, but an announcement of something done tells of it as done. */
final class Statuses {

    /** "رفع رسوم" raises them; lifting takes عن. */
    private static final Set<String> RAISING = Set.of("رفع");
    /** "يواجه تهمة", "تواجه حصارا": who faces these is under them already. */
    private static final String FACE = "واجه";

    private static final Set<String> IN_FORCE = Set.of("تهمة", "اتهام", "حصار");

    private Statuses() {}

    static MeasureStatus of(Trigger trigger, Governed governed, Operation after, boolean from) {
        List<MeasureStatus> statuses = new ArrayList<>();
        if (trigger.word().lifts()) {
            statuses.add(LIFTED);
        }
        if (trigger.form().future()) {
            statuses.add(ANNOUNCED);
        }
        for (Operation operation : governed.operations()) {
            statuses.add(status(trigger, operation, from));
        }
        if (statuses.isEmpty() && after != null) {
            statuses.add(status(trigger, after, from));
        }
        MeasureStatus status = IMPOSED;
        for (MeasureStatus next : statuses) {
            boolean tellsOfDone = next == ANNOUNCED && status == LIFTED || next == IMPOSED && status != IMPOSED;
            boolean announcesDone = next == ANNOUNCED
                    && governed.any(o -> o.word().subjectSpeaks())
                    && (isDone(governed) || isTakenAtOnce(trigger) || isPast(trigger))
                    && !trigger.form().future()
                    && !governed.any(Statuses::isIntended);
            if (!tellsOfDone && !announcesDone) {
                status = next;
            }
        }
        return status;
    }

    private static MeasureStatus status(Trigger trigger, Operation operation, boolean from) {
        boolean raises = trigger.word().kind() == MeasureKind.TARIFF
                && RAISING.contains(operation.word().lemma())
                && !from;
        boolean inForce = FACE.equals(operation.word().lemma())
                && IN_FORCE.contains(trigger.word().lemma())
                && !operation.form().future();
        return raises || inForce || isOrderToLeave(trigger, operation)
                ? IMPOSED
                : operation.form().future() && operation.word().status() == IMPOSED
                        ? ANNOUNCED
                        : operation.word().status();
    }

    /** "طلبت من السفير مغادرة البلاد": who asks an envoy to leave expels him. */
    static boolean isOrderToLeave(Trigger trigger, Operation operation) {
        return trigger.word().kind() == MeasureKind.EXPULSION
                && !trigger.word().act()
                && operation.word().subjectAddresses();
    }

    /** Who announces an arrest or a state of emergency tells of what he has done. */
    private static boolean isTakenAtOnce(Trigger trigger) {
        return trigger.word().kind() == MeasureKind.DETENTION || trigger.word().kind() == MeasureKind.LEGISLATION;
    }

    /** "أعلنت أنها استدعت السفير". */
    private static boolean isPast(Trigger trigger) {
        return trigger.isVerb() && trigger.form().verb().tense() == Tense.PAST;
    }

    /** "كشفت عن عزمها فرض", "أعلنت أنها ستصدر": what is announced is yet to come. */
    private static boolean isIntended(Operation operation) {
        return operation.form().future()
                || operation.word().status() == ANNOUNCED && !operation.word().subjectSpeaks();
    }

    /** "إعلان فرض عقوبات": the nearest operator says that it is done. */
    private static boolean isDone(Governed governed) {
        Operation nearest = governed.operations().get(0);
        return nearest.word().kind() != MeasureOperator.Kind.MODAL
                && nearest.word().status() == IMPOSED
                && !nearest.form().future();
    }

    /** Whether the measure is undone, or is spoken of as something to undo. */
    static boolean undoes(Draft draft) {
        return draft.trigger().word().lifts()
                || draft.status() == LIFTED
                || draft.governed()
                        .any(o -> o.word().status() == LIFTED
                                && !RAISING.contains(o.word().lemma()));
    }
}
