package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What a measure shares with the one told before it, to which it is joined: "بطرد دبلوماسيين وفرض عقوبات", "إيقافه وتغريمه". */
final class JoinedMeasures {

    private static final String THEM = "هم";
    private static final String ORDER = "أمر";

    private final Scene scene;
    private final Words words;
    private final Targets targets;

    JoinedMeasures(Scene scene, Targets targets) {
        this.scene = scene;
        this.words = scene.words();
        this.targets = targets;
    }

    /** Who issues the measure told before, if this one is joined to it: "بطرد دبلوماسيين وفرض عقوبات". */
    Subject issuer(Trigger trigger, Governed governed, Draft previous) {
        int head = governed.any() ? nearestNoun(trigger, governed) : trigger.first();
        boolean same = previous != null
                && previous.issuer() != null
                && (!previous.trigger().isVerb() || trigger.pronoun() != null || isAct(trigger, governed))
                && scene.sameSentence(previous.trigger().first(), trigger.first());
        // "وإلزامه بدفع غرامة": what obliges is joined.
        boolean joined = isJoined(head) || governed.any(o -> !o.isVerb() && isJoined(o.first()));
        return same && joined ? previous.issuer() : null;
    }

    /** "ألغت الهيئة الترخيص، | ومنع صاحبه": an act that nothing else governs. */
    private static boolean isAct(Trigger trigger, Governed governed) {
        return trigger.word().act() && !governed.any() && !governed.circumstance();
    }

    /** "كما تم إيقاف المدرب": by whom the measure of the sentence before was issued, which the paragraph goes on to tell; or null. */
    Subject goesOn(Governed governed, Draft previous) {
        Operation outer =
                governed.any() ? governed.operations().get(governed.operations().size() - 1) : null;
        boolean on = outer != null
                && outer.isVerb()
                && outer.isPlainlyDone()
                && previous != null
                && previous.issuerActor() != null
                && words.sameParagraph(previous.trigger().first(), outer.first())
                && (words.isAmong(outer.first() - 1, WordSet.GOES_ON) || isInNext(outer.first(), previous));
        return on ? new Subject(previous.issuerActor(), -1, -1) : null;
    }

    /** "وقررت اللجنة تغريم النادي. | وتقرر | إيقاف المدرب": a verb with "and" that opens the sentence after that of the measure before. */
    private boolean isInNext(int verb, Draft previous) {
        int start = words.document().sentenceStart(verb);
        return start == verb
                && words.get(verb).conjunction() == 'و'
                && previous.issuer().named()
                && scene.sameSentence(previous.trigger().first(), start - 1);
    }

    /** "فرض غرامة على المخالفين وإغلاق المنشأة": another act told with one that is done. */
    boolean isPartOf(Trigger trigger, Governed governed, Draft previous) {
        return previous != null
                && trigger.word().act()
                && !governed.circumstance()
                && !previous.governed().circumstance()
                && (previous.governed().any()
                        || previous.issuer() != null
                        || words.get(previous.trigger().first()).conjunction() == 'و')
                && scene.sameSentence(previous.trigger().first(), trigger.first())
                && words.get(trigger.first()).conjunction() == 'و'
                && words.get(trigger.first()).preposition() == 0;
    }

