package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.regex.Pattern;

/** What a word after a given name shows to be the rest of the name, whatever else it means. */
final class LastNames {

    private static final String DUAL = "ان";
    private static final String ACCUSATIVE = "ا";
    private static final String DAUGHTER = "بنت";

    private static final Pattern OF_WOMEN = Pattern.compile("(?:ة|ات)$");

    /** What no father is called by, though it is a noun: "زيارة الغامدي", "وفد الغامدي". */
    private static final WordClasses NO_FATHERS = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.ORGANIZATION_HEAD,
            WordClass.TIME,
            WordClass.STATEMENT_NOUN,
            WordClass.VERBAL_NOUN,
            WordClass.MANNER));

    private final Words words;
    private final NameWords kinds;
    private final NameNeighbours neighbours;

    LastNames(Words words, NameWords kinds, NameNeighbours neighbours) {
        this.words = words;
        this.kinds = kinds;
        this.neighbours = neighbours;
    }

    /** "ثريا الزدجالية": of the women of a family in the Gulf. */
    boolean isOfWoman(int index) {
        Word next = words.get(index);
        return next.definite()
                && !next.hasProclitic()
                && next.token().bare().endsWith("ية")
                && (words.get(index - 1).entry().nameGender() == Gender.FEMININE || words.is(index - 2, DAUGHTER));
    }

    /** "حسن شيخ فارح": before another name a title without the article is a name itself. */
    boolean isOfRespect(int index) {
        return words.isAmong(index, WordSet.RESPECT_IN_NAME)
                && kinds.isNameWord(index + 1)
                && (!words.get(index + 1).definite() || words.is(index + 1, WordClass.NAME_PARTICLE));
    }

    /** "المصور جان أوزبك", "البرازيلي ماتيوس كوريا": said of the one before it, it would have the article or the accusative. */
    boolean isNation(int index) {
        Word word = words.get(index);
        if (words.is(index, WordClass.PLACE)) {
            return words.isAmong(index, WordSet.PLACE_AS_NAME)
                    && words.is(index - 1, WordClass.GIVEN_NAME)
                    && words.sameParagraph(index - 2, index)
                    && (words.is(index - 2, WordClass.NISBA)
                                    && words.get(index - 2).definite()
                            || words.get(index - 1).entry().isForeignName()
                                    && (words.is(index - 2, WordClass.GIVEN_NAME)
                                            || words.get(index - 2).definite()
                                            || words.is(index - 2, WordClass.PLACE)
                                            || neighbours.endsName(index - 1, index)))
                    && !isQualified(index);
        }
        return word.is(WordClass.NISBA)
                && isAfterTitledName(index)
                && !word.form().endsWith("ا")
                && !word.form().endsWith("ه")
                && !isQualified(index);
    }

    /** "عبد اللطيف بن حمد السلطان": after the father's name the family's, though it is a title too. */
    boolean isAfterFather(int index) {
        return words.sameParagraph(index - 2, index)
                && words.isWord(index - 2)
                && NameWords.CHILD_OF.contains(words.get(index - 2).form())
                && words.is(index - 1, WordClass.GIVEN_NAME);
    }

    /** "فرنسي الجنسية", "تركي من أصل كردي": an adjective that says more than a name does. */
    boolean isQualified(int index) {
        if (!words.sameParagraph(index, index + 1) || !words.isWord(index + 1)) {
            return false;
        }
        Word next = words.get(index + 1);
        return next.definite() && !next.hasProclitic() && !next.is(WordClass.TITLE)
                || next.form().equals("من")
                || next.is(WordClass.NISBA);
    }

    /** "الشيخ نعيم قصير،", "الفلسطيني عماد خليلي": an adjective of a person with a title or a nation would have the article. */
    boolean isAfterTitledName(int index) {
        // "الدكتور عبد الله عسيري": the name has two words
        boolean servant = words.sameParagraph(index - 2, index) && kinds.isServantOf(index - 2);
        int before = servant ? index - 3 : index - 2;
        return (servant || words.is(index - 1, WordClass.GIVEN_NAME) || kinds.isForeign(index - 1))
                && words.sameParagraph(before, index)
                && (words.is(before, WordClass.TITLE)
                        || words.is(before, WordClass.NISBA)
                                && words.get(before).definite());
    }

    /** "ذكر النائب حنا غريب في": what could be said of somebody is the last name where the verb before has its subject. */
    boolean isAfterVerb(int index) {
        Word word = words.get(index);
        return word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.TIME)
                && !word.form().endsWith("ا")
                && !word.form().endsWith("ه")
                && isAfterTitledName(index)
                && words.is(index - 3, WordClass.REPORTING_VERB)
                && words.sameParagraph(index - 3, index);
    }

    /** "عماد خليلي إن": an adjective of a place as the last name of whom no adjective without article describes. */
    boolean isNisbaAlone(int index) {
        return words.is(index, WordClass.NISBA)
                && words.sameParagraph(index - 1, index)
                && !words.get(index).definite()
                && !words.get(index).hasProclitic()
                && words.get(index).form().endsWith("ي")
                && words.sameParagraph(index, index + 1)
                && words.is(index + 1, WordClass.COMPLEMENTIZER);
    }

    /** "أحمد الحاج حسين": a title of respect with the article between two names, as families in Syria have it. */
    boolean isRespectBetween(int index) {
        return words.get(index).definite()
                && words.isBaseAmong(index, WordSet.RESPECT_IN_NAME)
                && words.sameParagraph(index, index + 1)
                && words.isPersonName(index + 1)
                && !words.get(index + 1).hasProclitic()
                && neighbours.endsName(index - 1, index + 1);
    }

    /** "عبد الله الثاني". */
    static boolean isNumberOfMonarch(Word next) {
        return next.definite() && next.is(WordClass.NAME_PARTICLE) && next.is(WordClass.NUMBER) && !next.hasProclitic();
    }

    /** "طارق مدني العمودي": a common word between a given name and a family name is the father's name; not "سعود زيارة الوزير". */
    boolean isFathersName(int index) {
        Word word = words.get(index);
        boolean nominal = word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.NOUN);
        if (!nominal
                || words.isAny(index, NO_FATHERS)
                || !words.sameParagraph(index, index + 1)
                || !words.isWord(index + 1)) {
            return false;
        }
        Word next = words.get(index + 1);
        // "محمد جواد آذري جهرمي"
        boolean two = word.is(WordClass.NISBA) && !word.is(WordClass.NOUN) && kinds.isOnlyFamilyName(index + 1);
        return two
                || next.definite()
                        && !next.hasProclitic()
                        && (next.is(WordClass.FAMILY_NAME) && !next.is(WordClass.NISBA) && !next.is(WordClass.TITLE)
                                || next.unknown() && (next.form().endsWith("ي") || isAfterTitledName(index)));
    }

    /** "السفير عادل البحري": an adjective of relation with its article, right after a given name that may be another word. */
    static boolean isOfRelation(Words words, int index) {
        return words.sameParagraph(index - 1, index)
                && (words.is(index, WordClass.ADJECTIVE)
                        || words.is(index, WordClass.NISBA) && !words.is(index - 1, WordClass.REPORTING_VERB))
                && !words.is(index, WordClass.NOUN)
                && words.get(index).definite()
                && !words.get(index).hasProclitic()
                && words.token(index).bare().endsWith("ي");
    }

    /**
     * "ماجد الصفيان", "عيد الثقيل": what a definite word straight after a given name can only be, when no noun came before
     * that it could describe.
     */
    boolean isLastName(Word next) {
        boolean ordinary = next.is(WordClass.NOUN) || next.is(WordClass.ADJECTIVE) || next.is(WordClass.MODIFIER);
        if (!ordinary || isAccusativeWithArticle(next)) {
            return true;
        }
        String bare = next.token().bare();
        // "زينب العسكري": of the adjectives of offices those of relation are last names too.
        return (!next.is(WordClass.MODIFIER) || bare.endsWith("ي"))
                && (next.form().endsWith(DUAL) && !next.is(WordClass.GROUP_HEAD)
                        || !OF_WOMEN.matcher(bare).find()
                                && !CaseEndings.isPlural(next)
                                && !next.is(WordClass.NOUN)
                                && (!next.is(WordClass.GROUP_HEAD) || bare.endsWith("ي")));
    }

    /** "العقلا": with its article no noun has the alif of the accusative. */
    private boolean isAccusativeWithArticle(Word next) {
        String form = next.base();
        return next.definite()
                && form.endsWith(ACCUSATIVE)
                && words.lexicon()
                        .entry(form.substring(0, form.length() - 1))
                        .classes(false)
                        .contains(WordClass.NOUN);
    }
}
