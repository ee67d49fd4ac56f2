package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.Quantity;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Governors.Governed;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.TimeMatch;
import java.util.List;
import java.util.Set;

/** Reads what is told around a trigger, and whether that is evidence of a concrete act. */
final class Drafts {

    private static final Set<String> CONTAINS = Set.of(
            "تشمل", "يشمل", "تستهدف", "يستهدف", "تطال", "يطال", "تتضمن", "يتضمن", "تقضي", "يقضي", "تبلغ", "يبلغ",
            "بلغت", "قيمتها");

    private static final int FARTHEST_ANTECEDENT = 40;
    private static final int LONGEST_EVIDENCE = 30;

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Subjects subjects;
    private final Governors governors;
    private final Issuers issuers;
    private final Targets targets;
    private final Quantities quantities;

    Drafts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = new Lookups(scene);
        this.subjects = new Subjects(scene);
        this.governors = new Governors(scene, lookups, subjects);
        this.issuers = new Issuers(scene, subjects, lookups);
        this.targets = new Targets(scene);
        this.quantities = new Quantities(scene);
    }

    /**
     * The measure whose trigger begins at the token, or null.
     *
     * @param previous the one before it in the text, or null
     */
    Draft at(int token, Draft previous) {
        List<Trigger> readings = lookups.triggers(token);
        for (Trigger reading : readings) {
            Draft draft = reading.isVerb() ? verb(reading) : noun(reading, previous);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private Draft verb(Trigger trigger) {
        if (isNegated(trigger.first())) {
            return null;
        }
        Governed governed = governors.before(trigger);
        boolean passive = trigger.form().passive() || lookups.isVocalisedPassive(trigger.first());
        Subject subject = passive ? null : subjects.named(trigger.first(), trigger.last());
        Target target = targets.find(trigger, subject == null ? -1 : subject.last());
        boolean personal = trigger.word().objects().contains(MeasureTrigger.PERSON);
        boolean object = !passive && personal && target == null && trigger.pronoun() == null && !isBody(subject);
        if (object && subject != null && subject.first() > trigger.last()) {
            target = target(subject);
            subject = subjects.carried(trigger.first());
            passive = subject == null;
        } else if (object && scene.is(trigger.first() - 1, WordClass.AUXILIARY)) {
            passive = true;
            subject = null;
        }
        if (!passive && subject == null) {
            subject = issuers.ofVerb(trigger, false);
        } else if (passive) {
            subject = issuers.agent(trigger.last(), false);
        }
        if (personal && passive && !targets.fits(trigger, target)) {
            target = new Target(trigger.first(), trigger.last(), trigger.start(), null, true);
        } else if (target == null && !personal && trigger.word().takesObject() && passive) {
            target = targets.find(trigger, -1);
        }
        boolean told = passive ? target != null : subject != null;
        if (!told || !targets.fits(trigger, target)) {
            return null;
        }
        return draft(trigger, governed, null, subject, target);
    }

    private boolean isBody(Subject subject) {
        return subject != null
                && subject.actor() != null
                && scene.mentions().actor(subject.actor()).kind() == ActorKind.ORGANIZATION;
    }

    private static Target target(Subject subject) {
        return subject.named() ? new Target(subject.first(), subject.last(), -1, subject.actor(), false) : null;
    }

    private boolean isNegated(int token) {
        int before = token - 1;
        return words.sameParagraph(token, before)
                && (scene.isForm(before, "لم") || scene.isForm(before, "لا") || scene.isForm(before, "ما"));
    }

    /** Who issues the measure told before, if this one is joined to it: "بطرد دبلوماسيين وفرض عقوبات". */
    private Subject coordinated(Trigger trigger, Governed governed, Draft previous) {
        int head = governed.any() ? nearestNoun(trigger, governed) : trigger.first();
        boolean joined = words.get(head).conjunction() == 'و' && words.get(head).preposition() == 0;
        boolean same = previous != null
                && previous.issuer() != null
                && !previous.trigger().isVerb()
                && scene.sameSentence(previous.trigger().first(), trigger.first());
        return joined && same ? previous.issuer() : null;
    }

    private static int nearestNoun(Trigger trigger, Governed governed) {
        Operation nearest = governed.operations().get(0);
        return nearest.isVerb() || nearest.first() < trigger.first() - 3 ? trigger.first() : nearest.first();
    }

    private Draft noun(Trigger trigger, Draft previous) {
        Governed governed = governors.before(trigger);
        Operation after = governors.after(trigger);
        if (governed.blocked() && after == null) {
            return null;
        }
        Subject complement = issuers.complement(trigger, targets);
        boolean follows = complement != null && complement.first() > trigger.last();
        Target found = null;
        for (int i = 0; found == null && i < governed.operations().size(); i++) {
            found = targets.between(governed.operations().get(i), trigger);
        }
        Target target = found != null ? found : targets.find(trigger, follows ? complement.last() : -1);
        if (!targets.fits(trigger, target)) {
            return null;
        }
        Subject issuer = complement != null ? complement : coordinated(trigger, governed, previous);
        issuer = issuer != null ? issuer : issuers.ofOperators(governed, after);
        issuer = issuer != null
                ? issuer
                : issuers.agent(trigger.last(), !trigger.word().act());
        issuer = issuer != null ? issuer : issuers.adjective(trigger.last(), trigger.last() + 1);
        if (issuer == null && !governed.circumstance() && (governed.any() || after != null)) {
            issuer = speakingBody(trigger, governed);
        }
        return isConcrete(trigger, governed, after, issuer, target)
                ? draft(trigger, governed, after, issuer, target)
                : null;
    }

    private boolean isConcrete(Trigger trigger, Governed governed, Operation after, Subject issuer, Target target) {
        boolean operated = after != null || governed.operations().stream().anyMatch(Drafts::isEvidence);
        if (operated) {
            return !governed.circumstance() || issuer != null || target != null || after != null;
        }
        boolean many = trigger.pronoun() != null && trigger.pronoun().endsWith("م");
        boolean upon = target != null && (target.pronoun() && !many || isNamed(target.actor()));
        return trigger.word().act() ? issuer != null || upon : issuer != null && target != null;
    }

    private boolean isNamed(Integer actor) {
        return actor != null && scene.mentions().actor(actor).kind() != ActorKind.GROUP;
    }

    /** "ضرورة", "إمكانية" tell of nothing done, announced or proposed. */
    private static boolean isEvidence(Operation operation) {
        MeasureOperator word = operation.word();
        boolean idea = word.kind() == MeasureOperator.Kind.NOUN
                && word.status() == MeasureStatus.PROPOSED
                && !word.subjectIssues();
        return word.kind() != MeasureOperator.Kind.MODAL && !idea;
    }

    /** A body that tells of a measure without naming another issuer. */
    private Subject speakingBody(Trigger trigger, Governed governed) {
        boolean asked = governed.operations().stream()
                .anyMatch(o -> o.isVerb() || !o.word().subjectIssues());
        Integer speaker =
                asked ? null : scene.statements().speaker(scene.statements().around(trigger.first()));
        boolean body = speaker != null && scene.mentions().actor(speaker).kind() == ActorKind.ORGANIZATION;
        return body ? new Subject(speaker, -1, -1) : null;
    }

    private Draft draft(Trigger trigger, Governed governed, Operation after, Subject issuer, Target found) {
        int first = Math.min(trigger.first(), governed.start(trigger.first()));
        if (issuer != null && issuer.named() && issuer.first() < first && scene.sameSentence(issuer.first(), first)) {
            first = first - issuer.first() <= LONGEST_EVIDENCE ? issuer.first() : first;
        }
        int last = trigger.last();
        if (found != null && found.last() > last) {
            last = found.last();
        }
        if (issuer != null && issuer.last() > last) {
            last = issuer.last();
        }
        last = clauseEnd(last);
        Quantity quantity = quantities.in(trigger.last() + 1, last);
        return new Draft(
                trigger,
                governed,
                after,
                issuer,
                found == null ? null : resolved(trigger, found, issuer),
                quantity,
                time(first, trigger, last),
                Statuses.of(trigger, governed, after, isForm(last, trigger)),
                first,
                last);
    }

    /** Whether عن follows, as it does where something is lifted from someone. */
    private boolean isForm(int last, Trigger trigger) {
        for (int i = trigger.last() + 1; i <= last; i++) {
            if (words.isWord(i)
                    && words.get(i).form().startsWith("عن")
                    && words.get(i).is(WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** ", تشمل …": a clause that goes on to tell what the measure contains. */
    private boolean goesOn(int comma) {
        return scene.isComma(comma)
                && scene.isWord(comma + 1)
                && CONTAINS.contains(scene.word(comma + 1).form());
    }

    private int clauseEnd(int last) {
        int at = last + 1;
        while (words.sameParagraph(last, at) && at - last <= LONGEST_EVIDENCE / 2) {
            boolean ends = scene.endsClause(at)
                    || scene.isComma(at) && !goesOn(at)
                    || scene.isQuoteMark(at)
                    || scene.is(at, WordClass.SUBORDINATOR)
                    || words.isWord(at) && words.get(at).conjunction() != 0;
            if (ends) {
                break;
            }
            at++;
        }
        return at - 1;
    }

    /** The time told nearest to the trigger. */
    private TimeMatch time(int first, Trigger trigger, int last) {
        TimeMatch nearest = null;
        int distance = Integer.MAX_VALUE;
        boolean before = first > 0 && scene.times().around(scene.isComma(first - 1) ? first - 2 : first - 1) != null;
        for (int i = before ? first - 2 : first; i <= last; i++) {
            if (i > trigger.last() && (scene.is(i, WordClass.RELATIVE) || scene.is(i, WordClass.SUBORDINATOR))) {
                break;
            }
            if (i < 0) {
                continue;
            }
            TimeMatch time =
                    words.sameParagraph(i, trigger.first()) ? scene.times().around(i) : null;
            if (time != null && Math.abs(time.firstToken() - trigger.first()) < distance) {
                nearest = time;
                distance = Math.abs(time.firstToken() - trigger.first());
            }
        }
        return nearest;
    }

    /** A pronoun's actor: the one last named, a person where the trigger asks for one. */
    private Target resolved(Trigger trigger, Target target, Subject issuer) {
        Target shown = target.start() >= 0
                ? target
                : new Target(
                        target.first(), target.last(), words.get(target.first()).start(), target.actor(), false);
        if (!shown.pronoun()) {
            return shown;
        }
        boolean person = trigger.word().objects().contains(MeasureTrigger.PERSON);
        for (int i = Math.min(trigger.first(), shown.first()) - 1;
                i >= 0 && trigger.first() - i <= FARTHEST_ANTECEDENT;
                i--) {
            Named named = scene.mentions().around(i);
            if (named == null) {
                continue;
            }
            boolean issues = issuer != null && Integer.valueOf(named.actor()).equals(issuer.actor());
            if (!issues && (!person || scene.mentions().isPerson(named))) {
                int start = named.mention().span().start();
                return new Target(named.first(), named.last(), start, named.actor(), true);
            }
            i = named.first();
        }
        return isOwnPronoun(trigger, shown) ? null : shown;
    }

    /** A verb's own word is no target, if it is not known whom its pronoun means. */
    private static boolean isOwnPronoun(Trigger trigger, Target target) {
        return target.first() == trigger.first();
    }
}
