package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Particles inside names ("فون دير لاين", "برونو لو مير"), of which some are other words too. */
final class NameParticles {

    private static final String HAMZAS = "أإآ";
    private static final String CLITICS = "بلكف";

    private final Words words;
    private final NameWords kinds;

    NameParticles(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** "فون", "دي"; "لو" only before a name: "برونو لو مير". */
    boolean is(int index) {
        return words.is(index, WordClass.NAME_PARTICLE)
                && !words.get(index).definite()
                && !words.get(index).hasProclitic()
                && (!words.get(index).isFunctionWord() || kinds.isNameWord(index + 1) || precedes(index + 1));
    }

    /** "فون دير لاين", "لو بان": after a particle the first letter is no preposition, unless a hamza after it shows that it is. */
    boolean precedes(int index) {
        return words.isWord(index)
                && words.sameParagraph(index - 1, index)
                && words.is(index - 1, WordClass.NAME_PARTICLE)
                && !words.get(index - 1).definite()
                && !words.get(index - 1).hasProclitic()
                && (words.get(index).hasProclitic() || words.is(index, WordClass.COMPLEMENTIZER))
                && CLITICS.indexOf(words.token(index).bare().charAt(0)) >= 0
                && HAMZAS.indexOf(words.token(index).bare().charAt(1)) < 0;
    }
}
