package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/** Verbal nouns that take what they fall upon by ل, as the place of the complement is taken: "إيقافه للمدير", "الإغلاق الفوري للقناة". */
final class ObjectsOfNouns {

    private final Scene scene;
    private final Words words;
    private final Senses senses;
    private final TargetPhrases phrases;

    ObjectsOfNouns(Scene scene, Senses senses, TargetPhrases phrases) {
        this.scene = scene;
        this.words = scene.words();
        this.senses = senses;
        this.phrases = phrases;
    }

    /** "إيقافه | للمدير": whom somebody suspends, whom the pronoun means. */
    boolean isOfPronoun(Trigger trigger, int token) {
        boolean to = trigger.word().takesObject()
                && words.isWord(token)
                && words.get(token).preposition() == 'ل';
        Target target = to ? phrases.from(token) : null;
        return target != null && !trigger.word().objects().isEmpty() && senses.isAbout(trigger, target);
    }

    /** "السجن سبع سنوات | لثلاثة متهمين": how many are sentenced. */
    private boolean isOfSentence(Trigger trigger, int token) {
        return trigger.word().kind() == MeasureKind.DETENTION
                && !trigger.word().act()
                && words.isWord(token)
                && words.get(token).preposition() == 'ل'
                && senses.isCounted(token);
    }

    /** "الإغلاق الفوري | للقناة": what an act falls upon that has the article, or a sentence where people are counted. */
    boolean isOfDefinite(Trigger trigger, int token) {
        return isOfSentence(trigger, token) || isOfAct(trigger, token);
    }

    private boolean isOfAct(Trigger trigger, int token) {
        return !trigger.isVerb()
                && trigger.first() == trigger.last()
                && trigger.word().act()
                && trigger.word().takesObject()
                && (words.get(trigger.first()).definite() || isDescribed(trigger.last() + 1))
                && words.isWord(token)
                && words.get(token).preposition() == 'ل'
                && words.get(token).conjunction() == 0;
    }

    /** "حظر | جديد | على السفر": an adjective of the act, whose object stands after a preposition. */
    boolean isDescribedApart(Trigger trigger, int token) {
        return !trigger.isVerb()
                && trigger.first() == trigger.last()
                && isDescribed(token)
                && words.isWord(token + 1)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.PREPOSITION)
                && trigger.word().targets().contains(words.get(token + 1).form());
    }

    /** "منع سفر | ثلاثة وزراء": whose travel it is that is prohibited. */
    Target counted(Trigger trigger, Target object) {
        int next = object.last() + 1;
        boolean open = object.first() == object.last()
                && words.isWord(object.first())
                && !words.get(object.first()).definite()
                && words.sameParagraph(object.first(), next)
                && senses.isOfSense(trigger, object.first())
                && senses.isCounted(next);
        Target counted = open ? phrases.from(next) : null;
        return counted == null ? object : new Target(object.first(), counted.last(), object.start(), null, false);
    }

    /** "إغلاق | مؤقت | للطريق". */
    private boolean isDescribed(int token) {
        return words.isWord(token)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && (scene.is(token, WordClass.ADJECTIVE) || scene.is(token, WordClass.NISBA))
                && !scene.is(token, WordClass.NOUN)
                && !scene.is(token, WordClass.GROUP_HEAD)
                && !scene.is(token, WordClass.TITLE);
    }
}
