package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * Names that fill the place between the commas after a title and before what its holder says, whatever else their words mean: "وأكدت
 * الوزيرة، نادية خطاب، أن". Nothing else stands there without a preposition but times, further titles and what somebody does the while.
 */
final class NamesBetweenCommas {

    private static final int LONGEST = 5;
    private static final char THEN = 'ف';

    /** What a further title or a circumstance begins with. */
    private static final WordClasses OTHERS = WordClasses.of(EnumSet.of(
            WordClass.NUMBER,
            WordClass.MODIFIER,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.QUANTIFIER,
            WordClass.MANNER));

    private final Words words;
    private final NameWords kinds;

    NamesBetweenCommas(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /**
     * The last token of the name that begins right after a comma, before the next; -1 where it is not the whole between them.
     *
     * @param gender of the title
     */
    int last(int first, Gender gender) {
        if (!words.sameParagraph(first - 1, first) || !words.token(first - 1).isComma() || !mayBegin(first)) {
            return -1;
        }
        int last = first;
        while (last - first + 1 < LONGEST && isPlain(last + 1)) {
            last++;
        }
        boolean whole = last > first && isBeforeContent(last + 1) && isName(first, last);
        return whole && words.get(first).entry().nameGender().agreesWith(gender) ? last : -1;
    }

    private boolean mayBegin(int first) {
        if (!words.isWord(first)) {
            return false;
        }
        Word word = words.get(first);
        boolean whole = !word.hasProclitic() || word.conjunction() == THEN && word.preposition() == 0;
        boolean given = words.is(first, WordClass.GIVEN_NAME);
        boolean named = given && words.isPersonName(first + 1);
        boolean title = words.is(first, WordClass.TITLE) && !named;
        boolean other = words.isAny(first, OTHERS) && !named && !(given && words.isUnknown(first + 1));
        return whole
                && !title
                && !words.is(first, WordClass.TIME)
                && !word.isFunctionWord()
                && !word.definite()
                && !other
                && !CaseEndings.isAccusativeNoun(words, first)
                && !NounEndings.isCircumstance(word)
                && (named || !NounEndings.isTheWhile(word));
    }

    private boolean isPlain(int token) {
        return words.isWord(token)
                && words.sameParagraph(token - 1, token)
                && (!words.get(token).isFunctionWord() || words.is(token, WordClass.NAME_PARTICLE))
                && (!words.is(token, WordClass.STATEMENT_NOUN) || words.isPersonName(token))
                && !words.is(token, WordClass.TIME);
    }

    /** "، أن", "، على أن", "، «": how what somebody says begins. */
    private boolean isBeforeContent(int comma) {
        int next = comma + 1;
        return words.sameParagraph(comma - 1, next)
                && words.token(comma).isComma()
                && (words.document().quotationOpenedBy(next) != null || opensClause(next));
    }

    private boolean opensClause(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 0
                && (words.is(token, WordClass.COMPLEMENTIZER)
                        || words.is(token, WordClass.PREPOSITION) && words.is(token + 1, WordClass.COMPLEMENTIZER));
    }

    private boolean isName(int first, int last) {
        if (words.is(first, WordClass.GIVEN_NAME)) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            boolean unknown = words.get(i).unknown() && NameWords.looksLikeName(words.get(i));
            if (unknown || i > first && kinds.isNameWord(i)) {
                return true;
            }
        }
        return false;
    }
}
