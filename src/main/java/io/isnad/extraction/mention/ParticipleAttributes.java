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
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_DOER = 4;
    private static final int NEAR = 8;

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

    /**
     * "المؤلفة من", "الصادر عن": a participle that has a complement of its own begins a clause about the noun.
     *
     * @param head the token of the noun
     */
    boolean isParticipleWithComplement(int index, int head) {
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
                        && !words.is(index + 1, "في")
                        && (index == head + 1 || mayTakeComplement(index) && !isVerbs(index + 1, head));
    }

    /** "الصادر", "المؤلف", "الأقرب", "القريب": not "الطبية", "العام", "الكريم". */
    private boolean mayTakeComplement(int index) {
        String form = words.get(index).form();
        int first = ARTICLE.length();
        boolean doer = form.length() >= first + SHORTEST_DOER && form.charAt(first + 1) == 'ا';
        boolean more = form.length() == first + SHORTEST_DOER && form.charAt(first) == 'ا';
        return form.length() > first + 1
                && (doer
                        || more
                        || form.charAt(first) == 'م'
                        || words.isBaseAmong(index, WordSet.IN_RESPECT)
                        || words.isBaseAmong(index, WordSet.INFORMED));
    }

    /** "حذرت لجنة الخبراء المستقلين | من أن", "كتبت وزارة المالية الحالية | على حسابها": the preposition of the verb before the noun, unless that has another. */
    private boolean isVerbs(int preposition, int head) {
        int next = preposition + 1;
        if (words.is(next, WordClass.COMPLEMENTIZER) || words.isAmong(next, WordSet.OWN_PAGE)) {
            return words.sameParagraph(preposition, next);
        }
        if (!VerbComplements.mayTake(words, head - 1, preposition)) {
            return false;
        }
        String form = words.get(preposition).form();
        for (int i = next; i < next + NEAR && words.sameParagraph(preposition, i) && words.isWord(i); i++) {
            if (words.is(i, form)) {
                return false;
            }
        }
        return true;
    }
}
