package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The cue has no subject: whoever spoke before goes on, in the same sentence or the one before, where gender and number agree.
 */
final class ContinuedSpeaker implements Sieve {

    private static final int MOST_REPORTS_BACK = 4;

    private final Topics topics = new Topics();

    @Override
    public Speaker find(Report report, Scene scene) {
        if (report.speaker() != null) {
            return null;
        }
        int seen = 0;
        MentionCandidate subject = NewSubjects.of(report, scene);
        MentionCandidate introduced = subject == null ? scene.introductions().before(report, scene) : null;
        if (introduced != null) {
            return SubjectOfSentence.speaker(introduced, EnumSet.of(Doubt.EARLIER_SENTENCE));
        }
        if (subject != null || isAboutAnother(report, scene) || topics.of(report, scene)) {
            return null;
        }
        List<Report> reports = new ArrayList<>(scene.before(report));
        if (report.form() != null && report.form().number() != GrammaticalNumber.SINGULAR) {
            reports.addAll(scene.nestedBefore(report));
            reports.sort(Comparator.comparingInt(Report::cueToken).reversed());
        }
        MentionCandidate taking = ClauseActors.takingUp(reports, report, scene);
        if (taking != null) {
            return SubjectOfSentence.speaker(taking, Set.of());
        }
        Report question = Answers.question(report, reports, scene);
        MentionCandidate asked = question == null ? null : Answers.asked(question, report, scene);
        if (asked != null) {
            return SubjectOfSentence.speaker(asked, Set.of());
        }
        if (question != null && !scene.words().hasPronoun(question.cueToken())) {
            return Speaker.NOBODY;
        }
        boolean attached = report.type() == CueType.PARTICIPLE && !opensSentence(report, scene);
        MentionCandidate actor = reports.isEmpty() ? null : ClauseActors.since(reports.get(0), report, scene);
        if (actor != null && attached) {
            return null;
        }
        MentionCandidate main = attached ? ClauseActors.uponNoun(reports, report, scene) : null;
        if (main != null) {
            return SubjectOfSentence.speaker(main, Set.of());
        }
        if (actor != null && report.type() == CueType.VERB && !opensSentence(report, scene)) {
            return SubjectOfSentence.speaker(actor, Set.of());
        }
        if (isAside(report, reports, scene)) {
            return toldOf(reports.get(0), report, scene);
        }
        for (Report before : reports) {
            if (attached && !scene.sameSentence(before.cueToken(), report.cueToken()) && hasSubject(report, scene)) {
                return null;
            }
            if (before == question || isPassedOver(before, report, scene)) {
                continue;
            }
            Speaker speaker = MediumOrSource.mainSubject(before, report, scene);
            if (speaker.mention() == null && isOfUnknown(before, report, scene)) {
                return null;
            }
            if (!inParagraph(scene, before, report) && ++seen > MOST_REPORTS_BACK) {
                return null;
            }
            if (speaker.mention() != null && goesOn(report, before, speaker, scene)) {
                return continued(report, before, speaker, scene, before != reports.get(0));
            }
            Report within = before == reports.get(0) ? quotedWithin(before, report, scene) : null;
            if (within != null) {
                return continued(report, within, scene.speakerOf(within), scene, true);
            }
        }
        if (question != null) {
            return Speaker.NOBODY;
        }
        return attached && !reports.isEmpty() ? toldOf(reports.get(0), report, scene) : null;
    }

    /** A phrase before what it attributes, a clause that only tells when, or a noun in another sentence: none of them goes on. */
    private boolean isPassedOver(Report before, Report report, Scene scene) {
        boolean same = scene.sameSentence(before.cueToken(), report.cueToken());
        if (same && report.type() == CueType.PARTICIPLE && before.type() == CueType.ATTRIBUTIVE) {
            // "حسبما نقلت الوكالة عن الوزير، مشيرا إلى": more of what is passed on
            return before.via() == null && !ClauseActors.isPhraseOfSpeaker(before, report, scene);
        }
        if (same) {
            return Topics.isMatter(before, report, scene);
        }
        return scene.clauses().isSubordinate(before)
                || MediumOrSource.isRelayed(before, report)
                || before.type() == CueType.NOUN
                        && !ClauseActors.isByWords(before, scene)
                        && !ClauseActors.opensLikeVerb(before, scene)
                        && !MediumOrSource.goesOn(before, report, scene);
    }

    /**
     * "قالت المراسلة إن الوزير أكد أن …، مشيرا …. وأضاف": who was quoted in the words of somebody with whom the participle, or the verb of
     * the next sentence, disagrees; or null.
     */
    private Report quotedWithin(Report before, Report report, Scene scene) {
        boolean possible = (report.type() == CueType.PARTICIPLE || opensSentence(report, scene))
                && report.type() != CueType.NOUN
                && inParagraph(scene, before, report)
                && scene.speakerOf(before).mention() != null
                && !goesOn(report, before, scene.speakerOf(before), scene);
        for (Report nested : possible ? scene.nestedBefore(report) : List.<Report>of()) {
            MentionCandidate speaker = scene.speakerOf(nested).mention();
            boolean within = scene.around(nested) == before && nested.type() == CueType.VERB && speaker != null;
            if (within && scene.agrees(report, speaker)) {
                return nested;
            }
        }
        return null;
    }

