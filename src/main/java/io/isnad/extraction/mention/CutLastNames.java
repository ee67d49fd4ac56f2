package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * Last names of other languages that look like a clitic with a verb, a noun or a word for asking ("ديفيد ويلبي", "توماس فين",
 * "ماريا باين"), told by the first name before them and by the place of both, where nothing could be joined.
 */
final class CutLastNames {

    /** What may be joined to a first name wherever it stands: "ديفيد ومساعده". */
    private static final WordClasses OTHERS = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.PLACE,
            WordClass.TIME,
            WordClass.NUMBER,
            WordClass.MANNER,
            WordClass.QUALITY));

    /** So many words of the first name are looked at. */
    private static final int LONGEST_GIVEN = 3;

    private static final char AND = 'و';
    private static final char THEN = 'ف';

    private final Words words;
    private final NameNeighbours neighbours;
    private final ForeignLastNames foreign;
    private final TitlesBeforeNames titles;

    CutLastNames(Words words, NameNeighbours neighbours, ForeignLastNames foreign) {
        this.words = words;
        this.neighbours = neighbours;
        this.foreign = foreign;
        this.titles = new TitlesBeforeNames(words);
    }

    /** "مايكل كوين": ك, ب and ف are hardly cut off a name that follows a given name, but off a noun: "تعهد كوين بزيادة". */
    boolean isWhole(Word next) {
        return next.conjunction() == 0
                && next.preposition() != 0
                && next.preposition() != 'ل'
                && !(next.definite() || next.is(WordClass.NOUN))
                && (next.is(WordClass.GIVEN_NAME)
                        || next.is(WordClass.FAMILY_NAME)
                        || isVerbAlone(next)
                        || foreign.isDualInNominative(next));
    }

    /** "يوغاناندا بيتمان": no verb follows a preposition. */
    static boolean isVerbAlone(Word next) {
        return next.is(WordClass.COMMON_VERB)
                && !next.is(WordClass.NOUN)
                && !next.is(WordClass.ADJECTIVE)
                && !next.is(WordClass.REPORTING_VERB);
    }

    /** Whether the word after somebody's first name is the last name as a whole. */
    boolean is(int index) {
        Word word = words.get(index);
        return word.hasProclitic()
                && !word.definite()
                && isForeign(index - 1)
                && (word.conjunction() == 0 || word.preposition() == 0)
                && !words.isAny(index, OTHERS)
                && !words.hasPronoun(index)
                && mayBeCut(index)
                && isInPlace(index);
    }

    private boolean isForeign(int token) {
        return words.is(token, WordClass.GIVEN_NAME)
                && words.get(token).entry().isForeignName()
                && !words.is(token, WordClass.NOUN);
    }

    private boolean mayBeCut(int index) {
        Word word = words.get(index);
        if (word.isFunctionWord()) {
            return word.is(WordClass.QUESTION) || word.preposition() != 0 && word.is(WordClass.CONJUNCTION);
        }
        boolean verb = word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB);
        return switch (word.conjunction()) {
            case AND -> !word.is(WordClass.GIVEN_NAME) && (verb || !word.is(WordClass.NOUN));
            case THEN -> true;
            default -> !word.is(WordClass.NOUN) && !word.is(WordClass.GIVEN_NAME);
        };
    }

    /** Whether the first name is the subject of a verb of saying, stands after a title or a preposition, or the whole between commas or before a verb. */
    private boolean isInPlace(int index) {
        int first = index - 1;
        while (index - first < LONGEST_GIVEN
                && words.sameParagraph(first - 1, first)
                && !words.get(first).hasProclitic()
                && isForeign(first - 1)) {
            first--;
        }
        int before = first - 1;
        if (!words.sameParagraph(before, first)) {
            return isBeforeVerb(index)
                    || words.sameParagraph(index, index + 1)
                            && words.token(index + 1).isColon();
        }
        boolean subject = words.is(before, WordClass.REPORTING_VERB)
                || words.is(before, WordClass.AUXILIARY)
                || words.is(before, WordClass.TITLE)
                || words.isWord(before) && words.get(before).definite()
                || titles.start(first) < first;
        boolean verb = words.is(index, WordClass.REPORTING_VERB);
        if (words.is(before, WordClass.TOPIC) || verb && isTold(index)) {
            return false;
        }
        if (subject) {
            return true;
        }
        boolean governed =
                words.is(before, WordClass.PREPOSITION) || words.get(first).preposition() != 0;
        boolean apart = words.token(before).isComma() || words.token(before).isTerminator();
        return governed && neighbours.endsPhrase(index)
                || apart
                        && (isBeforeVerb(index)
                                || words.sameParagraph(index, index + 1)
                                        && words.token(index + 1).isComma());
    }

    /** "قال ديفيد وأكد": a second verb of saying rather. */
    private boolean isTold(int index) {
        return words.get(index).entry().finiteForms().stream()
                .anyMatch(f -> f.verb().strength() == Strength.STRONG);
    }

    private boolean isBeforeVerb(int index) {
        return words.sameParagraph(index, index + 1)
                && words.is(index + 1, WordClass.REPORTING_VERB)
                && !words.get(index + 1).hasProclitic();
    }
}
