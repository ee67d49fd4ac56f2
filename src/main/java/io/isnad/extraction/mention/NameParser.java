package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/**
 * Where a person's name ends. A name is a run of given names, family names, name particles and words that no lexicon
 * knows; a common word belongs to it only where grammar leaves no other reading, which is a definite noun straight after
 * an unmistakable given name ("مقتدى الصدر"), or anything after بن or آل.
 */
final class NameParser {

    private static final int LONGEST = 6;
    private static final int SHORTEST = 3;

    private static final Pattern CLITIC_AND_ARTICLE = Pattern.compile("^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)");
    private static final Pattern PRONOUN = Pattern.compile("(?:ها|هم|هما|تنا)$");

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
        if (word.isFunctionWord() || opensFixedName(first)) {
            return -1;
        }
        boolean weak = given.last() == first
                && (word.is(WordClass.AMBIGUOUS_NAME) || word.is(WordClass.NISBA) || word.is(WordClass.TITLE));
        if (weak && !isNameWord(first + 1)) {
            return -1;
        }
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
                || word.unknown() && looksLikeName(word);
        boolean nationality = word.definite()
                && word.is(WordClass.NISBA)
                && words.isWord(first + 1)
                && words.get(first + 1).is(WordClass.GIVEN_NAME);
        boolean verb = (word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB))
                && word.is(WordClass.AMBIGUOUS_NAME)
                && !isNameWord(first + 1);
        if (verb || nationality || !begins || word.form().length() < 2 || opensFixedName(first)) {
            return -1;
        }
        var given = words.match(words.lexicon().givenNames(), first);
        boolean sure = word.unknown() || given != null && !word.is(WordClass.AMBIGUOUS_NAME);
        return extend(first, given == null ? first : given.last(), sure);
    }

    /** "البيت الأبيض": the first word of a fixed name is nobody's given name, whatever else it is. */
    private boolean opensFixedName(int first) {
        var body = words.match(words.lexicon().bodies(), first);
        var country = words.match(words.lexicon().countries(), first);
        return body != null && body.last() > first || country != null && country.last() > first;
    }

    /** Not so a word that grammar marks: with a clitic before the article, or with a pronoun at its end. */
    private static boolean looksLikeName(Word word) {
        String form = word.token().folded();
        return !CLITIC_AND_ARTICLE.matcher(form).find()
                && !PRONOUN.matcher(form).find();
    }

    /** Last token of a run of unknown words at {@code first}, for subjects of speech and headlines; or -1. */
    int unknownRun(int first) {
        if (!words.isWord(first)
                || words.get(first).hasProclitic()
                || !words.get(first).unknown()
                || !looksLikeName(words.get(first))) {
            return -1;
        }
        return extend(first, first, false);
    }

    /** A given or family name that is nothing else, so that it confirms a weak one before it. */
    private boolean isNameWord(int index) {
        if (!words.isWord(index) || !words.sameParagraph(index - 1, index)) {
            return false;
        }
        Word word = words.get(index);
        boolean name =
                word.is(WordClass.GIVEN_NAME) || word.is(WordClass.FAMILY_NAME) || word.is(WordClass.NAME_PARTICLE);
        return name && !word.isFunctionWord() && !word.is(WordClass.NOUN) && !word.is(WordClass.AMBIGUOUS_NAME);
    }

    /** "مايكل كوين" against "مايكل كوين…": ك, ب and ف are hardly cut off a name that follows a given name. */
    private static boolean isWholeName(Word next, boolean second) {
        return second
                && next.conjunction() == 0
                && next.preposition() != 0
                && next.preposition() != 'ل'
                && !next.definite()
                && (next.is(WordClass.GIVEN_NAME) || next.is(WordClass.FAMILY_NAME));
    }

    private int extend(int first, int from, boolean sure) {
        int last = from;
        while (last + 1 < words.size()
                && last - first + 1 < LONGEST
                && words.sameParagraph(first, last + 1)
                && words.isWord(last + 1)) {
            Word next = words.get(last + 1);
            boolean afterParticle =
                    words.get(last).is(WordClass.NAME_PARTICLE) && !words.get(last).definite();
            if (next.hasProclitic() && !afterParticle && !isWholeName(next, last == first)
                    || !continues(next, last == first, afterParticle, sure)) {
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
        boolean time = next.is(WordClass.TIME) && !next.is(WordClass.GIVEN_NAME);
        if (next.isFunctionWord() || time && !(second && sure && next.is(WordClass.FAMILY_NAME))) {
            return next.is(WordClass.NAME_PARTICLE) && !next.is(WordClass.PREPOSITION) && !next.isFunctionWord();
        }
        if (afterParticle) {
            return true;
        }
        if (next.unknown()) {
            return looksLikeName(next);
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
