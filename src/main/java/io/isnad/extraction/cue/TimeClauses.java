package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Clauses and phrases that tell when something was said, and that it was upon what somebody else said: "، بعد اقتراح الرئيس …". */
final class TimeClauses {

    private static final int NEAR = 4;

    private static final String AFTER_WHAT = "بعدما";

    private final Words words;
    private final Circumstances circumstances;

    TimeClauses(Grammar grammar, Circumstances circumstances) {
        this.words = grammar.words();
        this.circumstances = circumstances;
    }

    /**
     * "، بعد اقتراح الرئيس …", "، بعد بيان": whether another cue stands in what opens here after a comma.
     *
     * @param cues every report of the document by the token at which its clause begins
     */
    boolean opensCue(int at, ReportsByClause cues) {
        if (!words.isAmong(at, WordSet.AFTER) && !words.is(at, AFTER_WHAT)) {
            return false;
        }
        for (int i = at + 1; i <= at + NEAR && i < words.size(); i++) {
            Report cue = cues.get(i);
            if (cue != null && cue.type() != CueType.PARTICIPLE && !isAboutText(cue)) {
                return true;
            }
        }
        return circumstances.isVehicle(at + 1);
    }

    /** "بعد أن رفع العمال دعوى طالبوا فيها بتعويضات": what was in a text, of which the clause only tells that it was written. */
    private boolean isAboutText(Report cue) {
        int verb = cue.cueToken();
        return cue.type() == CueType.VERB
                && words.get(verb).conjunction() == 0
                && words.sameParagraph(verb, verb + 1)
                && words.isAmong(verb + 1, WordSet.IN_IT);
    }
}
