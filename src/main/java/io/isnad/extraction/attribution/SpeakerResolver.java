package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the sieves over the reports of a document, in the order of the text. */
final class SpeakerResolver {

    /** From the surest to the weakest. */
    private enum Step {
        ISSUER(RuleFamily.ISSUERS, new IssuerOfStatement()),
        CONTACTED(RuleFamily.SUBJECTS_OF_SENTENCES, new ContactedSpeaker()),
        REACTING(RuleFamily.SUBJECTS_OF_SENTENCES, new ReactingSpeaker()),
        CONTINUED(RuleFamily.CONTINUED_SUBJECTS, new ContinuedSpeaker()),
        SUBJECT(RuleFamily.SUBJECTS_OF_SENTENCES, new SubjectOfSentence()),
        NESTED(RuleFamily.NESTED_SUBJECTS, new NestedSpeaker());

        private final RuleFamily family;
        private final Sieve sieve;

        Step(RuleFamily family, Sieve sieve) {
            this.family = family;
            this.sieve = sieve;
        }
    }

    private static final String WHO = "من";

    private final ExtractionOptions options;
    private final Scene scene;
    private final List<Report> reports;
    private final List<Sieve> sieves = new ArrayList<>();

    SpeakerResolver(Words words, MentionTable mentions, List<Report> reports, ExtractionOptions options) {
        this.options = options;
        sieves.add(new ExplicitSpeaker());
        for (Step step : Step.values()) {
            if (options.uses(step.family)) {
                sieves.add(step.sieve);
            }
        }
        this.reports = reports;
        this.scene = new Scene(words, mentions, reports);
    }

    /** The speakers, one for each report. */
    List<Speaker> resolve() {
        List<Speaker> speakers = new ArrayList<>();
        for (Report report : reports) {
            Speaker speaker = find(report);
            scene.resolved(report, speaker);
            speakers.add(speaker);
        }
        return speakers;
    }

    /** "رد على من يقول إن": whoever says so, and not who is spoken of or spoke before. */
    private boolean isWhoevers(Report report) {
        int cue = report.cueToken();
        return report.type() == CueType.VERB
                && report.speaker() == null
                && scene.words().is(cue - 1, WHO)
                && scene.words().sameParagraph(cue - 1, cue)
                && !scene.words().get(cue).hasProclitic();
    }

    private boolean isUnread(Report report) {
        return scene.clauses().hasUnreadSubject(report)
                || scene.clauses().isOfPronoun(report)
                || scene.clauses().isReceived(report)
                || scene.clauses().isOnBanner(report)
                || scene.clauses().isAboutThing(report) && scene.around(report) == null;
    }

    /** "تتواصل الاحتجاجات للمطالبة بالإصلاح": the purpose of what is done in a sentence in which nobody acts or has spoken. */
    private boolean isPurposeOfEvent(Report report) {
        List<Report> before = scene.before(report);
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        return report.type() == CueType.NOUN
                && report.speaker() == null
                && scene.words().get(report.cueToken()).preposition() == 'ل'
                && (before.isEmpty() || !scene.sameSentence(before.get(0).cueToken(), report.cueToken()))
                && scene.subjects().ofSentence(sentence, report.cueToken()) == null;
    }

    /** Whom "وهم" means: the subject of its sentence, where there is nobody else whom it could mean; or nobody. */
    private Speaker meant(Report report) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate subject = scene.subjects().ofSentence(sentence, report.cueToken() - 1);
        boolean only = subject != null
                && subject.kind().actorKind() != ActorKind.ORGANIZATION
                && scene.agrees(report, subject)
                && scene.clauses().isOnlyBefore(report, subject, m -> scene.agrees(report, m));
        return only ? SubjectOfSentence.speaker(subject, Set.of()) : Speaker.NOBODY;
    }

    private Speaker find(Report report) {
        if (scene.clauses().isOfPronoun(report) && options.uses(RuleFamily.SUBJECTS_OF_SENTENCES)) {
            return meant(report);
        }
        if (isWhoevers(report)) {
            return Speaker.WHOEVER;
        }
        if (isUnread(report) || isPurposeOfEvent(report)) {
            return Speaker.NOBODY;
        }
        for (Sieve sieve : sieves) {
            Speaker speaker = sieve.find(report, scene);
            if (speaker != null) {
                return speaker;
            }
        }
        return Speaker.NOBODY;
    }
}
