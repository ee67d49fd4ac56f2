package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what stands around a word that may name a measure is evidence that one was taken, announced or proposed. */
final class Evidence {

    /** What looks like a verb in the present. */
    private static final Pattern PRESENT = Pattern.compile("[يت].{2,4}");

    private static final String NEVER = "لن";
    /** "أيد", "حذر من": whoever has no power does so of what others do. */
    private static final Set<String> COMMENTS = Set.of("ايد", "حذر");

    private static final Set<String> DECLARES = Set.of("اعتبر");

    private static final Set<String> PAYS = Set.of("دفع", "سدد", "سداد", "اداء");

    private final Scene scene;
    private final Words words;
    private final Authorities authorities;
    private final Antecedents antecedents;
    private final Subjects subjects;

    Evidence(Scene scene, Authorities authorities, Antecedents antecedents, Subjects subjects) {
        this.scene = scene;
        this.words = scene.words();
        this.authorities = authorities;
        this.antecedents = antecedents;
        this.subjects = subjects;
    }

    /** "لم تفرض". */
    boolean isNegated(int token) {
        int before = token - 1;
        return words.sameParagraph(token, before)
                && (scene.isForm(before, "لم") || scene.isForm(before, "لا") || scene.isForm(before, "ما"));
    }

    /** "لم يستبعد فرض", "لا ترفض فرض" may still come, "لن نتردد في فرض" is a threat; null where nothing is left open. */
    MeasureStatus leftOpen(Governed governed) {
        for (Operation operation : governed.operations()) {
            boolean rejects = operation.isVerb() && operation.word().status() == MeasureStatus.REJECTED;
            if (rejects && isNegated(operation.first())) {
                return MeasureStatus.PROPOSED;
            }
            if (rejects && scene.isForm(operation.first() - 1, NEVER)) {
                return MeasureStatus.THREATENED;
            }
        }
        return null;
    }

    /** Whether the words tell of a concrete act rather than of a topic or an opinion. */
    boolean isConcrete(
            Trigger trigger, Governed governed, Operation after, Subject issuer, Target target, boolean joined) {
        if (governed.any(o -> o.isVerb() ? isNoDeed(o) : isMissing(o.first()))) {
            return false;
        }
        if (issuer != null
                && issuer.actor() != null
                && isPrediction(governed)
                && !authorities.isAuthority(issuer.actor())) {
            return false;
        }
        boolean operated = after != null || governed.any(this::isEvidence);
        // "فرض الضرائب": "imposing" rather than "he imposed", if nobody does
        boolean topic = after == null
                && !governed.any(
                        o -> o.isVerb() && !(o.form().verb().tense() == Tense.PAST && o.last() == trigger.first() - 1));
        boolean named = issuer != null && issuer.named();
        if (operated && topic && !named && target == null && isPredicate(trigger.last() + 1)) {
            // "رفع الضرائب يضر": what a sentence is about.
            return false;
        }
        if (joined && target != null) {
            return true;
        }
        if (operated) {
            return !governed.circumstance() || issuer != null || target != null || after != null;
        }
        if (governed.any(Operation::isIdea)) {
            // "أهمية إلزام": nothing but an opinion.
            return false;
        }
        boolean many = trigger.pronoun() != null && trigger.pronoun().endsWith("م");
        Target whom = target == null ? null : antecedents.resolved(trigger, target, issuer);
        boolean upon = whom != null && !(target.pronoun() && many) && isNamed(whom.actor());
        return trigger.word().act()
                ? issuer != null || upon || hasHappened(trigger, target) || isHeading(trigger, target)
                : issuer != null && target != null;
    }

    /** "عقب استدعاء السفير": what something else came after was done. */
    private boolean hasHappened(Trigger trigger, Target target) {
        int before = trigger.first() - 1;
        return target != null
                && !target.pronoun()
                && !words.get(trigger.first()).hasProclitic()
                && words.sameParagraph(before, trigger.first())
                && words.isAmong(before, MeasureSet.HAPPENED);
    }

