package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Things named after persons: "جامعة الملك فهد للبترول والمعادن", "دوري عبداللطيف جميل". */
final class Eponyms {

    private static final int MOST_TITLES = 4;

    /** How an adjective of relation ends in the feminine. */
    private static final String FEMININE = "ية";

    private final Words words;
    private final NameParser names;
    private final UnknownNames unknown;

    Eponyms(Words words, NameParser names) {
        this.words = words;
        this.names = names;
        this.unknown = new UnknownNames(words, names);
    }

    /** Last token of the person's name after the thing at {@code head}; -1 where it is named after nobody. */
    int nameEnd(int head) {
        if (!isThing(head)) {
            return -1;
        }
        int first = head + 1;
        while (first - head <= MOST_TITLES && isTitle(head, first)) {
            first++;
        }
        if (!words.sameParagraph(head, first)
                || !words.isWord(first)
                || words.get(first).hasProclitic()) {
            return -1;
        }
        int last = first > head + 1 ? names.afterEvidence(first) : named(first);
        return last > first ? ownEnd(head, first, last) : last;
    }

    /**
     * Without what follows the name: "جامعة الإمام محمد بن سعود | الإسلامية", "جامعة الملك سعود | سامر حداد", since a sovereign has one name or is
     * told by his father's.
     */
    private int ownEnd(int head, int first, int last) {
        boolean sovereign = words.isBaseAmong(first - 1, WordSet.SOVEREIGN);
        for (int i = first + 1; i <= last; i++) {
            Word word = words.get(i);
            boolean hers = word.definite()
                    && word.token().bare().endsWith(FEMININE)
                    && words.token(head).bare().endsWith("ة");
            boolean another = sovereign
                    && word.is(WordClass.GIVEN_NAME)
                    && !word.is(WordClass.NAME_PARTICLE)
                    && !words.is(i - 1, WordClass.NAME_PARTICLE);
            if (hers || another) {
                return i - 1;
            }
        }
        return last;
    }

    private int named(int first) {
        int last = names.fromGivenName(first);
        Word word = words.get(first);
        // "جامعة طيبة | ماجد الشمري": what is an attribute too, before the whole name of somebody else
        boolean attribute = word.is(WordClass.AMBIGUOUS_NAME) && word.is(WordClass.ADJECTIVE)
                // "مركز ويلسون | توماس حداد": a last name alone
                || word.is(WordClass.FAMILY_NAME) && word.entry().isForeignName();
        if (attribute && last > first + 1 && unknown.isUnmistakable(first + 1)) {
            return first;
        }
        boolean alone = word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME) && !word.isFunctionWord();
        return last < 0 && alone ? first : last;
    }

    private boolean isThing(int head) {
        if (!words.is(head, WordClass.EPONYMOUS)) {
            return false;
        }
        boolean byWay = words.sameParagraph(head, head - 1) && words.is(head - 1, "عن");
        return !words.get(head).definite() && !words.hasPronoun(head) && !byWay;
    }

    private boolean isTitle(int head, int index) {
        if (!words.sameParagraph(head, index) || !words.isWord(index)) {
            return false;
        }
        Word word = words.get(index);
        return word.definite() && !word.hasProclitic() && word.is(WordClass.TITLE);
    }
}
