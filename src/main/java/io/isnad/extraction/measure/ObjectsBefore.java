package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;

/**
 * Whom a measure falls upon where its trigger has no place for him: before it, "أمرت موسكو | دبلوماسيين | بمغادرة البلاد", or in
 * the clause that tells what a law does, "قانون يلزم | المنظمات | بتسجيل نفسها".
 */
final class ObjectsBefore {

    private static final String FROM = "من";

    private final Scene scene;
    private final Subjects subjects;
    private final Targets targets;
    private final ObjectStarts starts;

    ObjectsBefore(Scene scene, Subjects subjects, Targets targets) {
        this.scene = scene;
        this.subjects = subjects;
        this.targets = targets;
        this.starts = new ObjectStarts(scene);
    }

    /** What a law does, and to whom: the object of the verb that follows; or null. */
    Target ofLaw(Trigger trigger) {
        if (trigger.word().kind() != MeasureKind.LEGISLATION || trigger.word().act()) {
            return null;
        }
        int verb = trigger.last() + 1;
        while (scene.words().sameParagraph(trigger.last(), verb)
                && (scene.is(verb, WordClass.ADJECTIVE) || scene.is(verb, WordClass.NISBA))
                && !scene.word(verb).hasProclitic()) {
            verb++;
        }
        boolean clause = scene.words().sameParagraph(trigger.last(), verb)
                && scene.isWord(verb)
                && !scene.word(verb).hasProclitic()
                && (scene.word(verb).form().startsWith("ي")
                        || scene.word(verb).form().startsWith("ت"))
                && !scene.is(verb, WordClass.NOUN)
                && (scene.isPlainVerb(verb)
                        || scene.words().mayMatch(scene.words().lexicon().triggers(), verb));
        return clause ? targets.nounPhrase(scene.afterTime(verb + 1)) : null;
    }

    /** The object of the nearest verb over a trigger that takes no target itself; or null. */
    Target of(Trigger trigger, Governed governed) {
        boolean person = trigger.word().kind() == MeasureKind.EXPULSION
                && trigger.word().targets().isEmpty();
        if (!person) {
            return null;
        }
        for (Operation operation : governed.operations()) {
            if (operation.isVerb()) {
                Subject subject = subjects.named(operation.first(), operation.last());
                boolean after = subject != null && subject.first() > operation.last();
                int from = (after ? subject.last() : operation.last()) + 1;
                int start = starts.from(from, after);
                Target object = targets.nounPhrase(scene.isForm(start, FROM) ? start + 1 : start);
                return object == null || object.last() >= trigger.first() ? null : object;
            }
        }
        return null;
    }
}
