package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/**
 * Who acts and who suffers where the trigger is a verb. Most verbs are spelt alike in both voices: what stands around them
 * decides.
 */
final class VerbClauses {

    private static final String FROM = "من";

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Subjects subjects;
    private final Issuers issuers;
    private final Agents agents;
    private final Targets targets;
    private final Authorities authorities;
    private final Entailed entailed;
    private final Powerless powerless;
    private final Passives passives;
    private final Voices voices;
    private final SufferingSubjects suffering;

    VerbClauses(Scene scene, Lookups lookups, Subjects subjects, Issuers issuers, Targets targets) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
        this.subjects = subjects;
        this.issuers = issuers;
        this.agents = new Agents(scene, subjects);
        this.targets = targets;
        this.authorities = scene.authorities();
        this.passives = new Passives(scene, subjects, authorities);
        this.powerless = new Powerless(scene, authorities, targets);
        this.entailed = new Entailed(scene);
        this.voices = new Voices(scene, lookups, targets);
        this.suffering = new SufferingSubjects(scene, targets);
    }

    /**
     * What a verb tells.
     *
     * @param issuer who acts, or null
     * @param target who or what suffers, or null
     */
    record Reading(Subject issuer, Target target) {}

    /**
     * Reads a verb, null where nothing shows that it tells of a measure.
     *
     * @param before who issued the measure told before, or null
     */
    Reading read(Trigger trigger, Subject before) {
        if (powerless.act(trigger, voices.isPassive(trigger))) {
            return null;
        }
        if (entailed.is(trigger)) {
            return fitting(trigger, new Reading(before, targets.find(trigger, -1)));
        }
        if (voices.isPassive(trigger)) {
            return passive(trigger, agent(trigger));
        }
        Subject named = subjects.named(trigger.first(), trigger.last());
        if (named == null && voices.isByItself(trigger.first())) {
            return null;
        }
        if (voices.takesUp(trigger, named)) {
            return new Reading(agent(trigger), named == null ? targets.find(trigger, -1) : Target.of(named));
        }
        // "تفرج | عنه | النيابة"
        boolean objectFirst = Clauses.isPrepositionWithPronoun(scene, trigger.last() + 1);
        Target target = targets.find(trigger, named == null || objectFirst ? -1 : named.last());
        boolean direct = target != null && !(named != null && trigger.word().takesObject() && isIndirect(target));
        if (isArrestedRather(trigger, named) && !targets.opensPeople(named.last() + 1)) {
            return fitting(trigger, new Reading(other(trigger), Target.of(named)));
        }
        boolean lacksObject = !direct && trigger.pronoun() == null;
        if (lacksObject && isDeprived(trigger, named) || powerless.isForbidden(trigger, named)) {
            return fitting(trigger, new Reading(other(trigger), Target.of(named)));
        }
        boolean follows = named != null && named.first() > trigger.last() && !voices.isNominative(named);
        if (lacksObject
                && follows
                && (isObject(trigger, named) || isRemoved(trigger, named) || !isBody(named) && suits(trigger, named))) {
            return fitting(trigger, new Reading(other(trigger), Target.of(named)));
        }
        if (lacksObject && follows && voices.areApart(trigger)) {
            // "وأحال المدير إلى النيابة": "was sent" would be "أحيل"
            Subject carried = subjects.carried(trigger.first());
            if (carried != null && carried.actor() != null && !carried.actor().equals(named.actor())) {
                return fitting(trigger, new Reading(carried, Target.of(named)));
            }
        }
        if (named != null
                && named.first() > trigger.last()
                && target != null
                && !target.pronoun()
                && (trigger.word().kind() == MeasureKind.FINE || isSuspended(trigger, named))
                && targets.isSum(target)) {
            // "غرمت مالكها عشرة آلاف يورو", "كما أوقفت اللاعب ست مباريات"
            boolean begins = words.get(trigger.first()).conjunction() == 0
                    && !words.isAmong(trigger.first() - 1, WordSet.GOES_ON);
            return fitting(
                    trigger, new Reading(begins && isBody(named) ? agent(trigger) : other(trigger), Target.of(named)));
        }
        if (lacksObject
                && !isBody(named)
                && isPersonal(trigger)
                && scene.is(trigger.first() - 1, WordClass.AUXILIARY)) {
            return passive(trigger, agents.after(trigger.last(), false));
        }
        if (suffering.is(trigger, named, lacksObject ? null : target)) {
            return fitting(trigger, new Reading(agent(trigger), Target.of(named)));
        }
        if (follows && isPersonal(trigger) && is(named, ActorKind.PERSON) && !targets.fits(trigger, target)) {
            // "أودع سامر حداد السجن"
            return fitting(trigger, new Reading(other(trigger), Target.of(named)));
        }
        if (powerless.isDescribed(trigger, named)) {
            return fitting(trigger, new Reading(agent(trigger), target));
        }
        return named == null ? unnamed(trigger, target) : fitting(trigger, new Reading(named, target));
    }

    /** "اعتقلت الداعية صاحب الكتاب": who holds no office arrests nobody, whatever follows. */
    private boolean isArrestedRather(Trigger trigger, Subject named) {
        return isArrest(trigger)
                && trigger.pronoun() == null
                && trigger.word().takesObject()
                && named != null
                && named.first() > trigger.last()
                && named.actor() != null
                && scene.is(named.first(), WordClass.TITLE)
                && !isBody(named)
                && !authorities.isAuthority(named.actor());
    }

    /** "حرم النادي من جمهوره": who is deprived, even if it is a body. */
    private boolean isDeprived(Trigger trigger, Subject named) {
        return named != null
                && named.first() > trigger.last()
                && trigger.word().takesObject()
                && (trigger.word().objects().contains(FROM)
                        || trigger.word().kind() == MeasureKind.BAN
                                && trigger.word().targets().contains(FROM))
                && scene.isForm(named.last() + 1, FROM);
    }

    /** No subject that is known: it is carried over, or unknown, or stands before as the one who suffers. */
    private Reading unnamed(Trigger trigger, Target target) {
        int next = scene.afterTime(trigger.last() + 1);
        if (voices.isOfDecision(trigger.first(), next)) {
            // "يمنع القرار تشغيل العمال": whose decision it is, is told elsewhere.
            return fitting(trigger, new Reading(null, targets.find(trigger, next)));
        }
        if (!targets.fits(trigger, target)) {
            Target object = trigger.word().takesObject() ? targets.beyondSubject(trigger) : null;
            if (object != null) {
                return fitting(trigger, new Reading(null, object));
            }
            Target subject = targets.before(trigger);
            return subject == null ? null : new Reading(agent(trigger), subject);
        }
        Subject carried = issuers.ofVerb(trigger);
        if (carried != null && isArrest(trigger) && isPersonal(trigger) && !isBody(carried)) {
            return new Reading(agent(trigger), target);
        }
        Target object = carried == null && trigger.word().takesObject() ? targets.beyondSubject(trigger) : null;
        if (object != null) {
            return fitting(trigger, new Reading(null, object));
        }
        boolean passive = carried == null
                && (!trigger.word().takesObject() || voices.isSuffered(trigger, target))
                && trigger.form().verb().tense() == Tense.PAST
                && target != null;
        // "أفرج عن ثلاثة سجناء", "قبض في المدينة على مواطن": nobody is told who did it.
        return passive ? new Reading(agent(trigger), target) : carried == null ? null : new Reading(carried, target);
    }

    private Reading passive(Trigger trigger, Subject agent) {
        Target target = targets.find(trigger, -1);
        if (!targets.fits(trigger, target)) {
            // "السفير البلغاري | استدعي": who suffers stands before.
            Target subject = targets.before(trigger);
            if (subject != null) {
                return new Reading(agent, subject);
            }
        }
        boolean thing = target != null
                && !target.pronoun()
                && target.first() == trigger.last() + 1
                && voices.isThing(target.first())
                && !targets.fits(trigger, target);
        if (thing) {
            // "يُرحّل الخلاف إلى ما بعد الانتخابات", "ضُبط طن من اللحوم": in this sense of the verb
            return null;
        }
        if (isPersonal(trigger) && !targets.fits(trigger, target)) {
            target = new Target(trigger.first(), trigger.last(), trigger.start(), null, true);
        }
        return target == null ? null : fitting(trigger, new Reading(agent, target));
    }

    private Reading fitting(Trigger trigger, Reading reading) {
        return targets.fits(trigger, reading.target()) ? reading : null;
    }

    /** "أوقف | اللاعب سامي حداد | ست مباريات". */
    private boolean isSuspended(Trigger trigger, Subject named) {
        return trigger.word().kind() == MeasureKind.SUSPENSION
                && !isBody(named)
                && targets.isOfSense(trigger, named.first());
    }

    /** "وستغلق المدارس": what the verb's sense asks for is its object, and not who acts. */
    private boolean isObject(Trigger trigger, Subject named) {
        return trigger.word().takesObject()
                && targets.isOfSense(trigger, named.first())
                && targets.beyondSubject(trigger) == null;
    }

    /** Whether a noun phrase in the subject's place may be the object: "اعتقل ثلاثة أشخاص". */
    private boolean suits(Trigger trigger, Subject named) {
        boolean anything =
                trigger.word().takesObject() && trigger.word().objects().isEmpty() && is(named, ActorKind.GROUP);
        boolean object = trigger.word().takesObject() && isPersonal(trigger);
        return named != null && (object || anything);
    }

    /** "عزل | مدير الإدارة": whoever is told of by his office alone, and does it to nobody. */
    private boolean isRemoved(Trigger trigger, Subject named) {
        return trigger.word().takesObject()
                && trigger.word().objects().contains(MeasureTrigger.OFFICE)
                && scene.is(named.first(), WordClass.TITLE)
                && !is(named, ActorKind.PERSON);
    }

    /** "منع فلان | من السفر": what stands after a preposition is no object. */
    private boolean isIndirect(Target target) {
        return !target.pronoun() && scene.is(target.first() - 1, WordClass.PREPOSITION);
    }

    /** Who acts where the noun phrase in the subject's place is the object. */
    private Subject other(Trigger trigger) {
        Subject described = trigger.form().passive() ? null : subjects.described(trigger.first());
        if (described != null && isBody(described)) {
            // "الرئيس الذي | أقال الوزير"
            return described;
        }
        Subject carried = subjects.carried(trigger.first());
        // "سيمنع المدان من السفر | من جانب الهيئة": by whom it says
        Subject agent = agents.after(trigger.last(), false);
        boolean none = carried == null || isArrest(trigger) && !isBody(carried);
        return agent != null ? agent : none ? agent(trigger) : carried;
    }

    private Subject agent(Trigger trigger) {
        Subject agent = agents.after(trigger.last(), false);
        if (agent == null && scene.is(trigger.first() - 1, WordClass.RELATIVE)) {
            // "زعيم المعارضة الذي اعتقل": said by the way, not of oneself.
            return null;
        }
        agent = agent != null
                ? agent
                : issuers.teller(trigger.first(), trigger.form().future());
        agent = agent != null && isArrest(trigger) && authorities.isUnarmed(agent.actor()) ? null : agent;
        return agent == null && isArrest(trigger) ? passives.enforcer(trigger.first(), true) : agent;
    }

    private static boolean isPersonal(Trigger trigger) {
        return trigger.word().objects().contains(MeasureTrigger.PERSON);
    }

    /** Bodies arrest, persons are arrested. */
    private static boolean isArrest(Trigger trigger) {
        return trigger.word().kind() == MeasureKind.DETENTION;
    }

    private boolean isBody(Subject subject) {
        return is(subject, ActorKind.ORGANIZATION);
    }

    private boolean is(Subject subject, ActorKind kind) {
        return subject != null
                && subject.actor() != null
                && scene.mentions().actor(subject.actor()).kind() == kind;
    }
}
