package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The operators over a trigger: those before it, from the nearest out ("هدد | بفرض | عقوبات"), and one in a clause that
 * follows ("العقوبات التي | فرضتها واشنطن").
 */
final class Governors {

    private static final String IMPOSED = "المفروض";
    private static final int FARTHEST = 10;
    private static final String SUBMITS = "رفع";
    private static final String SHE_WHO = "التي";

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Subjects subjects;

    Governors(Scene scene, Lookups lookups, Subjects subjects) {
        this.subjects = subjects;
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
    }

    /** The operators before a noun, or before a verb after أن. */
    Governed before(Trigger trigger) {
        return withoutSubmission(GovernorWalk.over(trigger, scene, lookups, subjects));
    }

    /** "رفعت اللجنة توصية بإقالة": what is laid before somebody is not lifted. */
    private static Governed withoutSubmission(Governed governed) {
        for (int i = 1; i < governed.operations().size(); i++) {
            Operation request = governed.operations().get(i - 1);
            boolean submits = governed.operations().get(i).word().lemma().equals(SUBMITS)
                    && !request.isVerb()
                    && request.word().status() == MeasureStatus.PROPOSED;
            if (submits) {
                List<Operation> operations = new ArrayList<>(governed.operations());
                operations.remove(i);
                return new Governed(operations, governed.circumstance(), governed.blocked());
            }
        }
        return governed;
    }

    /** The operator of a clause or a participle that follows the trigger and its adjectives, or a sum; or null. */
    Operation after(Trigger trigger, Governed governed) {
        int at = trigger.last() + 1;
        for (int i = 0; i < 4 && words.isWord(at) && words.sameParagraph(trigger.last(), at); i++, at++) {
            Word word = words.get(at);
            if (scene.is(at, WordClass.RELATIVE) && !scene.isForm(at, "ما")) {
                for (int verb = at + 1; verb <= at + 3 && words.isWord(verb); verb++) {
                    List<Operation> operations = lookups.operations(verb);
                    if (!operations.isEmpty() && operations.get(0).isVerb()) {
                        return operations.get(0);
                    }
                }
                return null;
            }
            List<Operation> operations = word.hasProclitic() ? List.of() : lookups.operations(at);
            boolean imposed = !operations.isEmpty() && word.form().startsWith(IMPOSED);
            for (int j = 0; imposed && j < operations.size(); j++) {
                if (!operations.get(j).isVerb()) {
                    return operations.get(0);
                }
            }
            if (word.hasProclitic() || !Constructs.isAttribute(word)) {
                break;
            }
        }
        boolean done = governed.any(o -> o.word().subjectIssues());
        return done ? null : described(trigger);
    }

    /** "غرامة قدرها 22 مليون دولار | فرضها القضاء": the verb of a clause that describes the noun and takes it
     * up; or null. */
    private Operation described(Trigger trigger) {
        boolean indefinite = !trigger.isVerb() && !words.get(trigger.last()).definite();
        for (int i = trigger.last() + 1;
                indefinite && i - trigger.last() <= FARTHEST && scene.sameSentence(trigger.last(), i);
                i++) {
            boolean other = scene.is(i, WordClass.SUBORDINATOR)
                    || scene.is(i, WordClass.COMPLEMENTIZER)
                    || scene.is(i, WordClass.RELATIVE) && scene.isForm(i, SHE_WHO) != isFeminine(trigger);
            if (other || scene.endsClause(i)) {
                // "حظر التطبيق على الهواتف | التي | أصدرتها": of another noun
                return null;
            }
            List<Operation> operations =
                    !words.isWord(i) || words.get(i).hasProclitic() ? List.of() : lookups.operations(i);
            for (Operation operation : operations) {
                boolean takesUp = operation.isVerb()
                        && Pronouns.isOfThing(operation.pronoun())
                        && operation.form().verb().tense() == Tense.PAST
                        && operation.word().subjectIssues();
                if (takesUp) {
                    return operation;
                }
            }
        }
        return null;
    }

    private boolean isFeminine(Trigger trigger) {
        String form = words.get(trigger.first()).form();
        return form.endsWith("ه") || form.endsWith("ات");
    }
}
