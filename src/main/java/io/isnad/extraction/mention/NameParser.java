package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a person's name ends. A name is a run of given names, family names, name particles and words that no lexicon
 * knows; a common word belongs to it only where grammar leaves no other reading, which is a definite word straight after
 * an unmistakable given name ("مقتدى الصدر"), or anything after بن or آل.
 */
final class NameParser {

    private static final int LONGEST = 6;
    private static final int SHORTEST = 3;
    /** From this length on, an unknown word with و in front is rather "and" with another name. */
    private static final int LONG_UNKNOWN = 5;

    private static final Pattern CLITIC_AND_ARTICLE = Pattern.compile("^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)");
    private static final Pattern PRONOUN = Pattern.compile("(?:ها|هم|هما|تنا)$");

    /** In the nominative and the accusative; "أبي" is rather "my father". */
    private static final Set<String> FATHER = Set.of("ابو", "ابا");

    private final Words words;

    NameParser(Words words) {
        this.words = words;
    }

    /** Last token of a name that begins with a given name at {@code first}; -1 where none does, or where it stands alone. */
    int fromGivenName(int first) {
        if (isConjoinedVerb(first)) {
            return -1;
        }
        if (isServantOf(first) || isKunya(first)) {
            return extend(first, first + 1, true);
        }
        var given = words.match(words.lexicon().givenNames(), first);
        Word word = words.isWord(first) ? words.get(first) : null;
        if (given == null || given.start() != word.start() && word.hasProclitic()) {
            return -1;
        }
        if (word.isFunctionWord() && !isDotted(word) || opensFixedName(first)) {
            return -1;
        }
        boolean weak = given.last() == first
                && (word.is(WordClass.AMBIGUOUS_NAME) || word.is(WordClass.NISBA) || word.is(WordClass.TITLE));
        if (weak && !isNameWord(first + 1)) {
            return -1;
        }
        int last = extend(first, given.last(), !weak);
        return last > first ? last : -1;
    }

    /** Last token of a name that evidence around it (a title, an adjective of nation) lets begin at {@code first}; or -1. */
    int afterEvidence(int first) {
        if (!words.isWord(first) || words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        boolean time = word.is(WordClass.TIME) && !(word.is(WordClass.GIVEN_NAME) && isNameWord(first + 1));
        if (time || word.form().length() < 2 || opensFixedName(first) || !beginsName(word)) {
            return -1;
        }
        boolean nationality = word.definite()
                && word.is(WordClass.NISBA)
                && words.isWord(first + 1)
                && words.get(first + 1).is(WordClass.GIVEN_NAME);
        boolean verb = (word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB))
                && word.is(WordClass.AMBIGUOUS_NAME)
                && !isNameWord(first + 1);
        if (verb || nationality) {
            return -1;
        }
        if (isServantOf(first) || isKunya(first)) {
            return extend(first, first + 1, true);
        }
        var given = words.match(words.lexicon().givenNames(), first);
        return extend(first, given == null ? first : given.last(), true);
    }

