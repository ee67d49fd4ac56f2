package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * Whole names of China, Korea, Vietnam and Burma: a last name and syllables of a first one, whatever else each of them is ("كيم كي دوك",
 * "لي كون هي", "أون سان سو كي").
 */
final class EastAsianNames {

    private static final int MOST_SYLLABLES = 3;
    private static final int LONGEST_SYLLABLE = 5;
    private static final int LONGEST_SUBJECT = 10;
    /** "جونغ": how no word of Arabic ends. */
    private static final String NO_WORD = "نغ";

    /** What a name that is no other word may be. */
    private static final WordClasses NAME = WordClasses.of(
            EnumSet.of(WordClass.GIVEN_NAME, WordClass.FAMILY_NAME, WordClass.AMBIGUOUS_NAME, WordClass.NAME_PARTICLE));

    /** What begins something else after a name. */
    private static final WordClasses OPENINGS = WordClasses.of(
            EnumSet.of(WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.CONJUNCTION, WordClass.COMPLEMENTIZER));

    private final Words words;
    private final NameNeighbours neighbours;

    EastAsianNames(Words words) {
        this.words = words;
        this.neighbours = new NameNeighbours(words);
    }

    /** Whether a name that no lexicon file has may open with the word: with one that is unknown, or with a last name, whatever else that is. */
    static boolean mayOpenUnlisted(Words words, int token) {
        return words.isUnknown(token) || words.isTokenAmong(token, WordSet.ASIAN_FAMILY);
    }

    /** The last token of the name that begins here; -1 where none does. */
    int last(int first) {
        if (!isFamily(first) || isPlace(first)) {
            return -1;
        }
        int[] syllables = new int[MOST_SYLLABLES];
        int count = 0;
        int last = first;
        while (count < MOST_SYLLABLES) {
            int next = next(last);
            if (next < 0) {
                break;
            }
            last = next;
            syllables[count++] = next;
        }
        // "شي جين بينغ | إن": what closes a whole name already opens what is said
        boolean three = count == MOST_SYLLABLES && !words.is(syllables[2], WordClass.COMPLEMENTIZER);
        if (three && isKnown(syllables[2]) && isName(first, syllables, count)) {
            return syllables[2];
        }
        if (count > 1 && isName(first, syllables, 2)) {
            return syllables[1];
        }
        boolean two = count > 0
                && isPlain(syllables[0])
                && (words.token(syllables[0]).folded().endsWith(NO_WORD) || isPlain(first) && isKnown(syllables[0]));
        return two ? syllables[0] : -1;
    }

    private boolean isFamily(int first) {
        return words.isTokenAmong(first, WordSet.ASIAN_FAMILY)
                || words.isWord(first)
                        && words.get(first).preposition() != 0
                        && words.isAmong(first, WordSet.ASIAN_FAMILY);
    }

    /** "هونغ كونغ". */
    private boolean isPlace(int first) {
        var place = words.match(words.lexicon().places(), first);
        var country = words.match(words.lexicon().countries(), first);
        var capital = words.match(words.lexicon().capitals(), first);
        return place != null && place.last() > first
                || country != null && country.last() > first
                || capital != null && capital.last() > first;
    }

    /** The next syllable, perhaps after a hyphen; or -1. */
    private int next(int last) {
        int next = last + 1;
        boolean hyphen = words.sameParagraph(last, next)
                && words.token(next).is('-')
                && words.token(last).end() == words.token(next).start();
        next = hyphen ? next + 1 : next;
        return words.sameParagraph(last, next) && words.isWord(next) && isSyllable(next) ? next : -1;
    }

    private boolean isSyllable(int token) {
        return isKnown(token)
                || words.get(token).unknown()
                        && !words.get(token).hasProclitic()
                        && words.token(token).folded().length() <= LONGEST_SYLLABLE;
    }

    private boolean isKnown(int token) {
        if (words.is(token, WordClass.COMPLEMENTIZER) && words.get(token).hasProclitic()) {
            // "فإن"
            return false;
        }
        return words.isTokenAmong(token, WordSet.ASIAN_FAMILY)
                || words.isTokenAmong(token, WordSet.ASIAN_SYLLABLE)
                || words.token(token).folded().endsWith(NO_WORD);
    }

    /** What is no other word. */
    private boolean isPlain(int token) {
        Word word = words.get(token);
        return words.token(token).folded().endsWith(NO_WORD)
                || !word.isFunctionWord()
                        && !word.hasProclitic()
                        && (word.unknown() || word.classes().areAmong(NAME));
    }

    private boolean isName(int first, int[] syllables, int count) {
        int known = 0;
        int plain = 0;
        for (int i = 0; i < count; i++) {
            known += isKnown(syllables[i]) || words.token(syllables[0]).folded().endsWith(NO_WORD) ? 1 : 0;
            plain += isPlain(syllables[i]) ? 1 : 0;
        }
        int last = syllables[count - 1];
        boolean enough = words.get(first).isFunctionWord() ? known == count && plain > 0 : known > 0;
        boolean name = plain > 0 || isPlain(first) || words.is(first, WordClass.GIVEN_NAME) && isEnd(first, last);
        return enough && name && (isPlain(last) || isEnd(first, last));
    }

    /** Whether the name ends with what is another word too. */
    private boolean isEnd(int first, int last) {
        if (neighbours.endsName(first, last) || words.is(last + 1, WordClass.PARTICLE)) {
            return true;
        }
        if (words.token(last).is('-')) {
            return false;
        }
        return words.is(last, WordClass.COMPLEMENTIZER)
                ? isSubjectOfOther(first)
                : !words.isAny(last, OPENINGS) && verb(first) >= 0;
    }

    /** "دعا مون جيه إن الحكومة": of a verb that no clause follows. */
    private boolean isSubjectOfOther(int first) {
        int verb = verb(first);
        return verb >= 0 && !VerbComplements.takes(words, verb, Complement.IN);
    }

    /** The verb of saying of which the name may be the subject, perhaps before a title; or -1. */
    private int verb(int first) {
        for (int i = first - 1; i >= first - LONGEST_SUBJECT && words.sameParagraph(i, first); i--) {
            boolean other = words.is(i, WordClass.COMMON_VERB) && !words.is(i, WordClass.NOUN);
            if (other || words.is(i, WordClass.REPORTING_VERB) || words.is(i, WordClass.AUXILIARY)) {
                return i;
            }
            if (!words.isWord(i) && !words.token(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }
}
