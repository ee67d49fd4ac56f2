package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** "اتصلت الصحيفة بالمدير سامر الخطيب، فقال إن": to whom the sentence turns answers, rather than who turns to them. */
final class ContactedSpeaker implements Sieve {

    @Override
    public Speaker find(Report report, Scene scene) {
        Words words = scene.words();
        boolean answers = report.speaker() == null
                && report.type() == CueType.VERB
                && words.get(report.cueToken()).conjunction() == 'ف'
                && scene.around(report) == null;
        int sentence = words.document().sentenceStart(report.cueToken());
        if (!answers
                || !words.isAmong(sentence, WordSet.TURNS_TO)
                || scene.isReportedBefore(report, sentence, report.cueToken())) {
            return null;
        }
        MentionCandidate person = null;
        for (int i = sentence + 1; i < report.cueToken(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            if (mention == null) {
                continue;
            }
            boolean turning = person == null
                    && i == sentence + 1
                    && mention.kind().actorKind() == ActorKind.PERSON
                    && words.get(i).preposition() == 0;
            if (turning) {
                return null;
            }
            boolean contacted = mention.kind().actorKind() == ActorKind.PERSON
                    && mention.last() < report.cueToken()
                    && scene.agrees(report, mention);
            person = person == null && contacted ? mention : person;
            i = mention.last();
        }
        return person == null ? null : SubjectOfSentence.speaker(person, Set.of());
    }
}
