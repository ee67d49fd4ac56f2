package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntFunction;

/** Two titles of one person with the complement of both after the second: "مؤسس ورئيس الشركة", "إمام وخطيب المسجد الحرام". */
final class JoinedTitles {

    private static final char AND = 'و';

    private final Words words;
    private final IntFunction<TitlePhrase> titles;

    JoinedTitles(Words words, IntFunction<TitlePhrase> titles) {
        this.words = words;
        this.titles = titles;
    }

    /** The phrase with another title joined to it, if it has no complement of its own; else itself. */
    TitlePhrase or(TitlePhrase one) {
        Title title = one.title();
        int next = one.last() + 1;
        boolean possible = one.last() == one.first()
                && title.number() == GrammaticalNumber.SINGULAR
                && !words.get(one.first()).definite()
                && words.sameParagraph(one.first(), next)
                && words.isWord(next)
                && words.get(next).conjunction() == AND
                && words.get(next).preposition() == 0
                && !words.get(next).definite();
        TitlePhrase second = possible ? titles.apply(next) : null;
        boolean both = second != null
                && second.complete()
                && second.title().complement()
                && second.title().number() == GrammaticalNumber.SINGULAR
                && second.title().gender() == title.gender()
                && (title.complement() || isBeforeName(second.last() + 1));
        return both ? new TitlePhrase(title, one.first(), second.last(), true, second.country()) : one;
    }

    /** "أستاذ ورئيس قسم الجراحة | الدكتور سامر": against a professor and the head of the department. */
    private boolean isBeforeName(int token) {
        return words.isWord(token)
                && !words.get(token).hasProclitic()
                && (words.isPersonName(token)
                        || words.is(token, WordClass.TITLE) && words.get(token).definite());
    }
}
