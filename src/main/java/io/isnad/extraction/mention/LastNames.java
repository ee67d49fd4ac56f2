package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What a word after a given name shows to be the rest of the name, whatever else it means. */
final class LastNames {

    private LastNames() {}

    /** "محمد ش.": the last name for short. */
    static boolean isInitial(Words words, int index) {
        return words.token(index).folded().length() == 1
                && words.get(index).form().charAt(0) != 'و'
                && words.sameParagraph(index, index + 1)
                && words.token(index + 1).is('.');
    }

    /** "نبيل الحياصات": a family whose name is a plural, straight after a given name. */
    static boolean isOfTribe(Word next) {
        return next.definite()
                && !next.hasProclitic()
                && next.conjunction() == 0
                && next.token().bare().endsWith("ات");
    }

    /** "عبد الله الثاني". */
    static boolean isNumberOfMonarch(Word next) {
        return next.definite() && next.is(WordClass.NAME_PARTICLE) && next.is(WordClass.NUMBER) && !next.hasProclitic();
    }

    /** "طارق مدني العمودي": a common word between a given name and a family name is the father's name. */
    static boolean isFathersName(Words words, int index) {
        Word word = words.get(index);
        boolean nominal = word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.NOUN);
        boolean other = word.is(WordClass.TITLE) || word.is(WordClass.ORGANIZATION_HEAD) || word.is(WordClass.TIME);
        if (!nominal || other || !words.sameParagraph(index, index + 1) || !words.isWord(index + 1)) {
            return false;
        }
        Word next = words.get(index + 1);
        return next.definite()
                && !next.hasProclitic()
                && (next.is(WordClass.FAMILY_NAME) && !next.is(WordClass.NISBA)
                        || next.unknown() && next.form().endsWith("ي"));
    }

    /**
     * "ماجد الصفيان", "عيد الثقيل": what a definite word straight after a given name can only be, when no noun came before
     * that it could describe.
     */
    static boolean isLastName(Word next) {
        boolean ordinary = next.is(WordClass.NOUN) || next.is(WordClass.ADJECTIVE) || next.is(WordClass.MODIFIER);
        if (!ordinary) {
            return true;
        }
        String bare = next.token().bare();
        boolean nominativeDual = next.form().endsWith("ان");
        boolean masculineSingular =
                !bare.endsWith("ة") && !bare.endsWith("ات") && !bare.endsWith("ون") && !bare.endsWith("ين");
        return !next.is(WordClass.MODIFIER)
                && (nominativeDual
                        || masculineSingular
                                && !next.is(WordClass.NOUN)
                                && (!next.is(WordClass.GROUP_HEAD) || bare.endsWith("ي")));
    }
}
