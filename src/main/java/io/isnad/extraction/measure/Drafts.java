package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.Quantity;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.measure.VerbClauses.Reading;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Reads what is told around a trigger, and whether that is evidence of a concrete act. */
final class Drafts {

    private static final int LONGEST_EVIDENCE = 30;
    /** "عوقب بـ": the preposition of what somebody is sentenced to. */
    private static final String PENALTY = "ب";

    private static final String ADDS = "أضاف";

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Subjects subjects;
    private final Governors governors;
    private final Issuers issuers;
    private final Targets targets;
    private final ObjectsBefore objects;
    private final Quantities quantities;
    private final Surroundings surroundings;
    private final Antecedents antecedents;
    private final Authorities authorities;
    private final VerbClauses verbs;
    private final JoinedMeasures joined;
    private final Decisions decisions;
    private final Penalties penalties;
    private final Laws laws;
    private final Evidence evidence;
    private final NounIssuers nounIssuers;
    private final PronounsOfTriggers pronouns;

    Drafts(Scene scene) {
        this.scene = scene;
        this.pronouns = new PronounsOfTriggers(scene);
        this.words = scene.words();
        this.lookups = new Lookups(scene);
        this.subjects = new Subjects(scene);
        this.governors = new Governors(scene, lookups, subjects);
        this.issuers = new Issuers(scene, subjects, lookups);
        this.targets = new Targets(scene);
        this.objects = new ObjectsBefore(scene, subjects, targets);
        this.quantities = new Quantities(scene);
        this.surroundings = new Surroundings(scene);
        this.antecedents = new Antecedents(scene);
        this.authorities = scene.authorities();
        this.joined = new JoinedMeasures(scene, targets);
        this.laws = new Laws(scene, lookups);
        this.penalties = new Penalties(scene, lookups);
        this.decisions = new Decisions(scene, lookups, subjects);
        this.evidence = new Evidence(scene, authorities, antecedents, subjects);
        this.nounIssuers = new NounIssuers(scene, subjects, issuers, joined, decisions, penalties);
        this.verbs = new VerbClauses(scene, lookups, subjects, issuers, targets);
    }

    /**
     * The measure whose trigger begins at the token, or null.
     *
     * @param previous the one before it in the text, or null
     */
    Draft at(int token, Draft previous) {
        List<Trigger> readings = lookups.triggers(token);
        if (readings.isEmpty()) {
            return null;
        }
        for (Trigger reading : readings) {
            boolean harmless = reading.isVerb() && reading.word().kind() == null;
            if (harmless && targets.fits(reading, targets.find(reading, -1))) {
                return null;
            }
        }
        for (Trigger reading : readings) {
            Draft draft = reading.isVerb() ? verb(reading, previous) : noun(reading, previous);
            if (draft != null && !pronouns.mislead(draft, readings)) {
                return reading.word().kind() == null ? null : asSuspension(draft, readings);
            }
        }
        return null;
    }

    /** "أوقف الاتحاد رئيسه": clubs and unions suspend, they arrest nobody. */
    private Draft asSuspension(Draft draft, List<Trigger> readings) {
        boolean arrest = draft.trigger().word().kind() == MeasureKind.DETENTION
                && draft.issuerActor() != null
                && authorities.isAssociation(draft.issuerActor());
        for (Trigger reading : readings) {
            if (arrest && reading.word().kind() == MeasureKind.SUSPENSION) {
                return draft.as(reading);
            }
        }
        return draft;
    }

    private Draft verb(Trigger trigger, Draft previous) {
        // "يقال إن": a clause is nothing that is done.
        boolean clause = scene.is(trigger.last() + 1, WordClass.COMPLEMENTIZER);
        // "وأضاف الوزير أن": what is said, not added to a list
        boolean cue = trigger.word().lemma().equals(ADDS) && scene.statements().speakerOfCue(trigger.first()) != null;
        if (clause
                || cue
                || evidence.isNegated(trigger.first())
                || Clauses.isSupposed(scene, trigger.first())
                || laws.isOfLaw(trigger.first(), previous)) {
            return null;
        }
        Governed governed = governors.before(trigger);
        Reading reading = verbs.read(trigger, previous == null ? null : previous.issuer());
        // "بعد أن أغلقت": what is told in the past has happened, whatever it is told beside.
        boolean spoken = governed.circumstance()
                && !governed.any()
                && trigger.form().verb().tense() != Tense.PAST
                && !Clauses.isNext(scene, trigger.first());
        if (reading == null || spoken || isSpeaker(trigger, reading.target())) {
            return null;
        }
        Subject issuer = reading.issuer() != null ? reading.issuer() : decisions.goesOn(trigger, previous);
        return draft(trigger, governed, null, issuer, reading.target());
    }

    /** "استبعد سامر حداد إقامة المباراة": whoever says what the verb reports has nothing done to him by it. */
    private boolean isSpeaker(Trigger trigger, Target target) {
        Integer speaker = scene.statements().speakerOfCue(trigger.first());
        return speaker != null
                && target != null
                && speaker.equals(target.actor())
                && scene.mentions().actor(speaker).kind() == ActorKind.PERSON;
    }

    /** "منشآت تجارية مخالفة": an adjective among adjectives. */
    private boolean isAttribute(Trigger trigger) {
        int before = trigger.first() - 1;
        return trigger.first() == trigger.last()
                && scene.is(trigger.first(), WordClass.ADJECTIVE)
                && !words.get(trigger.first()).hasProclitic()
                && words.sameParagraph(before, trigger.first())
                && words.isWord(before)
                && !words.get(before).isFunctionWord()
                && (scene.is(before, WordClass.NISBA) || scene.is(before, WordClass.ADJECTIVE))
                && words.get(before).definite() == words.get(trigger.first()).definite();
    }

