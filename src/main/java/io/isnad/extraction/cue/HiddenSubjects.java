package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Subjects of a frame's verb that are no words after it, so that none of these is its subject. */
final class HiddenSubjects {

    private HiddenSubjects() {}

    /** "وناشدوا السلطات": a verb in the plural has its subject before it or in itself. */
    static boolean isInVerb(FrameState state) {
        VerbForm form = state.request.form();
        return form != null && form.number() == GrammaticalNumber.PLURAL;
    }

    /** "ذكر أنه وصف المسيرات بأنها": the pronoun before the verb is who speaks. */
    static boolean isPronounBefore(Words words, FrameState state) {
        int before = state.from - 2;
        if (!words.sameParagraph(before, state.from) || !words.is(before, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        String form = words.get(before).form();
        return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
    }
}
