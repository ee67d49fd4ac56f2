package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Who issues a measure. */
final class Issuers {

    private static final String VIRTUE = "بموجب";
    private static final String OURS = "نا";
    private final Scene scene;
    private final Words words;
    private final Subjects subjects;
    private final Lookups lookups;
    private final Authorities authorities;
    private final Agents agents;
    private final Callers callers;
    private final Passives passives;
    private final OtherObjects others;
    private final Owners owners;

    Issuers(Scene scene, Subjects subjects, Lookups lookups) {
        this.authorities = scene.authorities();
        this.agents = new Agents(scene, subjects);
        this.lookups = lookups;
        this.scene = scene;
        this.others = new OtherObjects(scene);
        this.owners = new Owners(scene, authorities);
        this.words = scene.words();
        this.subjects = subjects;
        this.passives = new Passives(scene, subjects, authorities);
        this.callers = new Callers(scene, subjects, authorities);
    }

    /** The subject of a trigger that is a verb in the active voice, or null. */
    Subject ofVerb(Trigger trigger) {
        VerbForm form = trigger.form().verb();
        return form.person() == 1 ? self(form, trigger.first()) : subjects.of(trigger.first(), trigger.last());
    }

    /** Who stands right after a verbal noun as the one who acts: "انسحاب واشنطن", "طرد روسيا دبلوماسيين"; or null. */
    Subject complement(Trigger trigger, Targets targets) {
        if (trigger.pronoun() != null && !trigger.word().act()) {
            return null;
        }
        if (trigger.pronoun() != null) {
            return targets.isObjectPronoun(trigger) ? null : owners.of(trigger.first(), trigger.pronoun());
        }
        Subject next = trigger.word().act() ? subjects.nounPhrase(trigger.last() + 1) : null;
        if (next == null || next.actor() == null) {
            return null;
        }
        int after = next.last() + 1;
        if (!trigger.word().takesObject() || others.isUponSomebody(trigger, next, after)) {
            return next;
        }
        if (others.isSecond(trigger, after)) {
            return null;
        }
        boolean nation = isNation(next) && !scene.is(next.first(), WordClass.TITLE);
        boolean sum = trigger.word().kind() == MeasureKind.FINE
                && targets.isAmount(trigger, after)
                && targets.isSum(targets.nounPhrase(after));
        if (sum || targets.isOfSense(trigger, next.first()) && !nation) {
            // "تغريم النادي 45 ألف ريال", "منع زراعة الأرز"
            return null;
        }
        boolean objectFollows = words.sameParagraph(trigger.last(), after)
                && !isAttribute(after)
                && (targets.nounPhrase(after) != null
                        || words.isWord(after) && words.get(after).preposition() == 'ل');
        return objectFollows
                        && !scene.isComma(after)
                        && scene.mentions().at(next.first()) != null
                        && isBody(next.actor())
                ? next
                : null;
    }

