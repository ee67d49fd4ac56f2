package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/**
 * Where a last name that is a common word without the article or an adjective of a place ("وتابع طويل:", "بحسب جبل.", "وأضاف العدني") stands alone for who is named by it
 * elsewhere: between what wants a speaker and the end of the phrase, where the word itself says nothing.
 */
final class LastNamesAlone {

    private static final String OF_PLACE = "ي";

    private static final Set<String> COMPLEMENTS = Set.of("الي", "عن", "علي");

    private static final WordClasses BEFORE_SPEAKERS = WordClasses.of(WordClass.REPORTING_VERB, WordClass.PREPOSITION);

    private final Words words;
    private final NameNeighbours neighbours;

    LastNamesAlone(Words words) {
        this.words = words;
        this.neighbours = new NameNeighbours(words);
    }

    /** Whether the word stands there for its bearer; that somebody here bears it is for the caller to know. */
    boolean is(int token) {
        if (!words.isAny(token - 1, BEFORE_SPEAKERS)
                || !words.isWord(token)
                || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word word = words.get(token);
        if (word.definite() || word.isFunctionWord() || word.conjunction() != 0) {
            return isOfPlace(token) && wantsSpeaker(token);
        }
        return wantsSpeaker(token)
                && (neighbours.close(token)
                        || words.document().quotationOpenedBy(token + 1) != null
                        || opensComplement(token + 1));
    }

    /** "وأضاف العدني أن": an adjective of a place with its article, and no name of whom it describes after it. */
    private boolean isOfPlace(int token) {
        Word word = words.get(token);
        boolean name =
                words.sameParagraph(token, token + 1) && (words.isPersonName(token + 1) || words.isUnknown(token + 1));
        return word.definite()
                && word.conjunction() == 0
                && word.is(WordClass.NISBA)
                && word.form().endsWith(OF_PLACE)
                && !name;
    }

    /** "وتابع", "بحسب", "وفقا ل". */
    private boolean wantsSpeaker(int token) {
        if (words.get(token).preposition() == 0 && words.is(token - 1, WordClass.REPORTING_VERB)) {
            return !words.hasPronoun(token - 1);
        }
        return words.is(token - 1, WordClass.PREPOSITION)
                && words.mayMatch(words.lexicon().attributiveCues(), token - 1);
    }

    /** "ولفت طويل إلى": what the verb takes, rather than where somebody is. */
    private boolean opensComplement(int token) {
        return words.isWord(token) && COMPLEMENTS.contains(words.token(token).folded());
    }
}
