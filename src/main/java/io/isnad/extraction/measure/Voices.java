package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/** What spelling tells of a verb's voice, and of whether the noun beside it acts or suffers. */
final class Voices {

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Targets targets;

    Voices(Scene scene, Lookups lookups, Targets targets) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
        this.targets = targets;
    }

    /** Whether the verb is passive by its spelling: "أقيل", "حُكم". */
    boolean isPassive(Trigger trigger) {
        return trigger.form().passive()
                || lookups.isVocalisedPassive(trigger.first())
                || lookups.isPassiveByItsEnd(trigger.first());
    }

    /** "توقف العمل": "stopped", where nobody is told of who stops it. */
    boolean isByItself(int verb) {
        return words.isAmong(verb, MeasureSet.BY_ITSELF)
                && !words.isAmong(verb - 1, MeasureSet.BEFORE_VERB)
                && !scene.is(verb - 1, WordClass.COMPLEMENTIZER);
    }

    /** Whether a verb that goes on with another's subject is spelt otherwise in the passive: "وعاقب", where "وعوقب" is none. */
    boolean areApart(Trigger trigger) {
        String lemma = trigger.word().lemma();
        boolean goesOn = words.get(trigger.first()).conjunction() != 0
                || words.isAmong(trigger.first() - 1, MeasureSet.BEFORE_VERB)
                || scene.is(trigger.first() - 1, WordClass.COMPLEMENTIZER);
        return goesOn
                && trigger.word().takesObject()
                && lemma.substring(0, lemma.length() - 1).indexOf('ا') > 0;
    }

    /** "يمنع | القرار | تشغيل العمال", but not "ثم ألغت | القرار": whether the verb may be that of the decision after it. */
    boolean isOfDecision(int verb, int decision) {
        boolean hers = words.get(verb).form().endsWith("ت");
        return lookups.isDecision(decision)
                && words.get(decision).definite()
                && (!hers || words.get(decision).form().endsWith("ه"));
    }

    /** "الصحفي | أطلق سراحه": the pronoun takes up whoever stands before the verb, where that is no body which acts. */
    boolean takesUp(Trigger trigger, Subject named) {
        int verb = trigger.first();
        int before = verb - 1;
        boolean active = words.get(verb).form().endsWith("ت")
                || trigger.form().verb().tense() != Tense.PAST
                || !LightObjects.isWithPronoun(scene, trigger.last() + 1);
        if (active || named != null && named.first() > verb) {
            return false;
        }
        if (named != null) {
            boolean body = named.actor() == null
                    || scene.mentions().actor(named.actor()).kind() == ActorKind.ORGANIZATION;
            return named.named() && !body;
        }
        // "إن اثنين من موكليه | أطلق سراحهما": somebody of whom the clause tells first
        return words.sameParagraph(before, verb)
                && words.isWord(before)
                && words.get(verb).conjunction() == 0
                && !words.isAmong(before, MeasureSet.BEFORE_VERB)
                && !Clauses.opens(scene, verb);
    }

    /** Whether a noun phrase of things, or of things or people who are counted, begins at the token. */
    boolean isThing(int token) {
        return !words.isWord(token)
                || words.get(token).definite()
                || scene.is(token, WordClass.NUMBER)
                || scene.is(token, WordClass.NOUN)
                        && !scene.is(token, WordClass.GROUP_HEAD)
                        && !scene.is(token, WordClass.TITLE);
    }

    /** "مراقبو الوزارة", "المسؤولون": spelt as only a subject is. */
    boolean isNominative(Subject named) {
        String form = words.get(named.first()).form();
        boolean plural = form.length() > 4 && (form.endsWith("ون") || form.endsWith("و"));
        return plural && scene.is(named.first(), WordClass.GROUP_HEAD);
    }

    /** "احتجز ثلاثة صحفيين": people told of first in the masculine, where nobody acts. */
    boolean isSuffered(Trigger trigger, Target target) {
        return target != null
                && !target.pronoun()
                && trigger.pronoun() == null
                && !words.get(trigger.first()).form().endsWith("ت")
                && targets.opensObject(trigger, scene.afterTime(trigger.last() + 1));
    }
}
