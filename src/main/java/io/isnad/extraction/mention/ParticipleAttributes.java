package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Participles after a noun or a name that have a complement of their own, and so begin a clause about it. */
public final class ParticipleAttributes {

    /** "دوليا", "أميركيا". */
    private static final String ADVERB = "يا";

    private static final char WITH = 'ب';

    private final Words words;

    /** Of the document of these words. */
    public ParticipleAttributes(Words words) {
        this.words = words;
    }

    /** "المعترف بها | دوليا", "المدعومة | أميركيا": by whom or in what respect, in an adjective that stands as an adverb. */
    public boolean isInRespect(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.definite() && !word.hasProclitic() && word.form().endsWith(ADVERB) && !word.is(WordClass.NOUN);
    }

    /** "الوزير السابق البالغ من العمر 67 عاما", "الرجل البالغ 67 عاما": what tells of somebody's life is no part of the office. */
    boolean isOfLife(int index) {
        return words.isBaseAmong(index, WordSet.OF_LIFE) && takesPreposition(index);
    }

    /** The same of a career: "سامر حداد الفائز بالجائزة", which may be part of an office, but is none of a name. */
    boolean isOfBearer(int index) {
        return (words.isBaseAmong(index, WordSet.OF_LIFE) || words.isBaseAmong(index, WordSet.OF_CAREER))
                && takesPreposition(index);
    }

    private boolean takesPreposition(int index) {
        int next = index + 1;
        if (!words.sameParagraph(index, next)) {
            return false;
        }
        return words.token(next).kind() == TokenKind.NUMBER
                || words.is(next, WordClass.PREPOSITION)
                || words.isWord(next) && words.get(next).preposition() != 0;
    }

    /** "المقيمة بالمدينة", "المجاورة للمدرسة": not "رحبت الدول المجاورة | بالاتفاق", where the participle takes ل alone. */
    private boolean isComplement(int participle, int token) {
        char preposition = words.get(token).preposition();
        return preposition != 0 && !(preposition == WITH && words.isBaseAmong(participle, WordSet.TIED_BY_LI));
    }

    /** "المؤلفة من", "الصادر عن": a participle that has a complement of its own begins a clause about the noun. */
    boolean isParticipleWithComplement(int index) {
        Word word = words.get(index);
        boolean belongs = words.isAmong(index, WordSet.BELONGING)
                && words.sameParagraph(index, index + 1)
                && words.get(index + 1).preposition() == 'ل';
        boolean tied = words.isBaseAmong(index, WordSet.TIED)
                && words.sameParagraph(index, index + 1)
                && words.isWord(index + 1)
                && (isComplement(index, index + 1)
                        || Prepositions.isWithPronoun(words, index + 1)
                        || isInRespect(index + 1));
        return belongs
                || tied
                || isOfLife(index)
                || word.definite()
                        && !word.is(WordClass.NISBA)
                        && words.sameParagraph(index, index + 1)
                        && words.is(index + 1, WordClass.PREPOSITION)
                        && !words.is(index + 1, "في");
    }
}
