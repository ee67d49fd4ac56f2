package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Last names that things or relatives could be called as well: "فهد بن ماجد القليعة،", "نبيل الحياصات", "يوسف الخال". */
final class FamiliesLikeThings {

    private static final int SHORTEST = 6;

    private final Words words;

    FamiliesLikeThings(Words words) {
        this.words = words;
    }

    /** Whether the word straight after a man's given names is his last name. */
    boolean is(int index) {
        Word word = words.get(index);
        boolean possible = word.unknown()
                && word.definite()
                && !word.hasProclitic()
                && word.token().bare().endsWith("ة")
                && word.form().length() >= SHORTEST
                && words.is(index - 1, WordClass.GIVEN_NAME)
                && (words.get(index - 1).entry().nameGender() == Gender.MASCULINE || isAfterTitle(index - 2, index));
        return possible && isAfterMore(index - 2, index) && !isDescribed(index + 1, index);
    }

    /** "الكاتبة | سحر القليعة": after a woman's name where she is told with her title. */
    private boolean isAfterTitle(int token, int index) {
        return words.sameParagraph(token, index)
                && words.is(token, WordClass.TITLE)
                && words.get(token).definite();
    }

    /** "بن ماجد", "خميس مطر", "المهندس ماجد": whoever is called by a given name alone has no title but a prince's. */
    private boolean isAfterMore(int token, int index) {
        if (!words.sameParagraph(token, index) || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean title =
                word.is(WordClass.TITLE) && word.definite() && !words.isBaseAmong(token, WordSet.RESPECT_IN_NAME);
        return NameWords.CHILD_OF.contains(word.form())
                || title
                || word.is(WordClass.GIVEN_NAME)
                        && !word.definite()
                        && (!word.is(WordClass.AMBIGUOUS_NAME) || words.is(token - 1, WordClass.TITLE));
    }

    /** "زار ماجد القليعة القديمة", "القليعة والمدينة": a thing with its adjective or another. */
    private boolean isDescribed(int next, int index) {
        return words.sameParagraph(index, next)
                && words.isWord(next)
                && words.get(next).definite()
                && (words.get(next).conjunction() != 0 || !words.is(next, WordClass.TITLE))
                && words.get(next).preposition() == 0;
    }

    /** "يوسف الخال": a word for a relative with the article, which the news does not put after a name. */
    boolean isKin(int index) {
        var title = words.matchBase(words.lexicon().titles(), index);
        return title != null && title.value().titleClass() == TitleClass.KIN && !words.is(index, WordClass.COMMON_VERB);
    }

    /** "نبيل الحياصات": a family whose name is a plural, straight after a given name. */
    static boolean isOfTribe(Word next) {
        return next.definite()
                && !next.hasProclitic()
                && next.conjunction() == 0
                && next.token().bare().endsWith("ات");
    }
}