    private static boolean beginsName(Word word) {
        if (word.isFunctionWord()) {
            return isDotted(word);
        }
        return word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NOUN)
                || word.is(WordClass.NAME_PARTICLE)
                || word.unknown() && looksLikeName(word);
    }

    /** Last token of a name whose first word no lexicon file has, but whose second is a given name; or -1. */
    int beforeGivenName(int first) {
        if (!words.isWord(first) || !words.sameParagraph(first, first + 1) || !words.isWord(first + 1)) {
            return -1;
        }
        Word next = words.get(first + 1);
        boolean given = next.is(WordClass.GIVEN_NAME) && !next.is(WordClass.AMBIGUOUS_NAME) && !next.hasProclitic();
        return given && !words.get(first).definite() ? unknownRun(first) : -1;
    }

    /** Last token of a run of unknown words at {@code first}, for subjects of speech and headlines; or -1. */
    int unknownRun(int first) {
        if (!words.isWord(first) || words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        return word.unknown() && looksLikeName(word) ? extend(first, first, false) : -1;
    }

    /** "علي" with its dots, against "على". */
    private static boolean isDotted(Word word) {
        return word.form().equals("علي") && word.token().bare().endsWith("علي");
    }

    /** "عبد القوي": any attribute of God makes a name with عبد. */
    private boolean isServantOf(int first) {
        return words.isWord(first)
                && words.get(first).form().equals("عبد")
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1)
                && words.get(first + 1).definite();
    }

    /** "وطالب سامر …": with a conjunction at the start of a sentence a verb rather than the name that is written like it. */
    private boolean isConjoinedVerb(int first) {
        return words.isWord(first)
                && words.get(first).is(WordClass.REPORTING_VERB)
                && words.get(first).conjunction() != 0
                && first == words.document().sentenceStart(first);
    }

    /** "أبو الغيط": a name of fatherhood stands for its bearer; not "أبو ظبي". */
    private boolean isKunya(int first) {
        if (!words.isWord(first)
                || !FATHER.contains(words.get(first).form())
                || words.get(first).preposition() != 0
                || !words.sameParagraph(first, first + 1)
                || !words.isWord(first + 1)
                || opensFixedName(first)) {
            return false;
        }
        Word next = words.get(first + 1);
        return !next.hasProclitic() && !next.isFunctionWord() && (next.definite() || isNameWord(first + 1));
    }

    /** "البيت الأبيض": the first word of a fixed name is nobody's given name, whatever else it is. */
    private boolean opensFixedName(int first) {
        var body = words.match(words.lexicon().bodies(), first);
        var country = words.match(words.lexicon().countries(), first);
        var group = words.matchBase(words.lexicon().groupHeads(), first);
        var place = words.match(words.lexicon().places(), first);
        return body != null && body.last() > first
                || place != null && place.last() > first
                || group != null && group.last() > first
                || country != null && country.last() > first;
    }

    /** Not so a word that grammar marks: with a clitic before the article, or with a pronoun at its end. */
    private static boolean looksLikeName(Word word) {
        String form = word.token().folded();
        String bare = word.token().bare();
        boolean thing = word.definite() && (bare.endsWith("ة") || bare.endsWith("ات") || bare.endsWith("ون"));
        return form.length() >= SHORTEST
                && !thing
                && !CLITIC_AND_ARTICLE.matcher(form).find()
                && !PRONOUN.matcher(form).find();
    }

    /** What confirms a weak name before it: another name, or a word that no lexicon file has. */
    private boolean isNameWord(int index) {
        if (!words.isWord(index) || !words.sameParagraph(index - 1, index)) {
            return false;
        }
        Word word = words.get(index);
        if (word.isFunctionWord() || word.hasProclitic()) {
            return false;
        }
        if (word.unknown()) {
            return looksLikeName(word);
        }
        boolean name =
                word.is(WordClass.GIVEN_NAME) || word.is(WordClass.FAMILY_NAME) || word.is(WordClass.NAME_PARTICLE);
        return name && (!word.is(WordClass.NOUN) || word.is(WordClass.FAMILY_NAME) || isNameWord(index + 1));
    }

    /** "مايكل كوين": ك, ب and ف are hardly cut off a name that follows a given name. */
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
                && last - first + 1 - particles(first, last) < LONGEST
                && words.sameParagraph(first, last + 1)
                && words.isWord(last + 1)) {
            Word next = words.get(last + 1);
            boolean afterParticle = words.get(last).is(WordClass.NAME_PARTICLE)
                    && !words.get(last).definite();
            boolean office = !afterParticle && next.is(WordClass.TITLE) && opensTitle(last + 1);
            boolean joined = office
                    || next.hasProclitic() && !afterParticle && !isWholeName(next, last == first)
                    || startsAnother(next);
            if (joined || !continues(next, last == first, afterParticle, sure)) {
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

    private int particles(int first, int last) {
        int particles = 0;
        for (int i = first; i <= last; i++) {
            particles += words.get(i).is(WordClass.NAME_PARTICLE) ? 1 : 0;
        }
        return particles;
    }

    /** "عبد العزيز أمير منطقة …": a title that is a name too, before a definite noun or a place. */
    private boolean opensTitle(int index) {
        if (words.get(index).definite() || !words.sameParagraph(index, index + 1) || !words.isWord(index + 1)) {
            return false;
        }
        Word next = words.get(index + 1);
        return !next.hasProclitic()
                && (next.definite() || next.is(WordClass.PLACE) || next.is(WordClass.ORGANIZATION_HEAD));
    }

    /** "كوسياس وتشابيير": an unknown word with و in front. */
    private static boolean startsAnother(Word next) {
        return next.unknown() && next.form().charAt(0) == 'و' && next.form().length() > LONG_UNKNOWN;
    }

    private boolean continues(Word next, boolean second, boolean afterParticle, boolean sure) {
        boolean time = next.is(WordClass.TIME) && !(second && next.is(WordClass.GIVEN_NAME));
        if (next.isFunctionWord() || time && !(second && sure && next.is(WordClass.FAMILY_NAME) && !next.definite())) {
            return false;
        }
        if (afterParticle) {
            return true;
        }
        if (next.unknown()) {
            return looksLikeName(next);
        }
        if (next.definite()) {
            return continuesDefinite(next, second, sure);
        }
        boolean other = next.is(WordClass.TITLE)
                || next.is(WordClass.ORGANIZATION_HEAD)
                || next.is(WordClass.REPORTING_VERB)
                || next.is(WordClass.NUMBER);
        boolean name = next.is(WordClass.GIVEN_NAME) || next.is(WordClass.FAMILY_NAME);
        return next.is(WordClass.NAME_PARTICLE) || name && (!other || next.is(WordClass.GIVEN_NAME));
    }

    private boolean continuesDefinite(Word next, boolean second, boolean sure) {
        if (next.is(WordClass.FAMILY_NAME) || next.is(WordClass.NAME_PARTICLE)) {
            return !next.is(WordClass.PORTFOLIO);
        }
        if (next.is(WordClass.TITLE) || next.is(WordClass.ORGANIZATION_HEAD) || next.is(WordClass.STATEMENT_NOUN)) {
            return false;
        }
        boolean nisbaShaped = next.form().endsWith("ي") && next.is(WordClass.NOUN);
        boolean ordinary = next.is(WordClass.NOUN) || next.is(WordClass.ADJECTIVE) || next.is(WordClass.MODIFIER);
        return nisbaShaped || next.is(WordClass.GIVEN_NAME) || second && sure && !ordinary;
    }
}
