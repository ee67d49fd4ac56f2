package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.MeasureOperator;
import java.util.List;

/** Which operator at a token governs what hangs on it by a preposition, or is joined to it. */
final class Governing {

    private final Lookups lookups;
    private final Subjects subjects;
    private final Constructs constructs;
    private final int from;

    /**
     * Looks for what governs a trigger.
     *
     * @param from the trigger's first token
     */
    Governing(Lookups lookups, Subjects subjects, Constructs constructs, int from) {
        this.lookups = lookups;
        this.subjects = subjects;
        this.constructs = constructs;
        this.from = from;
    }

    /**
     * The operator at the token that governs, or null.
     *
     * @param link the preposition between, "" for none, null where a و joins
     * @param joinsActs whether what the و joins is a verbal noun
     */
    Operation at(int token, String link, boolean joinsActs) {
        List<Operation> operations = lookups.operations(token);
        Operation first = null;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation.word().kind() == MeasureOperator.Kind.MODAL || !fits(operation, link, joinsActs)) {
                continue;
            }
            if (first == null) {
                first = operation;
            } else if (operation.isVerb()
                    && !operation.word().subjectIssues()
                    && subjects.named(token, operation.last()) == null
                    && !subjects.isOfSpeaker(token)) {
                // "يصدر": without a subject it is "is issued" rather than "issues".
                return operation;
            }
        }
        return first;
    }

    private boolean fits(Operation operation, String link, boolean joinsActs) {
        if (constructs.isAlternative(operation.last() + 1) || constructs.isComment(operation, from)) {
            return false;
        }
        String preposition = operation.word().preposition();
        if (link == null) {
            boolean parallel = joinsActs && operation.word().kind() == MeasureOperator.Kind.NOUN && isAct(operation);
            boolean done = operation.isVerb()
                    && !lookups.triggers(operation.first()).isEmpty()
                    && !constructs.hasMeasure(operation.last() + 1, from);
            boolean closed = operation.word().kind() == MeasureOperator.Kind.NOUN
                    && preposition == null
                    && constructs.isClosed(operation.first());
            return !parallel
                    && !done
                    && !closed
                    && (preposition == null || constructs.governs(operation, preposition, from));
        }
        if (preposition != null) {
            return preposition.equals(link);
        }
        boolean noun = operation.word().kind() == MeasureOperator.Kind.NOUN;
        if (link.isEmpty() && noun && constructs.isClosed(operation.first())) {
            return false;
        }
        // "تجميد أملاك المشمولين | بالعقوبات": what is undone takes no "ب", as a decision does.
        boolean by = link.equals("ب") && operation.word().status() != MeasureStatus.LIFTED;
        return link.isEmpty() || noun && (by || link.equals("ل"));
    }

    /** "سحب القوات وفرض رسوم": a verbal noun stands beside what is joined to it; a decision is of both. */
    private static boolean isAct(Operation operation) {
        MeasureStatus status = operation.word().status();
        boolean done = status == MeasureStatus.IMPOSED || status == MeasureStatus.LIFTED;
        return done
                && operation.word().preposition() == null
                && !operation.word().decision();
    }
}
