package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.TimeMatch;

/** What stands around a trigger and its target: where the clause ends, and when it happened. */
final class Surroundings {

    private static final int LONGEST = 15;

    private final Scene scene;
    private final Words words;

    Surroundings(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Whether عن follows, as it does where something is lifted from someone. */
    boolean isFrom(Trigger trigger, int last) {
        for (int i = trigger.last() + 1; i <= last; i++) {
            if (words.isWord(i) && words.get(i).form().startsWith("عن") && words.is(i, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** ", تشمل …": a clause that goes on to tell what the measure contains. */
    private boolean goesOn(int comma) {
        return scene.isComma(comma) && scene.words().isAmong(comma + 1, MeasureSet.CONTAINS);
    }

    /** The last token of the clause that goes on after {@code last}. */
    int clauseEnd(int last) {
        int at = last + 1;
        while (words.sameParagraph(last, at) && at - last <= LONGEST) {
            boolean ends = scene.endsClause(at)
                    || scene.isComma(at) && !goesOn(at)
                    || scene.isQuoteMark(at)
                    || scene.opensReport(at)
                    || scene.is(at, WordClass.SUBORDINATOR)
                    || words.isWord(at) && words.get(at).conjunction() != 0;
            if (ends) {
                break;
            }
            at++;
        }
        return at - 1;
    }

    /** The time told nearest to the trigger. */
    TimeMatch time(int first, Trigger trigger, int last) {
        TimeMatch nearest = null;
        int distance = Integer.MAX_VALUE;
        boolean before = first > 0 && scene.times().around(scene.isComma(first - 1) ? first - 2 : first - 1) != null;
        for (int i = before ? first - 2 : first; i <= last; i++) {
            if (i > trigger.last() && (scene.is(i, WordClass.RELATIVE) || scene.is(i, WordClass.SUBORDINATOR))) {
                break;
            }
            if (i < 0) {
                continue;
            }
            TimeMatch time =
                    words.sameParagraph(i, trigger.first()) ? scene.times().around(i) : null;
            if (time != null && Math.abs(time.firstToken() - trigger.first()) < distance) {
                nearest = time;
                distance = Math.abs(time.firstToken() - trigger.first());
            }
        }
        return nearest;
    }
}
