package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.Agreement;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.List;
import java.util.Set;

/** The cue has no subject and nobody spoke: the subject of its sentence, or of the one before ("أصدر الرئيس مرسوما، قائلا"). */
final class SubjectOfSentence implements Sieve {

    private final Agreement agreement = new Agreement();

    @Override
    public Speaker find(Report report, Scene scene) {
        if (report.speaker() != null || scene.around(report) != null) {
            return null;
        }
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate clause =
                report.type() == CueType.VERB ? null : scene.subjectOfClause(sentence, report.cueToken());
        if (clause != null && agreement.agreesWithin(report.form(), clause)) {
            return speaker(clause, Set.of());
        }
        MentionCandidate own = scene.subjectOfSentence(sentence, report.cueToken());
        if (own != null && agreement.agreesWithin(report.form(), own)) {
            return speaker(own, Set.of());
        }
        int before = scene.sentenceBefore(report.cueToken());
        boolean headline = before >= 0 && scene.words().token(before).paragraph() == 0;
        MentionCandidate previous = before < 0 || headline ? null : scene.subjectOfSentence(before, sentence);
        boolean said = previous != null && scene.isSaid(previous.first());
        return previous != null && !said && agreement.agreesWithin(report.form(), previous)
                ? speaker(previous, Set.of(Doubt.EARLIER_SENTENCE))
                : null;
    }

    private static Speaker speaker(MentionCandidate mention, Set<Doubt> doubts) {
        return new Speaker(
                AttributionMethod.CONTINUED,
                mention,
                List.of(new AttributionLink(Rule.SUBJECT_OF_SENTENCE, mention.span())),
                doubts);
    }
}
