package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** For every token the next verb; worked out when it is asked for, as many articles do without. */
final class NextVerbs {

    private static final String THEM = "هم";

    private static final WordClasses VERBS = WordClasses.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB);
    private static final WordClasses NOMINAL = WordClasses.of(WordClass.NOUN, WordClass.ADJECTIVE);

    private final Words words;
    private int[] next;

    NextVerbs(Words words) {
        this.words = words;
    }

    /** The first token from here on that is a verb and no noun. */
    int from(int token) {
        next = next == null ? all() : next;
        return next[token];
    }

    private int[] all() {
        int[] verbs = new int[words.size() + 1];
        verbs[words.size()] = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean verb = words.isAny(i, VERBS)
                    && !words.isAny(i, NOMINAL)
                    && (words.is(i, WordClass.COMMON_VERB) || isReporting(i));
            verbs[i] = verb ? i : verbs[i + 1];
        }
        return verbs;
    }

    /** "التصريحات التي أدلى بها": a finite reporting verb. */
    private boolean isReporting(int token) {
        return words.is(token, WordClass.REPORTING_VERB)
                && !words.get(token).definite()
                && !words.get(token).entry().finiteForms().isEmpty();
    }

    /** "وحمل بعضهم …", "ورفع عدد منهم لافتات", "ومنحته ثلاثة أيام": what may be a noun too is a verb before what cannot be its complement. */
    boolean isBeforeSubject(int verb) {
        boolean number = words.isWord(verb + 1)
                && !words.get(verb + 1).definite()
                && words.is(verb + 1, WordClass.GROUP_HEAD)
                && words.isAmong(verb + 2, WordSet.AMONG_THEM)
                && words.token(verb + 2).folded().endsWith(THEM);
        boolean some = words.is(verb + 1, WordClass.QUANTIFIER) && words.hasPronoun(verb + 1);
        return words.token(verb - 1).isComma()
                && (some || number || words.hasPronoun(verb) && words.is(verb + 1, WordClass.NUMBER));
    }

    /** "أن الوضع صعب، | طالب بالحوار": after a clause that has an adjective of what it tells of and needs no verb. */
    boolean isAfterPredicate(int verb) {
        int predicate = verb - 2;
        int subject = predicate - 1;
        return words.sameParagraph(subject, verb)
                && words.isWord(predicate)
                && words.is(predicate, WordClass.ADJECTIVE)
                && !words.get(predicate).definite()
                && !words.get(predicate).hasProclitic()
                && !words.get(predicate).form().endsWith("ا")
                && words.isWord(subject)
                && words.get(subject).definite();
    }
}
