package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.Quantity;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Reads what is told around a trigger, and whether that is evidence of a concrete act. */
final class Drafts {

    private static final int LONGEST_EVIDENCE = 30;

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Subjects subjects;
    private final Governors governors;
    private final Issuers issuers;
    private final Targets targets;
    private final Quantities quantities;
    private final Surroundings surroundings;
    private final Antecedents antecedents;

    Drafts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = new Lookups(scene);
        this.subjects = new Subjects(scene);
        this.governors = new Governors(scene, lookups, subjects);
        this.issuers = new Issuers(scene, subjects, lookups);
        this.targets = new Targets(scene);
        this.quantities = new Quantities(scene);
        this.surroundings = new Surroundings(scene);
        this.antecedents = new Antecedents(scene);
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
        last = surroundings.clauseEnd(last);
        Quantity quantity = quantities.in(trigger.last() + 1, last);
        return new Draft(
                trigger,
                governed,
                after,
                issuer,
                found == null ? null : antecedents.resolved(trigger, found, issuer),
                quantity,
                surroundings.time(first, trigger, last),
                Statuses.of(trigger, governed, after, surroundings.isFrom(trigger, last)),
                first,
                last);
    }
}
