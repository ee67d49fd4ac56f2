package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Bodies that a clause names by their heads alone: "السلطات", "محكمة مصرية". */
final class BodiesByHead {

    private static final Set<OrganizationClass> RULING =
            EnumSet.of(OrganizationClass.COURT, OrganizationClass.POLICE, OrganizationClass.MINISTRY);

    private final Scene scene;
    private final Words words;

    BodiesByHead(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "فرضت السلطات": a body named by its head alone, be it known elsewhere or not. */
    Subject at(int token) {
        boolean body =
                scene.is(token, WordClass.ORGANIZATION_HEAD) && words.get(token).preposition() == 0;
        if (!body) {
            return null;
        }
        if (words.get(token).definite()) {
            return new Subject(scene.mentions().body(words.get(token).base(), token), token, token);
        }
        // "محكمة مصرية": some body that the article does not name.
        int last = token;
        while (scene.is(last + 1, WordClass.NISBA)
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).definite()) {
            last++;
        }
        boolean official = rules(token);
        return last > token || official ? new Subject(null, token, last) : null;
    }

    /** "حكمت محكمة": a court acts, even without a name; a shop does not. */
    private boolean rules(int token) {
        OrganizationHead head =
                words.lexicon().organizationHead(words.get(token).base());
        return head != null && RULING.contains(head.organizationClass());
    }
}
