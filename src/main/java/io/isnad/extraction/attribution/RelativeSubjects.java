package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.Words;

/** Whom a relative clause is about in which a participle stands: "فاز على جوزيف كوهارت (34 بالمئة) الذي رفض النتائج معتبرا أنها مزورة". */
final class RelativeSubjects {

    private static final String ARTICLE = "ال";
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_BRACKET = 6;

    /** The person before the pronoun of a clause that no mark ends before the participle; or null. */
    static MentionCandidate of(Report report, int sentence, Scene scene) {
        if (report.type() != CueType.PARTICIPLE) {
            return null;
        }
        Words words = scene.words();
        int first = Math.max(sentence + 1, report.cueToken() - LONGEST_CLAUSE);
        for (int i = report.cueToken() - 1; i >= first && words.isWord(i); i--) {
            if (words.is(i, WordClass.RELATIVE) && words.get(i).form().startsWith(ARTICLE)) {
                int last = Brackets.before(words, i - 1, sentence, LONGEST_BRACKET);
                MentionCandidate person = scene.mentions().endingAt(last, sentence);
                boolean about =
                        person != null && person.kind().actorKind() == ActorKind.PERSON && scene.agrees(report, person);
                return about ? person : null;
            }
        }
        return null;
    }

    private RelativeSubjects() {}
}
