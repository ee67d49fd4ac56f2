package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Particles inside names ("فون دير لاين", "برونو لو مير"), of which some are other words too. */
final class NameParticles {

    private static final String HAMZAS = "أإآ";
    private static final String CLITICS = "بلكف";
    private static final String OR = "او";
    /** "شينزو آبي": no "father of". */
    private static final String ABE = "آبي";

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
                && !isOr(index)
                && (!words.get(index).isFunctionWord()
                        || kinds.isNameWord(index + 1)
                        || precedes(index + 1)
                        || isInsideName(index));
    }

    /** "سامر الخطيب أو جابر حداد", "كيم أو لتقديم": before another given name or a preposition rather a choice than the particle of Irish names. */
    private boolean isOr(int index) {
        int next = index + 1;
        boolean joined = words.isWord(next) && words.get(next).preposition() != 0 && words.is(next, WordClass.NOUN);
        return words.is(index, OR) && (words.is(next, WordClass.GIVEN_NAME) || joined);
    }

    /** "صوفي لو بران": between a given name and a noun, or what nothing follows, there is no condition. */
    private boolean isInsideName(int index) {
        boolean between = words.is(index - 1, WordClass.GIVEN_NAME)
                && words.sameParagraph(index - 1, index + 1)
                && words.isWord(index + 1);
        if (!between) {
            return false;
        }
        Word next = words.get(index + 1);
        boolean verb = next.is(WordClass.COMMON_VERB) || next.is(WordClass.REPORTING_VERB);
        boolean closed = !words.sameParagraph(index, index + 2)
                || !words.isWord(index + 2)
                || words.is(index + 2, WordClass.COMPLEMENTIZER);
        return !next.isFunctionWord()
                && !next.definite()
                && !next.form().endsWith("ا")
                && (verb ? closed : next.is(WordClass.NOUN) || next.is(WordClass.ADJECTIVE));
    }

    /** "سامر بن خلف الحربي": after "son of" a given name is one, though it is a preposition too. */
    boolean isChildOf(int index) {
        return words.is(index, WordClass.GIVEN_NAME)
                && words.sameParagraph(index - 1, index)
                && words.isWord(index - 1)
                && NameWords.CHILD_OF.contains(words.get(index - 1).form());
    }

    /** "فون دير لاين", "لو بان": after a particle the first letter is no preposition, unless a hamza after it shows that it is. */
    boolean precedes(int index) {
        return words.isWord(index)
                && words.sameParagraph(index - 1, index)
                && opens(index - 1)
                && !words.get(index - 1).hasProclitic()
                && (words.get(index).hasProclitic() || words.get(index).isFunctionWord())
                && opensWithClitic(words.token(index).bare());
    }

    /** A letter alone is nobody's name. */
    private static boolean opensWithClitic(String word) {
        return word.length() > 1 && CLITICS.indexOf(word.charAt(0)) >= 0 && HAMZAS.indexOf(word.charAt(1)) < 0;
    }

    /** "فان دايك": whether a name opens with the particle, as what follows shows. */
    boolean opensName(int index) {
        return is(index)
                && !words.get(index).isFunctionWord()
                && (is(index + 1)
                        || kinds.isNameWord(index + 1)
                        || precedes(index + 1) && !words.get(index + 1).isFunctionWord());
    }

    /** Whether the word is a particle, or a function word after one that is nobody's name, so that no name ends with it. */
    boolean standsFor(int index) {
        return opens(index)
                || words.is(index - 1, WordClass.NAME_PARTICLE)
                        && words.get(index).isFunctionWord()
                        && !NameWords.isDotted(words.get(index))
                        && !precedes(index)
                        && !isChildOf(index);
    }

    /** "فان", "أبي" in "سامر أبي راشد": whether the name has to go on after the word; "شينزو آبي" ends with what is only spelt nearly so. */
    boolean opens(int index) {
        return words.is(index, WordClass.NAME_PARTICLE)
                && !words.get(index).definite()
                && !words.token(index).bare().equals(ABE);
    }

    /** How many of the words are particles. */
    int count(int first, int last) {
        int particles = 0;
        for (int i = first; i <= last; i++) {
            particles += words.is(i, WordClass.NAME_PARTICLE) ? 1 : 0;
        }
        return particles;
    }
}
