package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.List;

/** Who is named in the sentence of a cue without a subject, so that it is not whoever spoke before. */
final class NewSubjects {

    /** Among so many reports before it is looked for somebody whom a pronoun may mean. */
    private static final int NEAR = 3;

    private static final String AS = "كما";

    /** A new subject of this very sentence, named after the last report and before the cue. */
    static MentionCandidate of(Report report, Scene scene) {
        List<Report> before = scene.before(report);
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        // "قال الوزير:" before the paragraph that begins with what was said
        boolean reportInSentence = !before.isEmpty()
                && (scene.sameSentence(before.get(0).cueToken(), report.cueToken())
                        || before.get(0).contentFirst() >= sentence);
        boolean conjoined = report.cueToken() == sentence
                && scene.words().isWord(report.cueToken())
                && scene.words().get(report.cueToken()).conjunction() != 0;
        boolean asWell = report.cueToken() > 0
                && scene.words().isWord(report.cueToken() - 1)
                && scene.words().get(report.cueToken() - 1).form().equals(AS);
        if (reportInSentence || conjoined || asWell || scene.clauses().isPassedOn(report, sentence)) {
            return null;
        }
        MentionCandidate subject = scene.subjects().ofSentence(sentence, report.cueToken());
        boolean own = subject != null && !report.isPassedOnBy(subject);
        return own && scene.agrees(report, subject) && !isOfContent(subject, report, before, scene) ? subject : null;
    }

    /** "المتحف جاهز، على حد قوله": what was said is about a thing, of which the pronoun does not tell where somebody spoke. */
    private static boolean isOfContent(MentionCandidate subject, Report report, List<Report> before, Scene scene) {
        return report.type() == CueType.ATTRIBUTIVE
                && subject.kind().actorKind() != ActorKind.PERSON
                && subject.first() >= report.contentFirst()
                && subject.last() <= report.contentLast()
                && before.stream()
                        .limit(NEAR)
                        .map(b -> scene.speakerOf(b).mention())
                        .anyMatch(spoke -> spoke != null && scene.agrees(report, spoke));
    }

    private NewSubjects() {}
}
