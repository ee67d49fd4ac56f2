package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/**
 * The operators over a trigger: those before it, from the nearest out ("هدد | بفرض | عقوبات"), and one in a clause that
 * follows ("العقوبات التي | فرضتها واشنطن").
 */
final class Governors {

    private static final String IMPOSED = "المفروض";

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
        return GovernorWalk.over(trigger, scene, lookups, subjects);
    }

    /** The operator of a clause or a participle that follows the trigger and its adjectives, or null. */
    Operation after(Trigger trigger) {
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
                return null;
            }
        }
        return null;
    }
}
