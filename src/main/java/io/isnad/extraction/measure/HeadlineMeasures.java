package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Country;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures of headlines that the text tells again, in however other words: "صحة جدة تغلق 3 مجمعات", "أغلقت لجنة المخالفات الطبية ثلاثة
 * مجمعات". A headline sums up what the text tells in full.
 */
final class HeadlineMeasures {

    private final Scene scene;
    private final Headline headline;

    HeadlineMeasures(Scene scene) {
        this.scene = scene;
        this.headline = new Headline(scene.words());
    }

    /** The measures, in their order, without those of the headline that are told again. */
    List<Draft> without(List<Draft> drafts) {
        List<Draft> without = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!headline.has(draft.trigger().first()) || !isToldAgain(draft, drafts)) {
                without.add(draft);
            }
        }
        return without;
    }

    private boolean isToldAgain(Draft heading, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean deed = heading.isSameDeedAs(draft) || heading.issuerActor() == null || sameIssuer(heading, draft);
            boolean same = !headline.has(draft.trigger().first())
                    && heading.trigger().word().kind() == draft.trigger().word().kind()
                    && Statuses.undoes(heading) == Statuses.undoes(draft)
                    && deed;
            if (same && !areOfTwoNations(heading, draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameIssuer(Draft one, Draft other) {
        return one.issuerActor().equals(other.issuerActor());
    }

    /** "واشنطن تحظر", "السويد ستحظر": what two do each for itself. */
    private boolean areOfTwoNations(Draft one, Draft other) {
        if (one.issuerActor() == null || other.issuerActor() == null) {
            return false;
        }
        Country nation = scene.mentions().nation(one.issuerActor());
        Country another = scene.mentions().nation(other.issuerActor());
        return nation != null && another != null && !nation.equals(another);
    }
}