    private Draft noun(Trigger trigger, Draft previous) {
        if (laws.isNamedAfter(trigger) || laws.isOfBody(trigger) || isAttribute(trigger)) {
            return null;
        }
        Governed governed = governors.before(trigger);
        Operation after = governors.after(trigger, governed);
        boolean ofLaw = governed.any()
                && governed.operations().get(0).isVerb()
                && laws.isOfLaw(governed.operations().get(0).first(), previous);
        if (ofLaw
                || Callers.isOnlyCalledFor(trigger, governed)
                || laws.isActing(trigger, governed)
                || laws.isPutOff(trigger, previous)
                || joined.isInLaw(trigger, previous)
                || penalties.isPassedOn(trigger)
                || governed.blocked() && after == null && !joined.isAdded(trigger, previous)
                || !Evidence.isOperated(trigger, governed, after)) {
            return null;
        }
        Subject complement = isOrdered(governed) ? null : issuers.complement(trigger, targets);
        boolean follows = complement != null && complement.first() > trigger.last();
        Target found = null;
        for (int i = 0; found == null && i < governed.operations().size(); i++) {
            if (isBeyond(previous, governed.operations().get(i), trigger)) {
                // "قرار بطرد السفير من عمان | وسحب": what stands between belongs to the first.
                continue;
            }
            found = targets.between(governed.operations().get(i), trigger, governed::governsAt);
        }
        Subject taker = decisions.taker(trigger, governed);
        boolean decides = found != null && taker != null && found.first() == taker.first();
        found = found != null && !decides ? found : undergoing(governed, trigger, previous);
        found = found != null ? found : joined.penalized(trigger, governed);
        found = found != null ? found : joined.obliged(trigger, governed, previous, subjects);
        found = found != null ? found : objects.of(trigger, governed);
        found = found != null ? found : objects.ofLaw(trigger);
        Target target = found != null ? found : targets.find(trigger, follows ? complement.last() : -1);
        target = joined.target(trigger, target, previous);
        if (!targets.fits(trigger, target)) {
            return null;
        }
        Subject issuer = complement != null ? complement : taker;
        issuer = issuer != null ? issuer : joined.issuer(trigger, governed, previous);
        issuer = nounIssuers.issuer(trigger, governed, after, previous, issuer);
        issuer = issuer == null && evidence.isHeading(trigger, target) ? issuers.teller(trigger.first(), true) : issuer;
        return evidence.isConcrete(
                        trigger, governed, after, issuer, target, joined.isPartOf(trigger, governed, previous))
                ? draft(trigger, governed, after, issuer, target)
                : null;
    }

    /** Whether another act stands between an operator and the act that a trigger names, or the sentence that others get. */
    private boolean isBeyond(Draft previous, Operation operation, Trigger trigger) {
        return previous != null
                && previous.trigger().first() > operation.last()
                && (trigger.word().act() && previous.trigger().word().act() || joined.isUponOthers(trigger));
    }

    /** "أمرت محكمة بإغلاق موقع": whose subject acts, so that what follows the noun does not. */
    private boolean isOrdered(Governed governed) {
        Operation nearest = governed.any() ? governed.operations().get(0) : null;
        if (nearest != null && !nearest.isVerb() && nearest.word().decision()) {
            // "قرار الاتحاد | معاقبة النادي"
            return nearest.pronoun() == null && subjects.complement(nearest.last() + 1) != null;
        }
        return nearest != null
                && nearest.isVerb()
                && nearest.word().subjectIssues()
                && !nearest.word().subjectSpeaks()
                && nearest.word().status() != MeasureStatus.REJECTED
                && subjects.named(nearest.first(), nearest.last()) != null;
    }

    /** "تعرض لاعب للإيقاف": the subject is who the measure falls upon. */
    private Target undergoing(Governed governed, Trigger trigger, Draft previous) {
        Operation nearest = governed.any() ? governed.operations().get(0) : null;
        // "نال سامر حداد الإيقاف مباراتين، وإيقاف اللاعب كريم الخطيب"
        boolean undergoes = nearest != null
                && !(isBeyond(previous, nearest, trigger) && targets.find(trigger, -1) != null)
                && nearest.isVerb()
                && (nearest.word().subjectUndergoes()
                        || nearest.form().passive()
                                && PENALTY.equals(nearest.word().preposition()));
        if (!undergoes) {
            return null;
        }
        Subject subject = subjects.named(nearest.first(), nearest.last());
        Target after = targets.nounPhrase(scene.afterTime(nearest.last() + 1));
        return subject != null ? Target.of(subject) : after == null || after.last() >= trigger.first() ? null : after;
    }

    private Draft draft(Trigger trigger, Governed governed, Operation after, Subject issuer, Target found) {
        if (issuer != null && issuer.actor() != null && authorities.isPowerless(issuer.actor())) {
            return null;
        }
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
        Target target = found == null ? null : antecedents.resolved(trigger, found, issuer);
        Quantity quantity = quantities.in(trigger.last() + 1, last);
        MeasureStatus open = evidence.leftOpen(governed);
        return new Draft(
                trigger,
                governed,
                after,
                isUponItself(issuer, target) ? null : issuer,
                target,
                quantity,
                surroundings.time(first, trigger, last),
                open != null ? open : Statuses.of(trigger, governed, after, surroundings.isFrom(trigger, last)),
                first,
                last);
    }

    /** "كما فرض غرامة على النادي": nobody who is not named there is the one upon whom it falls. */
    private static boolean isUponItself(Subject issuer, Target target) {
        return issuer != null
                && !issuer.named()
                && issuer.actor() != null
                && target != null
                && issuer.actor().equals(target.actor());
    }
}
