package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** Who wrote the article, as a line of its own tells: "الرياض - سلطان الحداد", "كتبت آية الخطيب", "من جون سميث". */
final class BylineNames {

    private static final WordClasses OF_NAMES = WordClasses.of(
            EnumSet.of(WordClass.GIVEN_NAME, WordClass.FAMILY_NAME, WordClass.NAME_PARTICLE, WordClass.NISBA));

    private static final String ARTICLE = "ال";
    private static final String FROM = "من";
    /** "فقيهي". */
    private static final String FAMILY = "ي";

    /** So many tokens stand before the name at most: a place of two words and a dash. */
    private static final int LONGEST_OPENING = 3;

    private static final int MOST_WORDS = 4;
    /** "/ الأناضول": so many tokens stand after the name at most. */
    private static final int LONGEST_ENDING = 3;

    private final Words words;

    BylineNames(Words words) {
        this.words = words;
    }

    /** The last token of the name that begins at the token, which such a line shows to be one; or -1. */
    int last(int first) {
        int start = words.document().paragraphStart(first);
        if (first - start > LONGEST_OPENING) {
            return -1;
        }
        if (start == first && isBeforeDash(first)) {
            return first + 1;
        }
        int last = words.sameParagraph(0, first) ? first : run(first);
        boolean whole = start == first ? isBeforePlace(last) : opensLine(start, first) && endsLine(last + 1);
        return last > first && whole ? last : -1;
    }

    /** "صالح الكثير - الرياض": a name where a paragraph begins, before a dash. */
    private boolean isBeforeDash(int first) {
        return words.is(first, WordClass.GIVEN_NAME)
                && words.sameParagraph(first, first + 2)
                && words.isWord(first + 1)
                && words.token(first + 1).folded().startsWith(ARTICLE)
                && !words.get(first).hasProclitic()
                && words.token(first + 2).isDash();
    }

    /** The last of the words of which a name may consist. */
    private int run(int first) {
        int last = first - 1;
        while (last + 1 - first < MOST_WORDS && words.sameParagraph(first, last + 1) && isPart(last + 1, first)) {
            last++;
        }
        return last;
    }

    private boolean isPart(int token, int first) {
        if (!words.isWord(token) || words.get(token).hasProclitic()) {
            return false;
        }
        Word word = words.get(token);
        boolean name = words.isAny(token, OF_NAMES) || word.unknown() && NameWords.looksLikeName(word);
        if (token == first) {
            return word.is(WordClass.GIVEN_NAME) || word.unknown() && name && !word.definite();
        }
        boolean family = word.definite() || word.form().endsWith(FAMILY);
        return name || family && !word.isFunctionWord() && !word.is(WordClass.TIME);
    }

    private boolean opensLine(int start, int name) {
        int before = name - 1;
        if (before == start && words.is(start, FROM)) {
            return true;
        }
        boolean apart = isSeparator(before);
        boolean wrote = words.isAmong(start, WordSet.BYLINE) && (before == start || apart && before == start + 1);
        return wrote || apart && isPlace(start, before - 1);
    }

    /** "علي سعيد - أبها", "علي سعيد (أبها)". */
    private boolean isBeforePlace(int name) {
        int separator = name + 1;
        boolean apart = words.sameParagraph(name, separator + 1)
                && (isSeparator(separator) || words.token(separator).is('('));
        if (!apart) {
            return false;
        }
        int last = separator + 1;
        while (last - separator < LONGEST_ENDING
                && words.sameParagraph(separator, last + 1)
                && words.isWord(last + 1)) {
            last++;
        }
        int end = words.sameParagraph(separator, last + 1)
                        && words.token(last + 1).is(')')
                ? last + 2
                : last + 1;
        return isPlace(separator + 1, last) && !words.sameParagraph(name, end);
    }

    private boolean isPlace(int first, int last) {
        var place = words.isWord(first) ? words.match(words.lexicon().places(), first) : null;
        return place != null && place.last() == last || first == last && words.is(first, WordClass.PLACE);
    }

    private boolean endsLine(int after) {
        if (!words.sameParagraph(after - 1, after)) {
            return true;
        }
        int end = after;
        while (end - after <= LONGEST_ENDING && words.sameParagraph(after, end)) {
            end++;
        }
        return isSeparator(after) && end - after <= LONGEST_ENDING;
    }

    private boolean isSeparator(int token) {
        return !words.isWord(token)
                && (words.token(token).isDash()
                        || words.token(token).isColon()
                        || words.token(token).isComma()
                        || words.token(token).is('/'));
    }
}
