package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Where a person's name ends. A name is a run of given names, family names, name particles and words that no lexicon
 * knows; a common word belongs to it only where grammar leaves no other reading, which is a definite noun straight after
 * an unmistakable given name ("مقتدى الصدر"), or anything after بن or آل.
 */
final class NameParser {

    private static final int LONGEST = 5;

    private final Words words;

    NameParser(Words words) {
        this.words = words;
    }

    /** Last token of a name that begins with a given name at {@code first}; -1 where none does, or where it stands alone. */
    int fromGivenName(int first) {
        var given = words.match(words.lexicon().givenNames(), first);
        if (given == null
                || given.start() != words.get(first).start() && words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        if (word.isFunctionWord()) {
            return -1;
        }
        boolean weak = given.last() == first
                && (word.is(WordClass.AMBIGUOUS_NAME)
                        || word.is(WordClass.NOUN)
                        || word.is(WordClass.REPORTING_VERB)
                        || word.is(WordClass.COMMON_VERB)
                        || word.is(WordClass.NISBA)
                        || word.is(WordClass.TITLE)
                        || word.is(WordClass.ADJECTIVE));
        int last = extend(first, given.last(), !weak);
        return last > given.last() || given.last() > first && last > first ? last : -1;
    }

    /** Last token of a name that evidence around it (a title, an adjective of nation) lets begin at {@code first}; or -1. */
    int afterEvidence(int first) {
        if (!words.isWord(first) || words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        boolean begins = word.is(WordClass.GIVEN_NAME) && !word.isFunctionWord()
                || word.is(WordClass.FAMILY_NAME) && !word.isFunctionWord() && !word.is(WordClass.NOUN)
                || word.is(WordClass.NAME_PARTICLE) && !word.isFunctionWord()
                || word.unknown();
        if (!begins || word.form().length() < 2) {
            return -1;
        }
        var given = words.match(words.lexicon().givenNames(), first);
        boolean sure = word.unknown() || given != null && !word.is(WordClass.AMBIGUOUS_NAME);
        return extend(first, given == null ? first : given.last(), sure);
    }

    /** Last token of a run of unknown words at {@code first}, for subjects of speech and headlines; or -1. */
    int unknownRun(int first) {
        if (!words.isWord(first)
                || words.get(first).hasProclitic()
                || !words.get(first).unknown()) {
            return -1;
        }
        return extend(first, first, false);
    }

    private int extend(int first, int from, boolean sure) {
        int last = from;
        while (last + 1 < words.size()
                && last - first + 1 < LONGEST
                && words.sameParagraph(first, last + 1)
                && words.isWord(last + 1)) {
            Word next = words.get(last + 1);
            boolean afterParticle = words.get(last).is(WordClass.NAME_PARTICLE) && last >= first;
            if (next.hasProclitic() && !afterParticle || !continues(next, last == first, afterParticle, sure)) {
                break;
            }
            last++;
        }
        while (last > first
                && words.get(last).is(WordClass.NAME_PARTICLE)
                && !words.get(last).definite()) {
            last--;
        }
        return last;
    }

    private boolean continues(Word next, boolean second, boolean afterParticle, boolean sure) {
        if (next.isFunctionWord() || next.is(WordClass.TIME) && !next.is(WordClass.GIVEN_NAME)) {
            return next.is(WordClass.NAME_PARTICLE) && !next.is(WordClass.PREPOSITION) && !next.isFunctionWord();
        }
        if (afterParticle || next.unknown()) {
            return true;
        }
        if (next.is(WordClass.TITLE) && !next.is(WordClass.GIVEN_NAME)
                || next.is(WordClass.ORGANIZATION_HEAD)
                || next.is(WordClass.REPORTING_VERB) && !next.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        if (next.is(WordClass.GIVEN_NAME) || next.is(WordClass.FAMILY_NAME) || next.is(WordClass.NAME_PARTICLE)) {
            return !next.is(WordClass.NUMBER);
        }
        return second && sure && next.definite() && !next.is(WordClass.STATEMENT_NOUN);
    }
}
