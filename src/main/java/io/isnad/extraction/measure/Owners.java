package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Whose act or decision a pronoun means: "أبلغت الوزارة السفير | بقرارها | طرد", "لتجميدها أموالا". */
final class Owners {

    private static final int FARTHEST = 42;
    private static final String HER = "ها";

    private final Scene scene;
    private final Words words;
    private final Authorities authorities;

    Owners(Scene scene, Authorities authorities) {
        this.scene = scene;
        this.words = scene.words();
        this.authorities = authorities;
    }

    /** The nearest authority before the token, no person by name, for which the pronoun may stand; or null. */
    Subject of(int token, String pronoun) {
        for (int i = token - 1; i >= 0 && token - i <= FARTHEST; i--) {
            Named named = scene.mentions().around(i);
            if (named == null) {
                continue;
            }
            boolean able = !scene.mentions().isPerson(named) && authorities.isAuthority(named.actor());
            if (able && !(pronoun.equals(HER) && isMan(named))) {
                return new Subject(named.actor(), -1, -1);
            }
            i = named.first();
        }
        return null;
    }

    /** "السفير الفرنسي": for whom "ها" does not stand. */
    private boolean isMan(Named named) {
        var title = scene.mentions().isGroup(named)
                ? words.matchBase(words.lexicon().titles(), named.first())
                : null;
        return title != null && title.value().gender() == Gender.MASCULINE;
    }
}