    /** "اعتقال خمسة ناشطين", "الوزارة: | إغلاق المدارس": what a headline begins with is the news. */
    boolean isHeading(Trigger trigger, Target target) {
        int before = trigger.first() - 1;
        return target != null
                && !target.pronoun()
                && words.token(trigger.first()).paragraph() == 0
                && !words.get(trigger.first()).hasProclitic()
                && (!words.sameParagraph(before, trigger.first())
                        || words.token(before).isColon());
    }

    private boolean isPredicate(int token) {
        return scene.isPlainVerb(token)
                || words.isWord(token)
                        && words.get(token).unknown()
                        && PRESENT.matcher(words.get(token).form()).matches();
    }

    /** "استبعد المحلل فرض عقوبات": who has no say in it rejects nothing. */
    private static boolean isPrediction(Governed governed) {
        return governed.any(o -> o.isVerb() && o.word().status() == MeasureStatus.REJECTED);
    }

    /** "إذا فرضت", "لم تفرض", "يعاقب القانون بغرامة": what is supposed, not done, or only allowed. */
    private boolean isNoDeed(Operation operation) {
        boolean denied = isNegated(operation.first()) && operation.word().status() != MeasureStatus.REJECTED;
        int next = operation.last() + 1;
        // "يعاقب عليها القانون"
        int subject = Clauses.isPrepositionWithPronoun(scene, next) ? next + 1 : next;
        boolean states = operation.form().verb().tense() == Tense.PRESENT
                && (authorities.isStatute(subject) || authorities.isStatute(operation.first() - 1));
        return denied || states || isOpinion(operation) || Clauses.isSupposed(scene, operation.first());
    }

    /** "لا | نية لفرض", "لا توجد | خطط لفرض": of what it is said that there is none. */
    private boolean isMissing(int noun) {
        int before = noun - 1;
        before -= words.isAmong(before, MeasureSet.THERE_IS) ? 1 : 0;
        before -= scene.is(before, WordClass.AUXILIARY) ? 1 : 0;
        return before < noun
                && words.sameParagraph(before, noun)
                && (isNegated(before + 1) || scene.isForm(before, NEVER) || scene.isForm(before, "ليس"));
    }

    /** "يؤيدون منع", "حذر الخبير من فرض": who is for it or against it has not done it, unless it is a court that upholds a sentence. */
    private boolean isOpinion(Operation operation) {
        if (!COMMENTS.contains(operation.word().folded())) {
            return false;
        }
        Subject subject = subjects.of(operation.first(), operation.last());
        return subject == null || subject.actor() == null || !authorities.isAuthority(subject.actor());
    }

    /** "تطبيق القانون" is no legislation, "أقر القانون" is. */
    static boolean isOperated(Trigger trigger, Governed governed, Operation after) {
        Set<String> operators = trigger.word().operators();
        Operation nearest = governed.any() ? governed.operations().get(0) : after;
        boolean calls = nearest != null && DECLARES.contains(nearest.word().folded());
        if (calls && trigger.word().kind() != MeasureKind.EXPULSION) {
            // "اعتبر الوزير الحظر خطأ", where "اعتبره شخصا غير مرغوب فيه" is a measure
            return false;
        }
        boolean paid = nearest != null
                && trigger.word().kind() == MeasureKind.TARIFF
                && PAYS.contains(nearest.word().folded());
        if (paid) {
            // "سداد الرسوم": of what was imposed before
            return false;
        }
        return operators.isEmpty()
                || nearest != null
                        && !nearest.word().subjectSpeaks()
                        && operators.contains(nearest.word().folded());
    }

    private boolean isNamed(Integer actor) {
        return actor != null && scene.mentions().actor(actor).kind() != ActorKind.GROUP;
    }

    /** "ضرورة", "إمكانية" tell of nothing done, announced or proposed. */
    private boolean isEvidence(Operation operation) {
        MeasureOperator word = operation.word();
        if (!operation.isVerb()
                && word.status() == MeasureStatus.IMPOSED
                && words.get(operation.first()).preposition() == 'ل') {
            // "لتطبيق العقوبات": what something else is for.
            return false;
        }
        return word.kind() != MeasureOperator.Kind.MODAL && !operation.isIdea();
    }
}
