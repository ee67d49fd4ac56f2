package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Contents that have told no more than when or where before the next cue: "إنه طيلة السنوات الماضية، كان …". */
final class OpeningAdverbials {

    /** Where a verb follows, without which the clause is none. */
    private static final int LONGEST_BEFORE_VERB = 20;

    private static final int LONGEST = 8;
    private static final String FROM = "من";

    private final Grammar grammar;
    private final Words words;
    private final NextVerbs verbs;

    OpeningAdverbials(Grammar grammar, NextVerbs verbs) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.verbs = verbs;
    }

    /** Whether the report's content has nothing else before the other report's clause, which begins at the token and so belongs to it. */
    boolean isNoMore(Report report, Report other, int at) {
        int first = report.contentFirst();
        boolean verb = other.type() == CueType.VERB;
        boolean joined = words.get(at).conjunction() != 0;
        boolean goesOn = verb && joined || isJudgement(first);
        return !goesOn
                && grammar.isComma(at - 1)
                && at - first < (verb ? LONGEST_BEFORE_VERB : LONGEST)
                && verbs.from(first) >= at
                && (grammar.timeEnd(first) >= 0 || grammar.isPreposition(first));
    }

    /** "إن من الضروري إنقاذ الاتفاق": what is told of what follows. */
    private boolean isJudgement(int first) {
        return words.is(first, FROM)
                && words.isWord(first + 1)
                && words.get(first + 1).definite()
                && words.is(first + 1, WordClass.ADJECTIVE);
    }
}
