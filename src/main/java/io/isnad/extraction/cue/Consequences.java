package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What came of what was said, and what the article concludes from it: "، ما أدى إلى", "، ما يعني", "، الأمر الذي". */
final class Consequences {

    private static final int NEAR = 4;

    private final Grammar grammar;
    private final Words words;

    Consequences(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "، ما يعني …", "، ما قد يعني …", "، الأمر الذي …": what the article concludes. */
    boolean isOne(int token) {
        int may = grammar.isParticleBeforeVerb(token + 1) ? token + 2 : token + 1;
        boolean verb = words.is(may, WordClass.COMMON_VERB)
                && !words.get(may).hasProclitic()
                && !words.get(may).definite();
        return words.token(token).folded().equals("ما") && verb
                || words.token(token).folded().equals("الامر") && grammar.isRelative(token + 1);
    }

    /** "إن الصادرات ارتفعت، بينما تراجعت الواردات": the other half of what is said in a clause, or what came of it, where nobody else speaks. */
    boolean goOn(int at, ReportsByClause cues) {
        boolean half = goesOnAfterClause(at);
        int last = isResult(at) ? words.document().sentenceEnd(at) : at + NEAR;
        for (int i = at; half && i <= last; i++) {
            // "، ما أدى إلى مقتل ثلاثة، بحسب الصحيفة": a later verb has its own clause, a phrase is about this one
            Report other = cues.get(i);
            half = other == null || i > at + NEAR && other.type() == CueType.VERB;
        }
        return half;
    }

    /**
     * "بينما", "في حين": what stands against what was said before, where "فيما" rather tells of something else; "ما أدى إلى": what came of
     * it, which who tells of it tells too, where "ما يعني" is the article's conclusion and "ما أثار غضب" came of its being said.
     */
    private boolean goesOnAfterClause(int token) {
        return words.is(token, "بينما") || words.is(token, "في") && words.is(token + 1, "حين") || isResult(token);
    }

    /** "ما أدى إلى", "ما دفع", but not "ما أثار غضب". */
    private boolean isResult(int what) {
        int verb = what + 1;
        return words.token(what).folded().equals("ما")
                && words.is(verb, WordClass.COMMON_VERB)
                && !words.get(verb).hasProclitic()
                && !words.get(verb).definite()
                && !words.get(verb).form().startsWith("ي")
                && !words.isTokenAmong(verb, WordSet.STIRS);
    }
}
