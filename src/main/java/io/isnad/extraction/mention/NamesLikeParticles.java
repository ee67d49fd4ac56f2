package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Names that are prepositions too: "أبدى باسم مرمر، مدرب …", "النائب زياد خلف الجنابي", "قال لي جين-هو". */
final class NamesLikeParticles {

    private static final int LONGEST_SYLLABLE = 6;
    private static final String SYLLABLE_END = "نغ";
    /** Which is Ali only with the dots of its last letter. */
    private static final String ON = "علي";

    private static final String IN_THE_NAME_OF = "باسم";

    private final Words words;
    private final NameWords kinds;
    private final NameNeighbours neighbours;

    NamesLikeParticles(Words words, NameWords kinds, NameNeighbours neighbours) {
        this.words = words;
        this.kinds = kinds;
        this.neighbours = neighbours;
    }

    /** Whether one opens the name of a verb's subject: before a word that is nothing but a last name, which ends the name. */
    boolean opensSubject(int token) {
        int last = token + 1;
        return isName(token)
                && isVerb(token - 1)
                && words.sameParagraph(token - 1, last)
                && words.isWord(last)
                && !kinds.isBody(last)
                && (isInTheNameOf(token) && isNameOnly(last) || isLastName(words.get(last)))
                && (isInTheNameOf(token)
                        || neighbours.endsPhrase(last)
                        || words.is(last + 1, WordClass.TITLE)
                                && !words.get(last + 1).hasProclitic()
                                && !words.get(last + 1).definite());
    }

    /** "قال باسم حداد في بيان": in whose name somebody speaks is told of bodies and of people by their title. */
    private boolean isInTheNameOf(int token) {
        return words.is(token, IN_THE_NAME_OF);
    }

    /** What names a person whatever it is besides: "نعيم", "حداد". */
    private boolean isNameOnly(int token) {
        Word word = words.get(token);
        return !word.hasProclitic()
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.GROUP_HEAD)
                && (word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NISBA) && !word.is(WordClass.PLACE)
                        || word.is(WordClass.GIVEN_NAME) && !word.definite());
    }

    /** "قال سامر خلف إن", "كشف سامر خلف عن": whether one ends a name: a preposition would have a noun after it. */
    boolean isLast(int token) {
        int next = token + 1;
        return isName(token)
                && words.is(token, WordClass.PREPOSITION)
                && !words.is(token, ON)
                && (!words.sameParagraph(token, next)
                        || !words.isWord(next)
                        || words.is(next, WordClass.COMPLEMENTIZER)
                        || words.is(next, WordClass.PREPOSITION)
                        || words.get(next).preposition() != 0
                        || words.is(next, WordClass.TIME)
                        || words.is(next, WordClass.RELATIVE)
                        || words.is(next, WordClass.REPORTING_VERB) && !words.is(next, WordClass.NOUN));
    }

    /** Whether one is the father's name, between somebody's first name after a title or a verb of saying and a family's. */
    boolean isFathers(int token) {
        return isName(token)
                && words.sameParagraph(token - 2, token + 1)
                && (words.is(token - 2, WordClass.TITLE)
                        || isVerb(token - 2)
                        || words.isWord(token - 2) && words.get(token - 2).definite()
                        || neighbours.endsPhrase(token + 1))
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && isLastName(words.get(token + 1));
    }

    /** "قال جمال الأسود إن", "قال عادل الهندي": whether a weak name right after a verb of saying has a last name with the article after it. */
    boolean isSubject(int token) {
        int last = token + 1;
        boolean possible = isVerb(token - 1)
                && !words.is(token - 1, WordClass.NOUN)
                && words.sameParagraph(token - 1, last)
                && words.isWord(last)
                && words.get(last).definite()
                && !words.get(last).hasProclitic()
                && !words.get(token).hasProclitic();
        if (!possible) {
            return false;
        }
        if (words.is(last + 1, WordClass.COMPLEMENTIZER) && neighbours.close(last)) {
            return true;
        }
        boolean noun = words.is(token, WordClass.NOUN) || words.is(token, WordClass.TITLE);
        boolean lastName = words.is(last, WordClass.NISBA)
                || words.is(last, WordClass.FAMILY_NAME)
                || words.get(last).unknown() && words.get(last).form().endsWith("ي");
        return !noun && lastName;
    }

    /** "لي جين-هو", "لي هسين لونغ": whether one is a last name of East Asia, before a first one with its hyphen or of two syllables. */
    boolean isBeforeSyllables(int token) {
        if (!words.isTokenAmong(token, WordSet.ASIAN_FAMILY)) {
            return false;
        }
        return kinds.isHyphenated(token + 1)
                || isSyllable(token + 1)
                        && isSyllable(token + 2)
                        && words.sameParagraph(token, token + 2)
                        && (isKnownSyllable(token + 1) || isKnownSyllable(token + 2));
    }

    private boolean isSyllable(int token) {
        return words.isWord(token)
                && !words.get(token).hasProclitic()
                && (isKnownSyllable(token)
                        || words.get(token).unknown()
                                && words.token(token).folded().length() <= LONGEST_SYLLABLE);
    }

    private boolean isKnownSyllable(int token) {
        return words.isTokenAmong(token, WordSet.ASIAN_SYLLABLE)
                || words.isTokenAmong(token, WordSet.ASIAN_FAMILY)
                || words.token(token).folded().endsWith(SYLLABLE_END);
    }

    private boolean isName(int token) {
        return words.is(token, WordClass.GIVEN_NAME)
                && words.get(token).isFunctionWord()
                && !words.get(token).hasProclitic();
    }

    private boolean isVerb(int token) {
        return words.is(token, WordClass.REPORTING_VERB);
    }

    private static boolean isLastName(Word word) {
        boolean family = word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NOUN) && !word.is(WordClass.PLACE)
                || word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME);
        boolean ofPlace = word.definite() && word.form().endsWith("ي");
        boolean unknown = word.unknown() && (!word.definite() || ofPlace) && NameWords.looksLikeName(word);
        return !word.hasProclitic() && (family || unknown);
    }
}
