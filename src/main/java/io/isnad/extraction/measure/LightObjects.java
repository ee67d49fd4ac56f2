package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.Pronouns;

/** Nouns that are part of a verb's meaning rather than its object: "أطلق سراح ثلاثة سجناء", "أخلى سبيله". */
final class LightObjects {

    private LightObjects() {}

    static boolean isAt(Scene scene, int token) {
        return scene.words().isAmong(token, MeasureSet.LIGHT);
    }

    /** "سراحها": whose pronoun is the object. */
    static boolean isWithPronoun(Scene scene, int token) {
        if (!scene.isWord(token)) {
            return false;
        }
        String form = scene.word(token).form();
        for (String pronoun : Pronouns.THIRD_PERSON) {
            if (form.endsWith(pronoun) && isLight(scene, form.substring(0, form.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLight(Scene scene, String stem) {
        return scene.words().lexicon().isAmong(MeasureSet.LIGHT, stem);
    }
}
