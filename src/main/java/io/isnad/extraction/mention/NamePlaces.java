package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Common words that only their place shows to be names: "المعلمة أنصاف موسى عبد الخالق". */
final class NamePlaces {

    private static final String SON = "بن";
    private static final String IN_THE_NAME_OF = "باسم";
    private static final int LONGEST_OFFICE = 12;

    private final Words words;
    private final NameWords kinds;

    NamePlaces(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** "مشبب بن عايض": a name that nothing but the father's after it tells; not "زيارة بن سلمان". */
    boolean isSonOf(int first) {
        return words.is(first + 1, SON)
                && kinds.isPatronymic(first)
                && !words.get(first).hasProclitic()
                && !words.is(first, WordClass.NOUN)
                && !words.is(first, WordClass.TITLE)
                && !words.is(first, WordClass.REPORTING_VERB)
                && !words.is(first, WordClass.PLACE);
    }

    /** "لي ون تشينغ", "وي فنغ خه": a last name of East Asia that is another word or of two letters, before syllables of a first one. */
    boolean isEastAsian(int index) {
        boolean family = words.isTokenAmong(index, WordSet.ASIAN_FAMILY);
        boolean syllable =
                words.get(index).unknown() && words.token(index).folded().length() == 2;
        return (family || syllable) && isSyllable(index + 1) && (!family || isSyllable(index + 2));
    }

    private boolean isSyllable(int index) {
        return words.isWord(index)
                && words.sameParagraph(index - 1, index)
                && !words.get(index).hasProclitic()
                && !words.get(index).definite()
                && (words.get(index).unknown()
                        || words.isTokenAmong(index, WordSet.ASIAN_SYLLABLE)
                        || words.get(index).entry().isForeignName());
    }

    /** "المتحدثة باسم الحكومة مود لورو": what could be an adjective, agrees with nothing before it, and has a name after it. */
    boolean isAdjectiveOfNothing(int index) {
        Word word = words.get(index);
        int next = index + 1;
        return word.is(WordClass.ADJECTIVE)
                && !word.definite()
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.MODIFIER)
                && !word.is(WordClass.NISBA)
                && !word.form().endsWith("ا")
                && !word.form().endsWith("ه")
                && words.isWord(index - 1)
                && words.sameParagraph(index - 1, next)
                && words.get(index - 1).definite()
                && words.isWord(next)
                && words.get(next).unknown()
                && !words.get(next).definite()
                && NameWords.looksLikeName(words.get(next));
    }

    /** "الطبيبة أرسينا كاهينغ إن": what looks like a verb, between a title and a name that no lexicon file has, before what is said. */
    boolean isBeforeUnknownName(int index) {
        int after = index + 2;
        return words.is(index, WordClass.COMMON_VERB)
                && !words.is(index, WordClass.REPORTING_VERB)
                && !words.is(index, WordClass.NOUN)
                && isAfterTitle(index)
                && words.sameParagraph(index, after)
                && words.isWord(index + 1)
                && words.get(index + 1).unknown()
                && NameWords.looksLikeName(words.get(index + 1))
                && (words.is(after, WordClass.COMPLEMENTIZER)
                        || words.isWord(after) && words.get(after).unknown()
                        || words.token(after).isComma());
    }

    /** "المعلمة أنصاف موسى عبد الخالق": a noun between a person's title and two names more. */
    boolean isBeforeGivenNames(int index) {
        Word word = words.get(index);
        return isOfRespect(index)
                || word.is(WordClass.NOUN)
                        && !word.definite()
                        && !word.is(WordClass.TITLE)
                        && !word.is(WordClass.ORGANIZATION_HEAD)
                        && isAfterTitle(index)
                        && isPlainName(index + 1)
                        && kinds.isNameWord(index + 2);
    }

    /** "الفنانة هنا شيحة": whether the title of a person stands right before. */
    private boolean isAfterTitle(int index) {
        return words.isWord(index - 1)
                && words.sameParagraph(index - 1, index)
                && words.get(index - 1).definite()
                && words.get(index - 1).is(WordClass.TITLE)
                && !words.get(index - 1).is(WordClass.NISBA);
    }

    /** "الكاتب خلف الحربي": what makes a name even of a preposition. */
    boolean isPlainName(int index) {
        if (!words.isWord(index)
                || !words.sameParagraph(index - 1, index)
                || words.get(index).hasProclitic()) {
            return false;
        }
        Word word = words.get(index);
        if (word.unknown() && !word.definite()) {
            return NameWords.looksLikeName(word) && isAfterTitle(index - 1);
        }
        return word.definite()
                ? word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NOUN)
                : word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME);
    }

    /**
     * "قال باسم نعيم إن", "المهندس باسم العمر،": what else is a preposition, after a title or a verb of saying, with a name after it
     * that may be another word, right before what is said; not "المتحدث باسم نعيم".
     */
    boolean isBetweenVerbAndContent(int index) {
        int next = index + 1;
        int after = index + 2;
        boolean placed = isAfterTitle(index) && !isSpokesman(index - 1)
                || words.sameParagraph(index - 1, index) && words.is(index - 1, WordClass.REPORTING_VERB);
        return placed
                && words.sameParagraph(index, after)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && (words.is(next, WordClass.GIVEN_NAME) || words.is(next, WordClass.FAMILY_NAME))
                && (words.is(after, WordClass.COMPLEMENTIZER)
                        || words.token(after).isColon()
                        || words.token(after).isComma() && words.is(after + 1, WordClass.COMPLEMENTIZER));
    }

    /** "وزير النقل شيخ رشيد أحمد": a form of address without the article, before a name and after what has one, is part of the name. */
    private boolean isOfRespect(int index) {
        return words.isAmong(index, WordSet.RESPECT_IN_NAME)
                && words.isWord(index - 1)
                && words.sameParagraph(index - 1, index + 1)
                && (words.get(index - 1).definite()
                        || words.is(index - 1, WordClass.PLACE)
                        || words.match(words.lexicon().bodies(), index - 1) != null)
                && words.is(index + 1, WordClass.GIVEN_NAME)
                && !words.get(index + 1).hasProclitic()
                && !words.get(index + 1).definite();
    }

    /** "أكد القيادي في حركة النور باسم نعيم أن": in the name of nobody but by a spokesman, behind the office of whom a verb has as its subject. */
    boolean isBehindOffice(int index) {
        int next = index + 1;
        boolean possible = words.is(index, IN_THE_NAME_OF)
                && words.sameParagraph(index - 1, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && (words.is(next, WordClass.GIVEN_NAME) && !words.get(next).definite()
                        || words.is(next, WordClass.FAMILY_NAME) && !words.is(next, WordClass.PLACE));
        boolean titled = false;
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_OFFICE);
        for (int i = index - 1; possible && i >= first && words.isWord(i); i--) {
            if (words.is(i, WordClass.REPORTING_VERB)) {
                return titled;
            }
            possible = !isSpokesman(i);
            titled |= words.is(i, WordClass.TITLE);
        }
        return false;
    }

    private boolean isSpokesman(int token) {
        var title = words.matchBase(words.lexicon().titles(), token);
        return title != null && title.value().titleClass() == TitleClass.SPOKESPERSON;
    }

    /** "صلاح الدين شاكر": a given name of two words that is a place's too, before a last name. */
    boolean isNamedLike(int first, int last) {
        var given = words.match(words.lexicon().givenNames(), first);
        return given != null && given.last() == last && kinds.isNameWord(last + 1);
    }
}
