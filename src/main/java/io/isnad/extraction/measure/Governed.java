package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureStatus;
import java.util.List;
import java.util.function.Predicate;

/**
 * What governs a trigger.
 *
 * @param operations from the nearest to the outermost
 * @param circumstance whether it is only a circumstance of something else: "بعد طرد"
 * @param blocked whether it is the topic of something, or hangs on another noun: "ملف العقوبات"
 */
record Governed(List<Operation> operations, boolean circumstance, boolean blocked) {

    boolean any() {
        return !operations.isEmpty();
    }

    /** Whether any of the operators is such a one. */
    boolean any(Predicate<Operation> such) {
        for (Operation operation : operations) {
            if (such.test(operation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all operators are such; where there are none, they are. */
    boolean all(Predicate<Operation> such) {
        for (Operation operation : operations) {
            if (!such.test(operation)) {
                return false;
            }
        }
        return true;
    }

    /** The nearest operator whose subject obliges somebody, or null. */
    Operation obliging() {
        for (Operation operation : operations) {
            if (operation.word().subjectObliges()) {
                return operation;
            }
        }
        return null;
    }

    /** Whether one of the operators stands at the token. */
    boolean governsAt(int token) {
        return any(operation -> operation.first() == token);
    }

    /** "رفض القاضي طلب الإفراج": whether somebody rejects a request, so that he is who decides. */
    boolean rejects(Operation request) {
        int outer = operations.indexOf(request) + 1;
        return !request.isVerb()
                && outer < operations.size()
                && operations.get(outer).isVerb()
                && operations.get(outer).word().status() == MeasureStatus.REJECTED;
    }

    /** The first token of the operators, or {@code otherwise} where there are none. */
    int start(int otherwise) {
        int start = operations.isEmpty() ? otherwise : Integer.MAX_VALUE;
        for (Operation operation : operations) {
            start = Math.min(start, operation.first());
        }
        return start;
    }
}
