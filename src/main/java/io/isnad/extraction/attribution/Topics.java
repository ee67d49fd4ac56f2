package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.List;

/** Who is put first in a sentence or a paragraph, so that nobody who spoke before goes on in it. */
final class Topics {

    /** A paragraph in which nobody has spoken for so long is about nobody any more. */
    private static final int MOST_SENTENCES = 6;

    /** Whether somebody else than who spoke before is put first. */
    boolean of(Report report, Scene scene) {
        return hasTopic(report, scene) || opensWithAnother(report, scene) || tellsOfAnother(report, scene);
    }

    /**
     * "استمعت المحكمة إلى الشاهد سامر حداد، وقال إن": whether a clause before the verb in its sentence, in which nobody speaks and
     * whose subject does not agree, tells of one who does.
     */
    static boolean tellsOfAnother(Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        List<Report> before = scene.before(report);
        boolean joined = report.type() == CueType.VERB
                && report.cueToken() > sentence
                && scene.words().get(report.cueToken()).conjunction() != 0
                && (before.isEmpty() || !scene.sameSentence(before.get(0).cueToken(), report.cueToken()));
        MentionCandidate subject = joined ? scene.subjects().ofSentence(sentence, report.cueToken()) : null;
        return subject != null
                && !scene.agrees(report, subject)
                && SubjectOfSentence.other(report, sentence, scene) != null;
    }

    /** "تستقبل ليلى حداد الخبر بابتسامة. تصمت قليلا، ثم تقول": the person with whose name the paragraph begins, where nobody has spoken in it. */
    private static boolean opensWithAnother(Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        List<Report> reports = scene.before(report);
        if (report.type() != CueType.VERB
                || report.kind() == CueKind.ADD
                || !reports.isEmpty()
                        && scene.words().sameParagraph(reports.get(0).cueToken(), report.cueToken())) {
            return false;
        }
        int first = sentence;
        int before = scene.sentenceBefore(first);
        for (int i = 0; i < MOST_SENTENCES && before >= 0 && scene.words().sameParagraph(before, sentence); i++) {
            first = before;
            before = scene.sentenceBefore(first);
        }
        if (before >= 0 && scene.words().sameParagraph(before, sentence)) {
            return false;
        }
        MentionCandidate topic =
                first < sentence && first > 0 ? scene.subjects().ofSentence(first, sentence) : null;
        return topic != null && topic.isNamedPerson() && scene.agrees(report, topic);
    }

    /** "أما كوريا فاكتفى بالقول إن": somebody else is put first, known or not. */
    private static boolean hasTopic(Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        List<Report> before = scene.before(report);
        return isTopic(sentence, scene)
                && report.type() != CueType.PARTICIPLE
                && (before.isEmpty() || !scene.sameSentence(before.get(0).cueToken(), report.cueToken()));
    }

    /** "وعن وصف الإعلام له بأنه خائف، قال": a noun of saying in what the verb's subject goes on to speak of, which is another's. */
    static boolean isMatter(Report noun, Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        return noun.type() == CueType.NOUN
                && report.type() == CueType.VERB
                && scene.words().get(report.cueToken()).conjunction() == 0
                && noun.cueToken() > sentence
                && (scene.words().isTokenAmong(sentence, WordSet.MATTER_OF)
                        || scene.words().areAmong(sentence, WordSet.MATTER_OF)
                        || scene.words().isAmong(sentence, WordSet.ANSWER));
    }

    /** "أما الوزير", but not "أما بشأن الموازنة", of which who spoke goes on to speak. */
    static boolean isTopic(int sentence, Scene scene) {
        int next = sentence + 1;
        return scene.words().is(sentence, WordClass.TOPIC)
                && scene.words().isWord(next)
                && scene.words().get(next).preposition() == 0
                && !scene.words().is(next, WordClass.PREPOSITION)
                && !scene.words().is(next, WordClass.SUBORDINATOR);
    }
}
