package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** What others have said that somebody takes up: "قال الوزير ردا على اتهامه بأنه فاسد إنه بريء". */
final class TakenUpClaims {

    private static final String ON = "علي";
    private static final String ABOUT = "عن";

    /** "على وصف خطة الحكومة بأنها": so far before its clause the noun may stand. */
    private static final int LONGEST_NOUN = 4;

    private static final int LONGEST_CLAUSE = 20;

    private final Grammar grammar;
    private final Words words;

    TakenUpClaims(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * Whether "بأن" tells what the claim is, while what whoever takes it up says opens only with the next "إن", or is told by another
     * verb: "رد على وصفه بأنه متشدد فقال".
     */
    boolean areTold(int complementizer) {
        return grammar.isBiComplementizer(complementizer)
                && isAfterClaim(complementizer)
                && (isAboutHim(complementizer - 1) || anotherAfter(complementizer));
    }

    private boolean isAboutHim(int noun) {
        return words.cueNounsWithPronoun(noun).stream()
                .anyMatch(n -> n.kind() == CueKind.ACCUSE || NounEvidence.isDescription(n));
    }

    private boolean isAfterClaim(int complementizer) {
        int first = Math.max(words.document().sentenceStart(complementizer), complementizer - LONGEST_NOUN);
        for (int i = complementizer - 1; i > first && words.isWord(i); i--) {
            boolean claim = words.is(i, WordClass.CLAIM)
                    || !words.get(i).entry().cueNouns().isEmpty()
                    || !words.cueNounsWithPronoun(i).isEmpty();
            if (claim) {
                return words.is(i - 1, ON) || words.is(i - 1, ABOUT);
            }
        }
        return false;
    }

    private boolean anotherAfter(int complementizer) {
        int end = Math.min(words.document().sentenceEnd(complementizer), complementizer + LONGEST_CLAUSE);
        for (int i = complementizer + 2; i < end; i++) {
            if (grammar.isColon(i) || grammar.opensQuotation(i)) {
                return false;
            }
            if (grammar.isComplementizer(i)) {
                return !grammar.isBiComplementizer(i) && words.get(i).conjunction() == 0 && !isTaken(i - 1);
            }
        }
        return false;
    }

    /** "يعتقد | أن", "إلى | أن": the clause is what the word before takes. */
    private boolean isTaken(int before) {
        boolean verb = words.is(before, WordClass.COMMON_VERB) || words.is(before, WordClass.REPORTING_VERB);
        return words.is(before, WordClass.PREPOSITION) || verb && !words.is(before, WordClass.ADJECTIVE);
    }
}
