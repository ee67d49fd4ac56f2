package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said of laws rather than done by passing them. */
final class Laws {

    private static final int NEAR = 4;
    private static final String STATUTES = "statutes";
    /** What may be said to do something itself. */
    private static final Set<MeasureKind> ACTING =
            EnumSet.of(MeasureKind.LEGISLATION, MeasureKind.SANCTION, MeasureKind.TARIFF);

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;

    Laws(Scene scene, Lookups lookups) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
    }

    /** "قانونا يحظر النقاب", "نظام مكافحة التحرش الذي يعاقب بالسجن": what a law is about is not another measure. */
    boolean isOfLaw(int clause, Draft previous) {
        return previous != null
                && previous.trigger().word().kind() == MeasureKind.LEGISLATION
                && (previous.trigger().last() == clause - 1
                        || scene.is(clause - 1, WordClass.RELATIVE)
                                && scene.sameSentence(previous.trigger().first(), clause));
    }

    /** "مشروع قانون | ضريبة الدخل": what a law is named after is not another measure. */
    boolean isNamedAfter(Trigger trigger) {
        int before = trigger.first() - 1;
        boolean besides = trigger.word().kind() == MeasureKind.LEGISLATION
                && trigger.pronoun() != null
                && words.get(trigger.first()).conjunction() == 'و';
        if (besides || isListed(trigger)) {
            // "نظام المؤسسات الصحية | ولائحته التنفيذية"
            return true;
        }
        boolean attached = words.sameParagraph(trigger.first(), before)
                && words.isWord(before)
                && !words.get(before).definite()
                && !words.get(trigger.first()).hasProclitic();
        return attached && isLaw(lookups.triggers(before));
    }

    private static boolean isLaw(List<Trigger> readings) {
        for (Trigger reading : readings) {
            if (reading.word().kind() == MeasureKind.LEGISLATION) {
                return true;
            }
        }
        return false;
    }

    /** "لائحة الجزاءات | والغرامات البلدية": the second thing that a law is called after. */
    private boolean isListed(Trigger trigger) {
        Word word = words.get(trigger.first());
        int first = trigger.first() - 1;
        boolean second = word.definite() && word.conjunction() == 'و' && word.preposition() == 0;
        while (second
                && trigger.first() - first < NEAR
                && words.sameParagraph(trigger.first(), first - 1)
                && words.isWord(first)
                && words.get(first).definite()
                && !words.get(first).hasProclitic()) {
            first--;
        }
        return second
                && first < trigger.first() - 1
                && words.isWord(first)
                && !words.get(first).definite()
                && words.lexicon()
                        .issuerClass(STATUTES)
                        .contains(words.get(first).base());
    }

    /** "لجنة القانون", "لجنة تجميد الأموال": what a body is called after. */
    boolean isOfBody(Trigger trigger) {
        int before = trigger.first() - 1;
        Named body = scene.mentions().around(trigger.first());
        boolean names = body != null
                && body.first() == before
                && (body.last() > trigger.last() || !trigger.word().act())
                && scene.is(before, WordClass.ORGANIZATION_HEAD)
                && !scene.authorities().isPowerless(words.get(before).base())
                && !words.get(before).definite();
        return names
                || trigger.word().kind() == MeasureKind.LEGISLATION
                        && words.get(trigger.first()).definite()
                        && !words.get(trigger.first()).hasProclitic()
                        && words.sameParagraph(before, trigger.first())
                        && scene.is(before, WordClass.ORGANIZATION_HEAD)
                        && !words.get(before).definite();
    }

    /** "تأجيل نظر | مشروع القانون", "أجل تنفيذ | قرار إغلاق": what is put off is not passed, and not done again. */
    boolean isPutOff(Trigger trigger, Draft previous) {
        boolean carriedOut = previous != null
                && previous.target() != null
                && previous.target().first() < trigger.first()
                && previous.target().last() >= trigger.last()
                && scene.words().isBaseAmong(previous.target().first(), MeasureSet.CARRYING_OUT);
        return (trigger.word().kind() == MeasureKind.LEGISLATION || carriedOut)
                && previous != null
                && previous.trigger().word().kind() == MeasureKind.SUSPENSION
                && previous.trigger().word().act()
                && (carriedOut || trigger.first() - previous.trigger().last() <= NEAR)
                && scene.sameSentence(previous.trigger().first(), trigger.first())
                && words.get(trigger.first()).conjunction() == 0;
    }

    /** "أقر القانون | أولوية العامل", "تمنع العقوبات | الوصول إلى": what a law states or a penalty does, nobody passes it. */
    boolean isActing(Trigger trigger, Governed governed) {
        Operation nearest = governed.any() ? governed.operations().get(0) : null;
        boolean subject = ACTING.contains(trigger.word().kind())
                && !trigger.word().act()
                && nearest != null
                && nearest.isVerb()
                && nearest.word().subjectIssues()
                && nearest.last() == trigger.first() - 1
                && !words.get(trigger.first()).hasProclitic();
        int next = trigger.last() + 1;
        while (subject
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !isObject(next)) {
            next++;
        }
        boolean closed = words.get(trigger.first()).definite() || next > trigger.last() + 1;
        return subject
                && closed
                && words.sameParagraph(trigger.last(), next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && scene.times().around(next) == null
                && (scene.is(next, WordClass.NOUN) || scene.is(next, WordClass.QUANTIFIER) || isObject(next))
                && !scene.is(next, WordClass.ADVERB)
                && !words.get(next).isFunctionWord();
    }

    /** "العقوبات | الوصول إلى": a noun that describes nothing, though it has the article. */
    private boolean isObject(int token) {
        return scene.is(token, WordClass.VERBAL_NOUN)
                && !scene.is(token, WordClass.ADJECTIVE)
                && !scene.is(token, WordClass.NISBA);
    }
}
