package io.isnad.extraction.measure;

import io.isnad.extraction.morphology.Words;

/** Verbs of what a decision entails rather than of what their subject does: "تجمد بموجب القرار ممتلكاتها". */
final class Entailed {

    private static final String VIRTUE = "بموجب";
    private static final int FARTHEST_VIRTUE = 8;

    private final Scene scene;
    private final Words words;

    Entailed(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "تجمد بموجب القرار ممتلكاتها", "يحظر على المواطنين": what a decision entails. */
    boolean is(Trigger trigger) {
        int next = trigger.last() + 1;
        if (!words.isWord(next) || !words.sameParagraph(trigger.first(), next)) {
            return false;
        }
        return words.token(next).folded().equals(VIRTUE)
                || isAfterVirtue(trigger.first())
                || scene.isForm(next, "علي") && trigger.word().takesObject();
    }

    /** "وبموجب القرار، تجمد أصول الشركة". */
    private boolean isAfterVirtue(int verb) {
        boolean present =
                words.get(verb).form().startsWith("ت") || words.get(verb).form().startsWith("ي");
        for (int i = verb - 1; present && verb - i <= FARTHEST_VIRTUE && words.sameParagraph(i, verb); i--) {
            if (scene.endsClause(i) || scene.isPlainVerb(i)) {
                return false;
            }
            if (scene.isForm(i, VIRTUE)) {
                return true;
            }
        }
        return false;
    }
}