    /** "نظام … الذي يعاقب بالسجن وغرامة": another penalty of the same law. */
    boolean isInLaw(Trigger trigger, Draft previous) {
        boolean law = previous != null
                && previous.trigger().word().kind() == MeasureKind.LEGISLATION
                && !trigger.word().act()
                && words.get(trigger.first()).conjunction() == 'و'
                && scene.sameSentence(previous.trigger().first(), trigger.first());
        for (int i = trigger.first() - 1; law && i > previous.trigger().last(); i--) {
            if (scene.is(i, WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "أوقفته مع تغريمه", "غرامة، مع إغلاق الملعب": one that is told as an addition to another. */
    boolean isAdded(Trigger trigger, Draft previous) {
        return previous != null
                && trigger.word().act()
                && !trigger.word().lifts()
                && !words.isBaseAmong(trigger.last() + 1, MeasureSet.CARRYING_OUT)
                && Circumstances.isAddition(scene, trigger.first() - 1)
                && scene.sameSentence(previous.trigger().first(), trigger.first());
    }

    /** "وتغريمه", "بالإضافة إلى تغريمه". */
    private boolean isJoined(int head) {
        Word word = words.get(head);
        return word.conjunction() == 'و' && word.preposition() == 0 || Circumstances.isAddition(scene, head - 1);
    }

    /** "إيقاف اللاعب وتغريمه": the pronoun means whom the measure told before falls upon. */
    Target target(Trigger trigger, Target target, Draft previous) {
        boolean shares = target != null
                && target.pronoun()
                && trigger.pronoun() != null
                && previous != null
                && previous.target() != null
                && scene.sameSentence(previous.trigger().first(), trigger.first())
                && (isJoined(trigger.first()) || trigger.pronoun().equals(THEM))
                && targets.fits(trigger, previous.target());
        return shares ? previous.target() : target;
    }

    /** "ألزم النادي بدفع غرامة", "وإلزامه بدفع غرامة": who is obliged to what the measure is; null for nobody. */
    Target obliged(Trigger trigger, Governed governed, Draft previous, Subjects subjects) {
        Operation obliging = governed.obliging();
        if (obliging == null) {
            return ordered(trigger, governed, subjects);
        }
        if (obliging.pronoun() != null) {
            boolean shares = previous != null
                    && scene.sameSentence(previous.trigger().first(), trigger.first())
                    && isJoined(obliging.first());
            return shares ? previous.target() : null;
        }
        Subject subject = obliging.isVerb() ? subjects.named(obliging.first(), obliging.last()) : null;
        int object = subject != null && subject.first() > obliging.last() ? subject.last() + 1 : obliging.last() + 1;
        object = scene.afterTime(object);
        Target target = isSomebody(object) ? targets.nounPhrase(object) : null;
        return target == null || target.last() >= trigger.first() ? null : target;
    }

    /** "خففت المحكمة عقوبة | المتهم | إلى السجن", "خفضت عقوبته إلى السجن": whose penalty it was before; null for nobody. */
    Target penalized(Trigger trigger, Governed governed) {
        boolean lowered = trigger.word().kind() == MeasureKind.DETENTION
                && governed.any()
                && "الي".equals(governed.operations().get(0).word().preposition());
        int first = lowered ? governed.operations().get(0).last() + 1 : trigger.first();
        for (int i = trigger.first() - 1; i >= first; i--) {
            if (words.isBaseAmong(i, MeasureSet.PENALTY)) {
                Target target = targets.nounPhrase(i + 1);
                return target == null || target.last() >= trigger.first() ? null : target;
            }
            String form = scene.isWord(i) ? words.get(i).form() : "";
            for (String pronoun : Pronouns.THIRD_PERSON) {
                String penalty = Pronouns.noun(form, pronoun);
                if (penalty != null && words.lexicon().isAmong(MeasureSet.PENALTY, penalty)) {
                    return new Target(i, i, words.get(i).start(), null, true);
                }
            }
        }
        return null;
    }

    /** "أمر القاضي | المتهم | بدفع غرامة": who is ordered to pay; null for nobody. */
    private Target ordered(Trigger trigger, Governed governed, Subjects subjects) {
        for (Operation operation : governed.operations()) {
            boolean orders = operation.isVerb()
                    && trigger.word().kind() == MeasureKind.FINE
                    && !trigger.word().act()
                    && operation.word().lemma().equals(ORDER)
                    && "ب".equals(operation.word().preposition());
            Subject subject = orders ? subjects.named(operation.first(), operation.last()) : null;
            int object =
                    subject != null && subject.first() > operation.last() ? scene.afterTime(subject.last() + 1) : -1;
            if (object >= 0 && object < trigger.first() && isSomebody(object)) {
                Target target = targets.nounPhrase(object);
                return target == null || target.last() >= trigger.first() ? null : target;
            }
        }
        return null;
    }

    /** "توعدت الوزارة | المتلاعبين", but "هددت كتلة «النور» | الموالية": whether it can be whom something is done to. */
    private boolean isSomebody(int token) {
        boolean attribute = scene.isWord(token)
                && words.get(token).definite()
                && words.get(token).form().endsWith("ه")
                && !scene.is(token, WordClass.TITLE);
        boolean noun = scene.is(token, WordClass.NOUN)
                || scene.is(token, WordClass.TITLE)
                || scene.is(token, WordClass.GROUP_HEAD)
                || scene.is(token, WordClass.ORGANIZATION_HEAD)
                || scene.is(token, WordClass.QUANTIFIER);
        Named named = scene.mentions().at(token);
        return named != null && !(attribute && scene.mentions().isGroup(named))
                || scene.isQuoteMark(token)
                || !scene.isWord(token)
                || !attribute && (noun || words.get(token).form().endsWith("ين"));
    }

    /** Where "فرض | عقوبات" or "تم | إيقافهم" begins; else the trigger itself. */
    private static int nearestNoun(Trigger trigger, Governed governed) {
        Operation nearest = governed.operations().get(0);
        boolean impersonal = nearest.isVerb()
                && trigger.pronoun() != null
                && governed.operations().size() == 1
                && nearest.isPlainlyDone()
                && nearest.last() == trigger.first() - 1;
        if (impersonal) {
            return nearest.first();
        }
        return nearest.isVerb() || nearest.first() < trigger.first() - 3 ? trigger.first() : nearest.first();
    }

    /** "بالإعدام لثلاثة متهمين | وبالسجن سنة لخمسة": whether a sentence is joined to another and has people of its own. */
    boolean isUponOthers(Trigger trigger) {
        boolean sentence = trigger.word().kind() == MeasureKind.DETENTION
                && !trigger.word().act()
                && words.isWord(trigger.first())
                && words.get(trigger.first()).conjunction() == 'و';
        Target own = sentence ? targets.find(trigger, -1) : null;
        return own != null
                && words.isWord(own.first())
                && words.get(own.first()).preposition() == 'ل';
    }
}
