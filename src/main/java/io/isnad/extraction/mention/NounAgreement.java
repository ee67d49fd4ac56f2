package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** Whether a definite noun after a noun phrase agrees with it, as an attribute does, or begins another phrase. */
final class NounAgreement {

    private final Words words;
    private final NounEndings endings;

    NounAgreement(Words words, NounEndings endings) {
        this.words = words;
        this.endings = endings;
    }

    /**
     * Whether it is no attribute.
     *
     * @param last the last token of the phrase before it
     */
    boolean isAnother(int index, int head, int last) {
        return isMasculine(index, head, last) || isBodyAfterPeople(index, head) || isOfOthers(index, head);
    }

    /**
     * Whether one of the two is a single person and the other several, or the second a thing: "الوزير | المهربين", "الأعضاء المعزولون |
     * الأمين العام", "النواب | المشروع".
     */
    boolean isOfOthers(int index, int head) {
        boolean thing = isThing(index) || isOfOne(index, head);
        return isSomebody(head) && (thing || endings.isPluralOfPeople(words.get(index)))
                || (thing || isSomebody(index)) && arePeople(head);
    }

    /** "الرئيسان | التركي": the nation of one of two. */
    private boolean isOfOne(int index, int head) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), head);
        return title != null
                && title.value().number() == GrammaticalNumber.DUAL
                && words.get(index).entry().nisba() != null
                && !words.get(index).form().endsWith("ان")
                && !words.get(index).form().endsWith("ين");
    }

    /** Whether it is no attribute of the title, which another noun has made definite or not. */
    boolean isApart(int index, int title, boolean closed) {
        return closed && isThing(index) || words.get(title).definite() && isOfOthers(index, title);
    }

    private boolean isSomebody(int token) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), token);
        return title != null && title.value().number() == GrammaticalNumber.SINGULAR;
    }

    private boolean arePeople(int head) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), head);
        PhraseMatch<GroupHead> group = words.matchBase(words.lexicon().groupHeads(), head);
        return title != null && title.value().number() == GrammaticalNumber.PLURAL
                || group != null && group.value().plural()
                || endings.isPluralOfPeople(words.get(head));
    }

    /** "المشروع", "الموقف": a thing that is written like an attribute, though of no people. */
    private boolean isThing(int token) {
        return words.isBaseAmong(token, WordSet.LIKE_ATTRIBUTE)
                && words.get(token).definite();
    }

    /** "السكان | البلدية": what may be a body follows people, with whom it does not agree. */
    private boolean isBodyAfterPeople(int index, int head) {
        Word word = words.get(index);
        return word.is(WordClass.ORGANIZATION_HEAD)
                && word.form().endsWith("ه")
                && index == head + 1
                && words.is(head, WordClass.GROUP_HEAD)
                && !words.is(head, WordClass.ORGANIZATION_HEAD)
                && !words.get(head).form().endsWith("ه");
    }

    /** "المنظمة | المجتمع", "الخارجية | الروسي", "السلطات المصرية | المعبر": what may be an attribute, and agrees with nothing in the phrase. */
    private boolean isMasculine(int index, int head, int last) {
        Word word = words.get(index);
        boolean masculine = !word.form().endsWith("ه");
        return (word.is(WordClass.NOUN) || word.is(WordClass.NISBA))
                && masculine
                && words.isWord(last)
                && words.get(last).form().endsWith("ه")
                && (words.get(head).form().endsWith("ه")
                        || last > head && words.get(head).form().endsWith("ات"));
    }
}
