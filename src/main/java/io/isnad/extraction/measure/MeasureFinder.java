package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.Measure;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.TimeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the measures of a document. Keeps no state between calls. */
public final class MeasureFinder {

    /**
     * Finds every measure once, in the order of their triggers.
     *
     * @param actors to whom the mentions refer
     * @param mentions where the actors are named
     * @param statements in whose contents measures may be told
     */
    public List<Measure> find(
            Words words, TimeTable times, List<Actor> actors, List<Mention> mentions, List<Statement> statements) {
        Scene scene = new Scene(words, times, actors, mentions, statements);
        List<Draft> tellings = withoutOperators(drafts(scene));
        List<Measure> measures = new ArrayList<>(tellings.size());
        for (Draft draft : new HeadlineMeasures(scene).without(new Retellings(scene).fullest(tellings))) {
            measures.add(measure(draft, scene));
        }
        measures.sort(Comparator.comparing(Measure::trigger));
        return measures;
    }

    private static List<Draft> drafts(Scene scene) {
        Drafts drafts = new Drafts(scene);
        List<Draft> found = new ArrayList<>();
        int token = 0;
        while (token < scene.words().size()) {
            Draft draft = drafts.at(token, found.isEmpty() ? null : found.get(found.size() - 1));
            if (draft != null) {
                Draft last = found.isEmpty() ? null : found.get(found.size() - 1);
                if (last != null && isOneAct(last, draft, scene)) {
                    found.set(found.size() - 1, last.upon(draft));
                } else if (last == null || !isSameWord(last.trigger(), draft.trigger(), scene)) {
                    found.add(draft);
                }
                token = draft.trigger().last();
            }
            token++;
        }
        return found;
    }

    /** "حكم القتل | قصاصا": the second word only says more of the first. */
    private static boolean isSameWord(Trigger one, Trigger other, Scene scene) {
        return other.first() == one.last() + 1
                && one.word().kind() == other.word().kind()
                && scene.words().sameParagraph(one.last(), other.first())
                && !scene.word(other.first()).hasProclitic();
    }

    /** "إغلاق وتشميع المحل": two words for one act, upon what follows the second. */
    private static boolean isOneAct(Draft one, Draft other, Scene scene) {
        int second = other.trigger().first();
        return second == one.trigger().last() + 1
                && one.trigger().word().kind() == other.trigger().word().kind()
                && one.target() == null
                && scene.words().sameParagraph(second - 1, second)
                && scene.word(second).conjunction() == 'و'
                && scene.word(second).preposition() == 0;
    }

    /** "إلغاء الرسوم", "حكم عليه بالسجن": a trigger that acts on another is no measure of its own. */
    private static List<Draft> withoutOperators(List<Draft> drafts) {
        Set<Integer> operators = new HashSet<>();
        for (Draft draft : drafts) {
            for (Operation operation : draft.governed().operations()) {
                operators.add(operation.first());
            }
        }
        List<Draft> without = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!operators.contains(draft.trigger().first())) {
                without.add(draft);
            }
        }
        return without;
    }

    private static Measure measure(Draft draft, Scene scene) {
        Words words = scene.words();
        Trigger trigger = draft.trigger();
        Span triggerSpan = new Span(trigger.start(), words.token(trigger.last()).end());
        int start = words.isWord(draft.firstToken())
                ? words.get(draft.firstToken()).start()
                : words.token(draft.firstToken()).start();
        Span evidence = new Span(
                Math.min(start, trigger.start()), words.token(draft.lastToken()).end());
        return new Measure(
                trigger.word().kind(),
                draft.status(),
                triggerSpan,
                draft.issuerActor(),
                draft.target() == null ? null : draft.target().in(words),
                draft.quantity(),
                draft.time() == null ? null : draft.time().expression(),
                evidence,
                scene.statements().around(trigger.first()));
    }
}
