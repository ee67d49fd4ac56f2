package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
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
                MentionCandidate person = scene.mentions().endingAt(beforeBracket(words, i - 1), sentence);
                boolean about =
                        person != null && person.kind().actorKind() == ActorKind.PERSON && scene.agrees(report, person);
                return about ? person : null;
            }
        }
        return null;
    }

    /** "جوزيف كوهارت | (34 بالمئة)": the token before what brackets hold; the token itself where none end there. */
    private static int beforeBracket(Words words, int token) {
        if (!words.token(token).is(')')) {
            return token;
        }
        int open = token - 1;
        while (open > 0 && token - open < LONGEST_BRACKET && !words.token(open).is('(')) {
            open--;
        }
        return words.token(open).is('(') ? open - 1 : token;
    }

    private RelativeSubjects() {}
}
