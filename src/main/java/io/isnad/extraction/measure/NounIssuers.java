package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.measure.Subjects.Subject;

/** Who issues a measure that a noun names, where nobody stands beside the noun: by what governs it, and by what is told before. */
final class NounIssuers {

    private final Issuers issuers;
    private final Agents agents;
    private final Authorities authorities;
    private final JoinedMeasures joined;
    private final Decisions decisions;
    private final Penalties penalties;
    private final Entailed entailed;
    private final Passives passives;

    NounIssuers(
            Scene scene,
            Subjects subjects,
            Issuers issuers,
            JoinedMeasures joined,
            Decisions decisions,
            Penalties penalties) {
        this.issuers = issuers;
        this.agents = new Agents(scene, subjects);
        this.authorities = scene.authorities();
        this.joined = joined;
        this.decisions = decisions;
        this.penalties = penalties;
        this.entailed = new Entailed(scene);
        this.passives = new Passives(scene, subjects, authorities);
    }

    /**
     * The issuer, or null.
     *
     * @param found who stands beside the noun, or null
     * @param previous the measure told before, or null
     */
    Subject issuer(Trigger trigger, Governed governed, Operation after, Draft previous, Subject found) {
        Subject issuer = inClause(trigger, governed, after, found);
        issuer = issuer != null ? issuer : teller(trigger, governed, after);
        issuer = issuer != null ? issuer : toldBefore(trigger, governed, after, previous);
        boolean told = governed.any(o -> o.word().subjectSpeaks() || o.isPlainlyDone());
        return told && isOfOthers(trigger, issuer) ? null : issuer;
    }

    private Subject inClause(Trigger trigger, Governed governed, Operation after, Subject found) {
        Subject issuer = found != null ? found : issuers.ofOperators(trigger, governed, after);
        boolean unlikely = issuer != null && issuer.actor() != null && !authorities.isAuthority(issuer.actor());
        if (issuer == null || !issuer.named() || unlikely) {
            Subject agent = agents.after(
                    trigger.last(), issuer == null && !trigger.word().act());
            issuer = agent == null ? issuer : agent;
        }
        return issuer != null ? issuer : agents.adjective(trigger.last(), trigger.last() + 1);
    }

    /** "أفاد المتحدث بأنه | تم إغلاق": who tells of what is done; or null. */
    private Subject teller(Trigger trigger, Governed governed, Operation after) {
        boolean done = governed.all(o -> o.word().subjectIssues() && !o.isVerb()
                || o.isPlainlyDone()
                || o.word().subjectSpeaks() && governed.operations().get(0).isPlainlyDone());
        boolean threat = governed.any(o -> !o.isVerb() && o.word().status() == MeasureStatus.THREATENED);
        if (governed.circumstance() || threat || !done || !governed.any() && after == null) {
            // "قالت الوزارة إن التهديد بفرض رسوم خطأ": of a threat by nobody who is named others tell
            return null;
        }
        boolean plain = governed.any() && governed.all(Operation::isPlainlyDone);
        Subject teller = issuers.teller(trigger.first(), plain);
        boolean sentences = teller != null && authorities.sentences(teller.actor());
        return penalties.isSentence(trigger, governed) && !sentences ? null : teller;
    }

    private Subject toldBefore(Trigger trigger, Governed governed, Operation after, Draft previous) {
        Subject issuer = joined.goesOn(governed, previous);
        boolean listed = after == null && governed.all(Operation::isPlainlyDone);
        issuer = issuer == null && listed ? decisions.issuer(trigger) : issuer;
        boolean decided = issuer == null && previous != null && entailed.opensWithDecision(trigger.first());
        issuer = decided ? previous.issuer() : issuer;
        issuer = issuer == null ? decisions.goesOn(trigger, previous) : issuer;
        boolean item = after == null && governed.all(o -> !o.isVerb() || o.isPlainlyDone());
        issuer = issuer == null && item ? decisions.ofList(trigger, governed) : issuer;
        issuer = issuer == null && after == null ? passives.done(trigger, governed, previous) : issuer;
        boolean done = issuer == null && after == null && governed.any(Operation::isPlainlyDone);
        return done ? issuers.again(trigger.first(), previous) : issuer;
    }

    /** "أعلن الحزب توقيف أمينه العام", "أعلن المرصد إغلاق المعبر": who takes no such measures tells of what others do. */
    private boolean isOfOthers(Trigger trigger, Subject issuer) {
        boolean arrest = trigger.word().kind() == MeasureKind.DETENTION;
        return issuer != null
                && issuer.actor() != null
                && (arrest && authorities.isUnarmed(issuer.actor()) || authorities.isObserver(issuer.actor()));
    }
}
