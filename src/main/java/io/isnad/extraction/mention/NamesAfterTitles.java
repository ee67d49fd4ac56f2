package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * Names whose first word is a common one ("الدكتور صدقة فاضل", "العميد شلال العتيبي", "الدكتور بدران العمر"), straight after a title with its
 * article. No noun without the article describes that, and what the verb before has for its object shows by what follows.
 */
final class NamesAfterTitles {

    private static final int LONGEST = 4;
    private static final int SHORTEST = 3;
    private static final char AND = 'و';
    /** "على" without its dots. */
    private static final String ALI = "علي";

    private static final WordClasses NEVER = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.TIME,
            WordClass.NUMBER,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.COURTESY,
            WordClass.CLAIM,
            WordClass.STANCE,
            WordClass.OFFER,
            WordClass.MANNER));
    private static final WordClasses NAMES = WordClasses.of(
            EnumSet.of(WordClass.GIVEN_NAME, WordClass.FAMILY_NAME, WordClass.NAME_PARTICLE, WordClass.NISBA));

    private final Words words;
    private final NameWords kinds;
    private final NamesOfSpeakers speakers;

    NamesAfterTitles(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
        this.speakers = new NamesOfSpeakers(words, new NameNeighbours(words));
    }

    /** The last token of the name that begins at the token, right after a title with its article; -1 where none does. */
    int last(int first) {
        int title = first - 1;
        boolean titled = words.isWord(title)
                && words.is(title, WordClass.TITLE)
                && words.get(title).definite()
                && !words.is(title, WordClass.ORGANIZATION_HEAD);
        return titled ? afterTitle(first) : -1;
    }

    /** The same, right after a title with its complement, if nothing looks joined to that: "مدير شرطة جدة ناشر المطلق". */
    int afterComplement(int first) {
        boolean definite =
                words.isWord(first - 1) && (words.get(first - 1).definite() || words.is(first - 1, WordClass.PLACE));
        return definite && words.isWord(first) && words.token(first).folded().charAt(0) != AND ? afterTitle(first) : -1;
    }

    private int afterTitle(int first) {
        if (!words.sameParagraph(first - 1, first + 1) || !words.isWord(first) || !mayBegin(first)) {
            return -1;
        }
        int last = first;
        while (last - first + 1 < LONGEST && isMore(last + 1)) {
            last++;
        }
        boolean whole = last > first ? isLastName(last) : isAlone(first);
        return whole && speakers.isWhole(first, last) ? last : -1;
    }

    private boolean mayBegin(int first) {
        Word word = words.get(first);
        String bare = words.token(first).bare();
        boolean name = words.is(first, WordClass.GIVEN_NAME) || !word.isFunctionWord() && !words.isAny(first, NEVER);
        boolean verb = words.is(first, WordClass.REPORTING_VERB) && !speakers.isSubject(first);
        // "بدران": no verb follows a preposition
        boolean cut = word.hasProclitic()
                && (word.conjunction() != 0
                        || !words.is(first, WordClass.COMMON_VERB)
                        || words.is(first, WordClass.NOUN));
        return name
                && !verb
                && !cut
                && !words.is(first, ALI)
                && !word.definite()
                && words.token(first).folded().length() >= SHORTEST
                && !CaseEndings.isAccusativeNoun(words, first)
                && !words.isAmong(first, WordSet.SUPPOSED)
                && !bare.endsWith("ات")
                && !bare.endsWith("ون")
                && !bare.endsWith("ين");
    }

    /** "الدكتور رجب", "الحاج رديف": a given name or an adjective without article, before the clause that its bearer says or that tells of him. */
    private boolean isAlone(int first) {
        Word word = words.get(first);
        boolean name = word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.ADJECTIVE)
                        && !word.is(WordClass.NOUN)
                        && !word.is(WordClass.VERBAL_NOUN)
                        && !word.is(WordClass.COMMON_VERB)
                        && !word.is(WordClass.NISBA)
                        && !word.form().endsWith("ا");
        return name && (words.is(first + 1, WordClass.COMPLEMENTIZER) || words.is(first + 1, WordClass.RELATIVE));
    }

    private boolean isMore(int token) {
        if (!words.isWord(token) || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word word = words.get(token);
        if (word.hasProclitic() || word.isFunctionWord()) {
            return false;
        }
        return words.is(token - 1, WordClass.NAME_PARTICLE) || words.isAny(token, NAMES) || isUnknown(token);
    }

    private boolean isUnknown(int token) {
        return words.get(token).unknown() && NameWords.looksLikeName(words.get(token));
    }

    /** Not so "الدكتور نتائج دراسة سعودية": a noun with an adjective. */
    private boolean isLastName(int token) {
        return (kinds.isNameWord(token)
                        || words.is(token - 1, WordClass.NAME_PARTICLE)
                        || words.get(token).definite())
                && !words.is(token, WordClass.NAME_PARTICLE)
                && (!words.is(token, WordClass.NISBA)
                        || words.get(token).definite()
                        || words.is(token, WordClass.FAMILY_NAME));
    }
}
