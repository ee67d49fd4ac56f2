package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;

/** Clauses of what somebody else said, in the middle of which a content stands. */
final class OuterClauses {

    /** With its hamza below, as after the verb to say. */
    private static final String AND_THAT = "وإن";

    private static final String THAT = "إن";

    private static final int FARTHEST_CLAUSE = 80;

    private final Grammar grammar;
    private final Words words;

    OuterClauses(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * "قالت، بعد إعلان الجيش السيطرة على المدينة، إنها", "أشارت المديرة التي رحبت بالمشروع، إلى أن": whether the clause of a verb
     * before the noun, or before a verb in a clause about who speaks, opens at the token.
     */
    boolean opensAt(int token, Report report, ReportsByClause cues) {
        int that = grammar.isPreposition(token) ? token + 1 : token;
        return grammar.isComplementizer(that)
                && words.get(token).conjunction() == 0
                && cues.all().stream().anyMatch(r -> r.contentFirst() == that + 1 && r.cueToken() < report.cueToken());
    }

    /** "قال إن النقابة دعت إلى الإضراب، | وإن الحوار مستمر": whether the second clause of who said that the other called for something begins. */
    boolean goesOnAt(int token, Report report) {
        if (!words.isWord(token)
                || !words.token(token).bare().startsWith(AND_THAT)
                || !grammar.isComplementizer(token)) {
            return false;
        }
        int content = report.contentFirst();
        int first = Math.max(words.document().sentenceStart(report.cueToken()), content - FARTHEST_CLAUSE);
        for (int i = content - 1; i > first; i--) {
            if (words.isWord(i) && words.token(i).bare().startsWith(THAT) && grammar.isComplementizer(i)) {
                return i < report.cueToken();
            }
        }
        return false;
    }
}
