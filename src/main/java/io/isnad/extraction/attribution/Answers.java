package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Prepositions;
import java.util.List;

/** Who answers a question: never who asked it, but who was asked, or else whoever spoke before. */
final class Answers {

    /** "سأل النائب: "…"، فأجاب", "فرد عليه قائلا": the question right before a verb of answering in its sentence, or null. */
    static Report question(Report answer, List<Report> before, Scene scene) {
        Report last = before.isEmpty() ? null : before.get(0);
        int verb = answer.type() == CueType.VERB ? answer.cueToken() : answer.cueToken() - 1;
        verb = Prepositions.isWithPronoun(scene.words(), verb) ? verb - 1 : verb;
        boolean asked = last != null
                && last.kind() == CueKind.ASK
                && (isAnswering(verb, scene) || isWhenAsked(last, answer, scene))
                && last.type() == CueType.VERB
                && last.speaker() != null
                && scene.sameSentence(last.cueToken(), answer.cueToken());
        return asked ? last : null;
    }

    /** "عندما سأله المذيع عن السبب، قال": whether the question only tells when the verb was said. */
    private static boolean isWhenAsked(Report question, Report answer, Scene scene) {
        return answer.type() == CueType.VERB
                && scene.words().get(answer.cueToken()).conjunction() == 0
                && scene.clauses().isSubordinate(question);
    }

    private static boolean isAnswering(int verb, Scene scene) {
        return scene.words().isWord(verb)
                && scene.words().get(verb).conjunction() != 0
                && scene.words().get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().kind() == CueKind.ANSWER);
    }

    /** "سأل النائب الوزير: "…"، فأجاب": whom the question was for, or null where that is not told. */
    static MentionCandidate asked(Report question, Report answer, Scene scene) {
        for (int i = question.speaker().last() + 1; i < question.contentFirst(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            boolean somebody = mention != null
                    && mention.kind() != MentionKind.STATEMENT_NOUN
                    && scene.words().get(i).preposition() == 0
                    && scene.agrees(answer, mention);
            if (somebody) {
                return mention;
            }
        }
        return null;
    }

    private Answers() {}
}
