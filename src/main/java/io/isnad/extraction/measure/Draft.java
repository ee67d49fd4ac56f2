package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.Quantity;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.time.TimeMatch;

/**
 * One telling of a measure.
 *
 * @param trigger its trigger
 * @param governed the operators before it
 * @param after the operator of a clause that follows it, or null
 * @param issuer who issues it, or null
 * @param target upon whom it falls, or null
 * @param quantity how much, or null
 * @param time when, or null
 * @param status how far it has come
 * @param firstToken where its evidence begins
 * @param lastToken where its evidence ends
 */
record Draft(
        Trigger trigger,
        Governed governed,
        Operation after,
        Subject issuer,
        Target target,
        Quantity quantity,
        TimeMatch time,
        MeasureStatus status,
        int firstToken,
        int lastToken) {

    /** The same read otherwise. */
    Draft as(Trigger reading) {
        return new Draft(reading, governed, after, issuer, target, quantity, time, status, firstToken, lastToken);
    }

    /** The same by whom another telling says that it was issued. */
    Draft issuedBy(Subject subject) {
        return new Draft(
                trigger,
                governed,
                after,
                new Subject(subject.actor(), -1, -1),
                target,
                quantity,
                time,
                status,
                firstToken,
                lastToken);
    }

    /** The same upon whom another falls, which is told with it. */
    Draft upon(Draft other) {
        return new Draft(
                trigger,
                governed,
                after,
                issuer == null ? other.issuer : issuer,
                other.target,
                other.quantity,
                time == null ? other.time : time,
                status,
                firstToken,
                Math.max(lastToken, other.lastToken));
    }

    /** Whether another is told by words for the same act: "اعتقل", "توقيف", "إلقاء القبض". */
    boolean isSameDeedAs(Draft other) {
        return trigger.word().deed().equals(other.trigger.word().deed())
                || target == null && isShortFor(other)
                || other.target == null && other.isShortFor(this);
    }

    /** "الحظر", where the other told of "حظر السلاح". */
    private boolean isShortFor(Draft other) {
        return other.trigger.word().lemma().startsWith(trigger.word().lemma() + " ");
    }

    Integer issuerActor() {
        return issuer == null ? null : issuer.actor();
    }
}