    /** "ذكرت الصحيفة أن التنظيم نشر صورا، يدعي أنها جديدة": a bare verb after another's that has a subject with which it disagrees. */
    private boolean isAside(Report report, List<Report> reports, Scene scene) {
        if (reports.isEmpty() || report.type() != CueType.VERB || opensSentence(report, scene)) {
            return false;
        }
        Report last = reports.get(0);
        MentionCandidate subject = scene.speakerOf(last).mention();
        return subject != null
                && last.type() == CueType.VERB
                && scene.sameSentence(last.cueToken(), report.cueToken())
                && scene.words().get(report.cueToken()).conjunction() == 0
                && !scene.words().isWord(report.cueToken() - 1)
                && !goesOn(report, last, scene.speakerOf(last), scene);
    }

    /**
     * "ويستعيد ابنه أيامه قائلا …. ويضيف", "نفى كارباتو الاتهام، قائلا": whether the one before, who is not known, goes on rather than who
     * spoke earlier.
     */
    private static boolean isOfUnknown(Report before, Report report, Scene scene) {
        if (scene.around(before) != scene.around(report)) {
            return false;
        }
        boolean same = report.type() == CueType.PARTICIPLE
                && before.type() == CueType.VERB
                && scene.sameSentence(before.cueToken(), report.cueToken());
        return same
                || report.kind() == CueKind.ADD
                        && report.type() == CueType.VERB
                        && (before.type() == CueType.VERB || before.type() == CueType.PARTICIPLE)
                        && inParagraph(scene, before, report);
    }

    /** "ذكرت الصحيفة أن الوزير زار المصنع، مؤكدا": where nobody who spoke agrees, whom the last content begins with. */
    private Speaker toldOf(Report last, Report report, Scene scene) {
        MentionCandidate subject = scene.mentions().at(last.contentFirst());
        boolean told = subject != null
                && scene.speakerOf(last).mention() != null
                && scene.sameSentence(last.cueToken(), report.cueToken())
                && last.contentLast() < report.cueToken()
                && last.strict()
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && scene.words().get(subject.first()).preposition() == 0
                && scene.agrees(report, subject);
        return told
                ? new Speaker(
                        AttributionMethod.CONTINUED,
                        subject,
                        List.of(new AttributionLink(Rule.NEAREST_SUBJECT_IN_CONTENT, subject.span())),
                        EnumSet.of(Doubt.OTHERS_BETWEEN))
                : null;
    }

    /** Whether the verb agrees with who spoke, or with the statement in which they did: "ذكر بيان للنقابة أن …، مطالبا". */
    private boolean goesOn(Report report, Report before, Speaker speaker, Scene scene) {
        boolean statement = before.speaker() != null
                && before.speaker().kind() == MentionKind.STATEMENT_NOUN
                && scene.agrees(report, before.speaker());
        return statement || scene.agrees(report, speaker.mention());
    }

    /**
     * "قال الوزير … . والتقى السفير الوفد. وأعلن …": who acts in the sentence before, in which nobody spoke, is the subject
     * now. A verb of going on wants a verb of saying there, which was not understood.
     */
    private boolean isAboutAnother(Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        int before = scene.clauseBefore(report.cueToken());
        boolean opens = report.type() == CueType.VERB && report.cueToken() == sentence
                || scene.clauses().isPassedOn(report, sentence);
        if (!opens
                || before < 0
                || scene.subjects().tellsWhoElse(before)
                || scene.isReportedBefore(report, before, sentence)) {
            return false;
        }
        boolean tells = report.kind() == CueKind.ADD
                ? scene.subjects().opensWithReportingVerb(before)
                : scene.subjects().opensWithPast(before);
        MentionCandidate actor = tells ? scene.subjects().actor(before) : null;
        return actor != null
                && scene.agrees(report, actor)
                && !scene.introductions().hasDied(actor);
    }

    private static boolean hasSubject(Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        return scene.subjects().ofSentence(sentence, report.cueToken()) != null;
    }

    /** A participle belongs to a clause of its own sentence, unless it opens the sentence. */
    private static boolean opensSentence(Report report, Scene scene) {
        return scene.words().document().sentenceStart(report.cueToken()) == report.cueToken();
    }

    private static boolean inParagraph(Scene scene, Report before, Report report) {
        return scene.words().sameParagraph(before.cueToken(), report.cueToken());
    }

    private Speaker continued(Report report, Report before, Speaker speaker, Scene scene, boolean othersBetween) {
        List<AttributionLink> links = new ArrayList<>();
        links.add(new AttributionLink(
                Rule.CONTINUED_SUBJECT, before.links().get(0).span()));
        links.addAll(origin(before, speaker));
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(speaker.doubts());
        if (!scene.sameSentence(before.cueToken(), report.cueToken())) {
            doubts.add(Doubt.EARLIER_SENTENCE);
        }
        if (othersBetween) {
            doubts.add(Doubt.OTHERS_BETWEEN);
        }
        return new Speaker(AttributionMethod.CONTINUED, speaker.mention(), links, doubts);
    }

    /** How the earlier report's speaker was found; where that one went on as well, how the first of them was. */
    private static List<AttributionLink> origin(Report before, Speaker speaker) {
        List<AttributionLink> origin =
                new ArrayList<>(before.links().subList(1, before.links().size()));
        origin.addAll(speaker.links());
        origin.removeIf(l -> l.rule() == Rule.PASSED_ON_BY_MEDIUM || l.rule() == Rule.CONTINUED_SUBJECT);
        return origin;
    }
}
