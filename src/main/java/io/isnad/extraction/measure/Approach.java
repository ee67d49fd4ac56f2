package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * What belongs to a trigger before it, so that what governs it stands before that: "مزيد من | العقوبات", "بثلاث سنوات | حبسا",
 * "أول | عقوبة".
 */
final class Approach {

    private static final String IN = "في";

    private final Scene scene;
    private final Words words;
    private final int from;
    private int at;
    private String link;
    private boolean retold;

    Approach(Scene scene, int from) {
        this.scene = scene;
        this.words = scene.words();
        this.from = from;
        this.at = from - 1;
        char preposition = words.get(from).preposition();
        this.link = preposition == 0 ? "" : String.valueOf(preposition);
        while (scene.isQuoteMark(at) && words.sameParagraph(from, at)) {
            at--;
        }
        amount();
        term();
        superlative();
        while (Clauses.isPrepositionWithPronoun(scene, at) && words.sameParagraph(from, at)) {
            at--;
        }
    }

    /** The token before it all. */
    int at() {
        return at;
    }

    /** The preposition by which it all hangs on what stands before; "" for none. */
    String link() {
        return link;
    }

    /** "في أول عقوبة": whether it only says again what was told. */
    boolean isRetold() {
        return retold;
    }

    /** "مزيد من العقوبات": what counts passes on what governs it. */
    private void amount() {
        for (int i = at; i >= 0 && at - i < 4 && words.sameParagraph(from, i) && words.isWord(i); i--) {
            Word word = words.get(i);
            boolean unread = word.unknown()
                    && word.form().startsWith("ب")
                    && words.lexicon().isAmong(MeasureSet.PASSES_ON, word.form().substring(1));
            if (unread || words.isAmong(i, MeasureSet.PASSES_ON)) {
                link = unread ? "ب" : word.preposition() == 0 ? "" : String.valueOf(word.preposition());
                at = i - 1;
                return;
            }
            if (!scene.isForm(i, "من") && !Constructs.isAttribute(words.get(i))) {
                return;
            }
        }
    }

    /** "بثلاث سنوات حبسا": how long stands before what it is. */
    private void term() {
        if (!scene.is(at, WordClass.TIME) || !words.sameParagraph(from, at) || !link.isEmpty()) {
            return;
        }
        for (int i = at; i >= 0 && at - i <= 2 && words.sameParagraph(from, i) && words.isWord(i); i--) {
            if (words.get(i).preposition() == 'ب') {
                link = "ب";
                at = i - 1;
                return;
            }
        }
    }

    /** "في | أول | عقوبة": the preposition before what tells the first or the hardest of its kind is the trigger's. */
    private void superlative() {
        Word word = words.sameParagraph(from, at) && words.isWord(at) ? words.get(at) : null;
        boolean first = word != null
                && at == from - 1
                && link.isEmpty()
                && !word.definite()
                && (word.is(WordClass.MODIFIER) || word.is(WordClass.NUMBER) || word.is(WordClass.ADJECTIVE))
                && (word.preposition() != 0 || scene.is(at - 1, WordClass.PREPOSITION));
        if (first) {
            link = word.preposition() == 0 ? "" : String.valueOf(word.preposition());
            retold = scene.isForm(at - 1, IN);
            at--;
        }
    }
}
