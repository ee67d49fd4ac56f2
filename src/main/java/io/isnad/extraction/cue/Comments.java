package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Clauses after a comma that comment on what somebody said in a noun phrase: nothing joins them to it, so the article says them. */
final class Comments {

    private static final String FROM = "من";

    private final Grammar grammar;
    private final Words words;

    Comments(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether the comma ends a noun phrase that was said, as the article goes on in a clause of its own. */
    boolean endsPhrase(int comma, Report report) {
        int next = comma + 1;
        return !report.strict()
                && grammar.isComma(comma)
                && words.sameParagraph(comma, next + 1)
                && words.isWord(next)
                && (isWhatThatIs(next) || isNarrated(next) || isUponIt(next) || isTimeAfter(next));
    }

    /** "لوح بالاستقالة، وهو موقف أيده": what the article calls it. */
    private boolean isWhatThatIs(int token) {
        return words.get(token).conjunction() == 'و'
                && words.is(token, WordClass.PRONOUN)
                && words.isAmong(token + 1, WordSet.COMMENT);
    }

    /** "طالبت بالإقليم، وقد خاض البلدان حروبا": what has been. */
    private boolean isNarrated(int token) {
        return words.get(token).conjunction() == 'و' && grammar.isParticleBeforeVerb(token);
    }

    /** "طالب بإصلاح الطريق، فأمر المحافظ", "فوجه مدير الجامعة": what somebody did upon it. */
    private boolean isUponIt(int token) {
        boolean verb = words.get(token).conjunction() == 'ف'
                && words.get(token).preposition() == 0
                && !words.get(token).definite()
                && (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB));
        return verb
                && words.isWord(token + 1)
                && (words.get(token + 1).definite() || words.is(token + 1, WordClass.TITLE));
    }

    /** "أعلن إدراجهم، بعد شهرين من توسيع الحظر": how long after another thing it was said. */
    private boolean isTimeAfter(int token) {
        return words.isAmong(token, WordSet.AFTER)
                && words.is(token + 1, WordClass.TIME)
                && words.sameParagraph(token, token + 2)
                && words.is(token + 2, FROM);
    }
}
