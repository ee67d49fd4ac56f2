package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntPredicate;

/** Who did what the passive tells of, as what is told just before shows: "داهمت الشرطة المنزل. | واعتقل | خمسة أشخاص". */
final class Passives {

    private static final int FARTHEST = 40;

    private final Scene scene;
    private final Words words;
    private final Subjects subjects;
    private final Authorities authorities;

    Passives(Scene scene, Subjects subjects, Authorities authorities) {
        this.scene = scene;
        this.words = scene.words();
        this.subjects = subjects;
        this.authorities = authorities;
    }

    /**
     * The force or the court that acts in the same sentence or the one before, in the same telling; null for none.
     *
     * @param arrests whether forces do what the verb tells, and not courts alone
     */
    Subject enforcer(int verb, boolean arrests) {
        Integer speaker = scene.statements().speaker(scene.statements().around(verb));
        if (!arrests && speaker != null && authorities.sentences(speaker)) {
            // "قال القاضي إن المتهم اعترف، وحكم عليه بالسجن": of what he does himself
            return new Subject(speaker, -1, -1);
        }
        int earliest = words.document().sentenceStart(verb) - 1;
        earliest = earliest < 0 ? 0 : words.document().sentenceStart(earliest);
        return acting(verb, earliest, arrests ? authorities::enforces : authorities::sentences);
    }

    /**
     * Who did what "تم" and "جرى" tell of: the force of the sentence before, or the body that acts in the same sentence, "رصدت
     * | اللجنة | المخالفة، وتم تغريم النادي"; or null.
     */
    Subject done(Trigger trigger, Governed governed, Draft previous) {
        if (!governed.any() || !governed.all(o -> o.isVerb() && o.isPlainlyDone())) {
            return null;
        }
        int verb = governed.start(trigger.first());
        if (trigger.word().kind() != MeasureKind.DETENTION) {
            return acting(verb, earliest(verb), authorities::isPublic);
        }
        // "قبضت الشرطة على شاب. | وجرى إيقافه"
        boolean again = trigger.pronoun() != null
                && previous != null
                && previous.issuerActor() != null
                && previous.trigger().word().kind() == MeasureKind.DETENTION
                && verb - previous.trigger().first() <= FARTHEST;
        return again ? new Subject(previous.issuerActor(), -1, -1) : enforcer(verb, true);
    }

    /** "خدعت الشركة عملاءها. | وفرضت عليها | غرامة": whether a verb that goes on with a firm tells of what befalls it. */
    boolean isUponFirm(Subject carried, Trigger trigger, Operation operation) {
        int upon = operation.last() + 1;
        return carried != null
                && !carried.named()
                && carried.actor() != null
                && authorities.isFirm(carried.actor())
                && !trigger.word().act()
                && Clauses.isUponPronoun(scene, upon);
    }

    /** "عقد المجلس جلسته. | وتقرر | تعليق الدراسة": what is decided is so by who acted in the sentence before. */
    private int earliest(int verb) {
        int start = words.document().sentenceStart(verb);
        boolean goesOn = start == verb && start > 0 && words.isAmong(verb, MeasureSet.IS_DECIDED);
        return goesOn ? words.document().sentenceStart(start - 1) : start;
    }

    /** The subject of the nearest verb before, in the same telling, if he can do such things; or null. */
    private Subject acting(int verb, int earliest, IntPredicate can) {
        Integer statement = scene.statements().around(verb);
        for (int i = verb - 1; i >= earliest && verb - i <= FARTHEST && words.sameParagraph(i, verb); i--) {
            boolean told = statement == null
                    ? scene.statements().around(i) == null
                    : statement.equals(scene.statements().around(i));
            boolean acts = told
                    && !scene.is(i - 1, WordClass.RELATIVE)
                    && (scene.isPlainVerb(i) || Clauses.opensWithVerb(scene, i) || isOfMeasure(i) || isReporting(i));
            Integer speaker = acts ? scene.statements().speakerOfCue(i) : null;
            boolean tells = speaker != null && (authorities.sentences(speaker) || authorities.enforces(speaker));
            if (tells && can.test(speaker)) {
                // "قال القاضي إن المتهم اعترف. | وحكم | عليه بالسجن", "أوضحت الشرطة أنها فتشت المنزل، فيما | تم إيقاف |
                // شخصين"
                return new Subject(speaker, -1, -1);
            }
            Subject subject = acts && speaker == null ? subjects.named(i, i) : null;
            if (subject != null && subject.actor() != null && can.test(subject.actor())) {
                return new Subject(subject.actor(), -1, -1);
            }
        }
        return null;
    }

    private boolean isReporting(int token) {
        return scene.is(token, WordClass.REPORTING_VERB)
                && !words.get(token).definite()
                && !words.get(token).isFunctionWord();
    }

    private boolean isOfMeasure(int token) {
        return words.isWord(token)
                && !words.get(token).definite()
                && scene.is(token, WordClass.COMMON_VERB)
                && words.lexicon().triggers().exact(words.get(token).form()) != null;
    }
}