    /** "موقع «نهار» الاستقصائي": what only describes what stands before. */
    private boolean isAttribute(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).form().endsWith("ين")
                && !scene.is(token, WordClass.NOUN)
                && !scene.is(token, WordClass.GROUP_HEAD)
                && !scene.is(token, WordClass.TITLE)
                && (scene.is(token, WordClass.ADJECTIVE)
                        || scene.is(token, WordClass.NISBA)
                        || words.get(token).form().endsWith("ي"));
    }

    private boolean isNation(Subject subject) {
        return scene.mentions().nation(subject.actor()) != null;
    }

    private boolean isBody(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.ORGANIZATION;
    }

    /** The subject of the nearest operator that has one, or the first complement of a noun; or null. */
    Subject ofOperators(Trigger trigger, Governed governed, Operation after) {
        if (after != null) {
            Subject subject =
                    after.isVerb() ? subjects.named(after.first(), after.last()) : agents.after(after.last(), true);
            subject = named(subject);
            if (subject != null) {
                return subject;
            }
        }
        for (Operation operation : governed.operations()) {
            if (operation.isVerb() && lookups.decisionBefore(operation) >= 0) {
                // "أصدرت اللجنة قرارا يقضي بإيقاف": who issued the decision.
                continue;
            }
            if (operation.isIdea()) {
                // "لمح إلى إمكانية طرد"
                continue;
            }
            if (operation.isVerb() && Statuses.isOrderToLeave(trigger, operation)) {
                Subject asks = named(ofOperator(operation));
                return asks == null && isPassive(operation) ? teller(trigger.first(), true) : asks;
            }
            if (!operation.word().subjectIssues()) {
                boolean silent = operation.word().kind() == MeasureOperator.Kind.NOUN
                        && operation.word().status() == MeasureStatus.IMPOSED;
                if (silent
                        || governed.rejects(operation)
                        || operation.word().subjectEntails()
                        || operation.word().kind() == MeasureOperator.Kind.MODAL) {
                    continue;
                }
                return operation.word().subjectAddresses() ? callers.issuer(operation, trigger, governed) : null;
            }
            if (!operation.isVerb() && operation.word().subjectObliges()) {
                continue;
            }
            Subject subject = operation.isVerb() ? ofOperator(operation) : complementOf(operation);
            boolean idea =
                    operation.word().status() == MeasureStatus.PROPOSED && subject != null && subject.actor() != null;
            if (idea && !authorities.isAuthority(subject.actor()) || passives.isUponFirm(subject, trigger, operation)) {
                // "اقترح المحامي": who proposes without power is not who would issue it.
                return null;
            }
            if (subject != null && subject.actor() != null) {
                boolean warrant = trigger.word().kind() == MeasureKind.DETENTION
                        && !trigger.word().act()
                        && !authorities.isCourt(subject.actor());
                if (operation.word().subjectSpeaks() && (warrant || authorities.isMedium(subject.actor()))) {
                    // "كشفت الصحيفة عن توقيف"
                    return null;
                }
                boolean speaks = operation.word().subjectSpeaks()
                        || authorities.isSpokesperson(subject.actor())
                        || operation.word().status() == MeasureStatus.THREATENED
                                && authorities.isAssociation(
                                        authorities.spokenFor(subject).actor());
                return speaks ? announcer(subject) : subject;
            }
            if (operation.isVerb() && (isPassive(operation) || subject != null)) {
                boolean sentence = subject == null && trigger.word().kind() == MeasureKind.DETENTION;
                return sentence ? passives.enforcer(operation.first(), false) : null;
            }
        }
        return null;
    }

    /**
     * Who announces a measure for the body that takes it; null for whoever only tells what befell him or others, "أعلن الصحفي
     * توقيفه", "أفاد مصدر أمني باعتقال".
     */
    private Subject announcer(Subject subject) {
        Actor actor = scene.mentions().actor(subject.actor());
        boolean able = switch (actor.kind()) {
            case ORGANIZATION -> true;
            case GROUP -> !authorities.offices().isMereSource(actor.name());
            case PERSON -> authorities.isAuthority(subject.actor());
        };
        return able ? authorities.spokenFor(subject) : null;
    }

    private Subject ofOperator(Operation operation) {
        if (operation.form().verb().person() == 1) {
            // "الجانب المصري أبلغنا": us rather than we.
            Subject before = subjects.headOf(operation.first());
            return before != null ? before : self(operation.form().verb(), operation.first());
        }
        if (isPassive(operation) || isByVirtue(operation)) {
            return agents.after(operation.last(), false);
        }
        Subject subject = subjects.ofAct(operation.first(), operation.last());
        return Clauses.isUponTopic(scene, subject, operation) ? null : subject;
    }

    /** "تفرض بموجبه عقوبات": what a decision entails. */
    private boolean isByVirtue(Operation operation) {
        int next = operation.last() + 1;
        return words.isWord(next) && words.token(next).folded().startsWith(VIRTUE);
    }

    /** Who says "I"; who says "we" speaks for his body. */
    private Subject self(VerbForm form, int verb) {
        Integer speaker = scene.statements().speaker(scene.statements().around(verb));
        if (speaker == null) {
            return null;
        }
        Subject subject = new Subject(speaker, -1, -1);
        return form.number() == GrammaticalNumber.PLURAL ? authorities.spokenFor(subject) : subject;
    }

    /** Spelt so, or impersonal: "حكم على شاب بالسجن". */
    private boolean isPassive(Operation operation) {
        boolean impersonal = operation.form().verb().tense() == Tense.PAST
                && operation.word().lemma().equals("حكم")
                && !words.get(operation.first()).form().endsWith("ت")
                && words.isWord(operation.last() + 1)
                && words.get(operation.last() + 1).form().startsWith("علي")
                && !isNamedBody(operation);
        return impersonal || operation.form().passive() || lookups.isVocalisedPassive(operation.first());
    }

    private boolean isNamedBody(Operation operation) {
        Subject subject = subjects.named(operation.first(), operation.last());
        return subject != null && (subject.actor() == null || isBody(subject.actor()));
    }

    private Subject complementOf(Operation operation) {
        if (OURS.equals(operation.pronoun())) {
            Subject teller = teller(operation.first(), true);
            return teller == null ? president(operation.first()) : teller;
        }
        if (operation.pronoun() != null) {
            Integer speaker = scene.statements().speakerOfCue(operation.first());
            if (speaker != null && authorities.isAuthority(speaker)) {
                // "بعد | إعلانه | حل البرلمان"
                return new Subject(speaker, -1, -1);
            }
            return operation.pronoun().startsWith("هم") ? null : owners.of(operation.first(), operation.pronoun());
        }
        boolean measure = !lookups.triggers(operation.last() + 1).isEmpty();
        Subject next = measure ? null : named(subjects.complement(operation.last() + 1));
        if (next != null && !agents.isMereAttribute(next)) {
            return next;
        }
        Subject source = !measure && operation.word().decision() ? agents.after(operation.last(), true) : null;
        return source != null ? source : agents.adjective(operation.last(), operation.last() + 1);
    }

    /**
     * The body that tells of a measure without naming another issuer, or for which an official does; or null.
     *
     * @param official whether officials may tell of what their bodies do
     */
    Subject teller(int token, boolean official) {
        Integer speaker = scene.statements().speaker(scene.statements().around(token));
        Subject teller = speaker == null ? null : new Subject(speaker, -1, -1);
        Subject body = teller != null && (official || authorities.isSpokesperson(speaker))
                ? authorities.spokenFor(teller)
                : teller;
        boolean able = body != null
                && (authorities.isPublic(body.actor()) || body != teller && authorities.presides(body.actor()));
        return able ? new Subject(body.actor(), -1, -1) : null;
    }

    /** "قرر المحافظ إغلاق المطعم. وأوضح أنه | تم تشميع المحل": who tells of more that is done, and issued what was told before; or null. */
    Subject again(int token, Draft previous) {
        Integer speaker = scene.statements().speaker(scene.statements().around(token));
        boolean same = speaker != null && previous != null && speaker.equals(previous.issuerActor());
        return same && !authorities.isMedium(speaker) ? new Subject(speaker, -1, -1) : null;
    }

    /** "قرارنا": of whoever heads a state or a government and speaks; or null. */
    private Subject president(int token) {
        Integer speaker = scene.statements().speaker(scene.statements().around(token));
        return speaker != null && authorities.presides(speaker) ? new Subject(speaker, -1, -1) : null;
    }

    private static Subject named(Subject subject) {
        return subject == null || subject.actor() == null ? null : subject;
    }
}
