package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Verbs of what a decision entails rather than of what their subject does: "تجمد بموجب القرار ممتلكاتها". */
final class Entailed {

    private static final String VIRTUE = "بموجب";
    private static final int FARTHEST_VIRTUE = 14;

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

    /** "وبموجب القرار ذاته، …، كما يعاقب المخالفون بغرامات": whether its sentence begins with the decision. */
    boolean opensWithDecision(int token) {
        int sentence = words.document().sentenceStart(token);
        return scene.isForm(sentence, VIRTUE)
                && words.sameParagraph(sentence, sentence + 1)
                && words.isBaseAmong(sentence + 1, WordSet.DECISION)
                && words.get(sentence + 1).definite();
    }

    /** "وبموجب القرار، تجمد أصول الشركة". */
    private boolean isAfterVirtue(int verb) {
        boolean present =
                words.get(verb).form().startsWith("ت") || words.get(verb).form().startsWith("ي");
        for (int i = verb - 1; present && verb - i <= FARTHEST_VIRTUE && words.sameParagraph(i, verb); i--) {
            boolean about = scene.is(i - 1, WordClass.RELATIVE);
            if (scene.endsClause(i) || scene.isPlainVerb(i) && !about) {
                return false;
            }
            if (scene.isForm(i, VIRTUE)) {
                return true;
            }
        }
        return false;
    }
}
