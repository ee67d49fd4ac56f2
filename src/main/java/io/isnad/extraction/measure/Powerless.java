package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/** Verbs of measures by whoever or whatever has no power to take any: storms, gunmen, players, laws. */
final class Powerless {

    private static final String FROM = "من";

    private final Scene scene;
    private final Words words;
    private final Authorities authorities;
    private final Targets targets;

    Powerless(Scene scene, Authorities authorities, Targets targets) {
        this.scene = scene;
        this.words = scene.words();
        this.authorities = authorities;
        this.targets = targets;
    }

    /** "أغلقت العاصفة الطرق", "احتجز مسلحون رهائن", "النظام يعاقب": who or what acts takes no measures. */
    boolean act(Trigger trigger, boolean passive) {
        int next = scene.afterTime(trigger.last() + 1);
        next += Clauses.isPrepositionWithPronoun(scene, next) ? 1 : 0;
        boolean subject = words.sameParagraph(trigger.first(), next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && authorities.isPowerless(words.get(next).base())
                && (words.get(next).definite() || words.get(next).form().endsWith("ون"));
        Named named = scene.mentions().at(next);
        // "أُوقف | اللاعب رامي حداد": the name belongs to the noun.
        int beyond = (named == null ? next : named.last()) + 1;
        while (subject
                && words.isWord(beyond)
                && words.get(beyond).definite()
                && (scene.is(beyond, WordClass.ADJECTIVE) || scene.is(beyond, WordClass.NISBA))) {
            beyond++;
        }
        Target after = subject && words.sameParagraph(next, beyond) ? targets.nounPhrase(beyond) : null;
        // "كما أوقفت اللاعب رامي حداد | ست مباريات": for how long
        boolean term = after != null && trigger.word().kind() == MeasureKind.SUSPENSION && targets.isSum(after);
        boolean beside = after != null && !term;
        boolean object = subject && !passive && !isOfOther(trigger) && (beside || trigger.pronoun() != null);
        boolean states = trigger.form().verb().tense() == Tense.PRESENT
                && (authorities.isStatute(next) || authorities.isStatute(trigger.first() - 1));
        return object || states || isOfPowerless(trigger.first() - 1);
    }

    /** "تمنع | الأشخاص المعنيين | من السفر": people without power, who are forbidden something. */
    boolean isForbidden(Trigger trigger, Subject named) {
        boolean people = trigger.word().kind() == MeasureKind.BAN
                && trigger.word().takesObject()
                && named != null
                && named.first() > trigger.last()
                && named.actor() != null
                && scene.mentions().actor(named.actor()).kind() == ActorKind.GROUP
                && !authorities.isAuthority(named.actor());
        int at = people ? named.last() + 1 : trigger.first();
        while (people
                && words.sameParagraph(trigger.first(), at)
                && words.isWord(at)
                && words.get(at).definite()
                && !words.get(at).hasProclitic()) {
            at++;
        }
        return people && words.sameParagraph(trigger.first(), at) && scene.isForm(at, FROM);
    }

    /** "الاتحاد | يوقف | اللاعب", "أنه سيوقف اللاعب": whether somebody before the verb acts, so that what follows does not. */
    private boolean isOfOther(Trigger trigger) {
        int before = trigger.first() - 1;
        if (!words.sameParagraph(before, trigger.first())
                || words.get(trigger.first()).conjunction() != 0) {
            return false;
        }
        boolean pronoun = scene.is(before, WordClass.COMPLEMENTIZER)
                && Descriptions.HIMSELF.matcher(words.get(before).form()).find();
        Named named = scene.mentions().endingAt(before);
        return pronoun
                || named != null && scene.mentions().isOrganization(named) && Clauses.opens(scene, named.first());
    }

    /** "الانقلاب العسكري الذي أطاح": whose relative clause it is. */
    private boolean isOfPowerless(int relative) {
        if (!scene.is(relative, WordClass.RELATIVE)) {
            return false;
        }
        int noun = relative - 1;
        while (scene.is(noun, WordClass.ADJECTIVE) || scene.is(noun, WordClass.NISBA)) {
            noun--;
        }
        return words.isWord(noun)
                && words.sameParagraph(noun, relative)
                && authorities.isPowerless(words.get(noun).base());
    }

    /** "الحزب الذي | اعتقل زعيمه": who arrests nobody. */
    boolean isDescribed(Trigger trigger, Subject named) {
        return trigger.word().kind() == MeasureKind.DETENTION
                && scene.is(trigger.first() - 1, WordClass.RELATIVE)
                && named != null
                && named.actor() != null
                && named.last() < trigger.first()
                && authorities.isUnarmed(named.actor());
    }
}
