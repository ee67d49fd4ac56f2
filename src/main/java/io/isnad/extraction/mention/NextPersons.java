package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** Where the name of whom a verb has as its object begins right after the name of its subject: "اتهم جو بايدن | دونالد ترامب". */
final class NextPersons {

    private static final int FARTHEST_VERB = 12;

    private static final WordClasses NAMES = WordClasses.of(
            EnumSet.of(WordClass.GIVEN_NAME, WordClass.FAMILY_NAME, WordClass.NAME_PARTICLE, WordClass.TITLE));

    private final Words words;

    NextPersons(Words words) {
        this.words = words;
    }

    /**
     * Whether a foreign given name opens another name, with a last name of its own.
     *
     * @param index of a given name that follows a name
     */
    boolean begins(int index) {
        Word given = words.get(index);
        int last = index + 1;
        return given.entry().isForeignName()
                && !given.is(WordClass.AMBIGUOUS_NAME)
                && !given.is(WordClass.FAMILY_NAME)
                && !given.hasProclitic()
                && words.sameParagraph(index - 1, last)
                && isOnlyLastName(index - 1)
                && isOnlyLastName(last)
                && isAfterVerb(index - 1);
    }

    private boolean isOnlyLastName(int token) {
        if (!words.isWord(token)
                || words.get(token).hasProclitic()
                || words.get(token).isFunctionWord()) {
            return false;
        }
        Word word = words.get(token);
        return word.unknown() || word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.GIVEN_NAME);
    }

    private boolean isAfterVerb(int last) {
        int first = Math.max(words.document().sentenceStart(last), last - FARTHEST_VERB);
        for (int i = last - 1; i >= first && words.isWord(i); i--) {
            boolean verb = words.is(i, WordClass.COMMON_VERB) || words.is(i, WordClass.REPORTING_VERB);
            if (verb && !words.isAny(i, NAMES)) {
                return true;
            }
            if (words.get(i).isFunctionWord() || words.get(i).preposition() != 0) {
                return false;
            }
        }
        return false;
    }
}
