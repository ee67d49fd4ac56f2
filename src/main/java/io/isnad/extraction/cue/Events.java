package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Nouns that tell what happens: "مقتل شخصين", "وجود مفاوضات". */
final class Events {

    /** "مقطع فيديو قصيرا على تويتر يظهر". */
    private static final int LONGEST_IMAGE = 5;

    private final Words words;

    Events(Words words) {
        this.words = words;
    }

    /** "مقتل شخصين": what happens, and to whom. */
    boolean at(int token) {
        Word word = words.isWord(token) ? words.get(token) : null;
        return word != null
                && word.is(WordClass.VERBAL_NOUN)
                && !word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1);
    }

    /** "مقتل ثلاثة", "وجود مفاوضات": something that happens to what has not been named before, so that it is told and no topic. */
    boolean isNews(int token) {
        Word word = words.get(token);
        int next = token + 1;
        if (isOfAmount(token) || areHarmed(token) || isImage(token)) {
            return true;
        }
        boolean happens = word.is(WordClass.VERBAL_NOUN) || words.isAmong(token, WordSet.NEWS);
        if (!happens || word.definite() || word.hasProclitic() || words.hasPronoun(token)) {
            return false;
        }
        if (words.sameParagraph(token, next) && isTold(next)) {
            return true;
        }
        return words.sameParagraph(token, next)
                && (words.token(next).kind() == TokenKind.NUMBER
                        || words.isWord(next)
                                && (words.is(next, WordClass.NOUN) || words.is(next, WordClass.NUMBER))
                                && !words.get(next).definite()
                                && !words.get(next).hasProclitic()
                                && !words.hasPronoun(next)
                                && !isOfKnown(next));
    }

    /** "تاريخ | صناعة | الورق", "مقتل | قائد | الجيش": a noun in construct with one that has the article, so that it has been named before. */
    private boolean isOfKnown(int noun) {
        return words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.NUMBER)
                && !words.is(noun, WordClass.QUANTIFIER)
                && words.isBeforeDefinite(noun);
    }

    /** "صورا تظهر حطام الطائرة", "مقطعا مصورا يوثق لحظة الانفجار": of which a clause tells what is to be seen. */
    boolean isImage(int token) {
        Word word = words.isWord(token) ? words.get(token) : null;
        if (word == null || !word.is(WordClass.IMAGE) || word.definite() || word.hasProclitic()) {
            return false;
        }
        for (int i = token + 1; i <= token + LONGEST_IMAGE && words.sameParagraph(token, i) && words.isWord(i); i++) {
            if (shows(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean shows(int verb) {
        Word word = words.get(verb);
        return word.conjunction() == 0
                && (word.entry().cueForms().stream().anyMatch(Events::shows)
                        || word.entry().finiteWithPronoun().stream().anyMatch(Events::shows));
    }

    private static boolean shows(CueForm form) {
        return form.form().tense() == Tense.PRESENT && form.verb().kind() == CueKind.REPORT;
    }

    /** "خسائر تناهز 300 ألف دولار", "عجز بنسبة عشرين في المئة": something of which is told how much it is. */
    private boolean isOfAmount(int token) {
        Word word = words.get(token);
        int link = token + 1;
        boolean thing = word.is(WordClass.NOUN)
                && !word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.TIME)
                && words.sameParagraph(token, link + 1);
        return thing
                && words.isTokenAmong(link, WordSet.AMOUNTS_TO)
                && (isNumber(link + 1)
                        || words.sameParagraph(token, link + 2)
                                && words.isWord(link + 1)
                                && !words.is(link + 1, WordClass.TIME)
                                && isNumber(link + 2));
    }

    /** "أربعة قتلى", "عشرات القتلى". */
    private boolean areHarmed(int number) {
        return (words.is(number, WordClass.NUMBER) || words.is(number, WordClass.QUANTIFIER))
                && words.sameParagraph(number, number + 1)
                && words.isBaseAmong(number + 1, WordSet.HARMED);
    }

    private boolean isNumber(int token) {
        return words.token(token).kind() == TokenKind.NUMBER
                || words.is(token, WordClass.NUMBER) && !words.is(token, WordClass.TIME);
    }

    /** "انفجار في المحرك", "خلافات حادة": what happened is told more of by where it did or what it is like. */
    private boolean isTold(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 0
                && (words.isAmong(token, WordSet.WHERE)
                        || words.isAmong(token, WordSet.ABOUT)
                        || words.is(token, WordClass.ADJECTIVE)
                                && !words.get(token).definite()
                                && !words.get(token).hasProclitic());
    }

    /** "التقدم بطلب": what somebody does, with a preposition of its own; it says nothing. */
    boolean isAct(int token) {
        Word word = words.get(token);
        int next = token + 1;
        return word.definite()
                && word.is(WordClass.VERBAL_NOUN)
                && !FrameAttributes.isPeople(word)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).preposition() != 0
                && !words.is(next, WordClass.COMPLEMENTIZER);
    }

    /** "حرص الوزارة | على": what somebody wants, can or does, with the preposition of its own complement; it says nothing. */
    boolean isDeed(int token, int last) {
        Word word = words.get(token);
        int next = last + 1;
        boolean stance = word.is(WordClass.STANCE) && !word.is(WordClass.STATEMENT_NOUN);
        boolean deed = word.is(WordClass.VERBAL_NOUN)
                && !word.definite()
                && !FrameAttributes.isPeople(word)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.STATEMENT_NOUN)
                && !word.is(WordClass.STUDY);
        return (stance || deed)
                && words.sameParagraph(token, next)
                && words.is(next, WordClass.PREPOSITION)
                && !words.get(next).hasProclitic();
    }

    /** "متابعة التطورات": what is done, and to what, whatever else the word may be. */
    static boolean isInConstruct(Words words, int act) {
        int next = act + 1;
        return words.is(act, WordClass.VERBAL_NOUN)
                && words.is(act, WordClass.NOUN)
                && !words.get(act).definite()
                && !words.get(act).hasProclitic()
                && words.sameParagraph(act, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic();
    }
}
