package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Numbers of military units between a title and the name of who holds it. */
final class UnitNumbers {

    private static final int LONGEST_ARM = 2;

    private final Words words;

    UnitNumbers(Words words) {
        this.words = words;
    }

    /** "قائد اللواء | 35 مدرع العميد | سامر حداد": the given name after the number of a unit, its arm and a rank; else the token itself. */
    int after(int number) {
        if (!words.sameParagraph(number - 1, number + 1) || words.token(number).kind() != TokenKind.NUMBER) {
            return number;
        }
        int at = number + 1;
        while (at <= number + LONGEST_ARM && isArm(at)) {
            at++;
        }
        at = isRank(at) ? at + 1 : at;
        boolean given = words.sameParagraph(number, at + 1)
                && words.is(at, WordClass.GIVEN_NAME)
                && !words.get(at).hasProclitic();
        return given ? at : number;
    }

    /** "قائد اللواء 143 العميد صالح": with the number of a unit, before who leads it. */
    int withNumber(int last) {
        int next = last + 2;
        boolean numbered = words.is(last, WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(last, next)
                && words.token(last + 1).kind() == TokenKind.NUMBER
                && (words.is(next, WordClass.TITLE) || words.is(next, WordClass.GIVEN_NAME));
        return numbered ? last + 1 : last;
    }

    /** "مدرع", "مشاة": what sort of unit it is. */
    private boolean isArm(int token) {
        return words.isWord(token)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord()
                && !words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.REPORTING_VERB);
    }

    private boolean isRank(int token) {
        return words.isWord(token)
                && words.is(token, WordClass.TITLE)
                && words.get(token).definite();
    }
}
