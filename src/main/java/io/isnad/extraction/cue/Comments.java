package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/**
 * Clauses in which the article goes on after what was said: those that comment on a noun phrase, to which nothing joins them, and
 * those that tell what whoever spoke did or said then.
 */
final class Comments {

    private static final String FROM = "من";
    private static final String THEN = "ثم";
    private static final int LONGEST_QUESTION = 12;

    private final Grammar grammar;
    private final Words words;

    Comments(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * Whether the article goes on in a clause of its own: after a noun phrase that was said, and anywhere with what whoever spoke
     * said next.
     *
     * @param cues every report of the document by the token at which its clause begins
     */
    boolean ends(int at, Report report, ReportsByClause cues) {
        int next = grammar.isComma(at) ? at + 1 : at;
        boolean then = words.is(next, THEN) && at > report.contentFirst() && words.sameParagraph(next, next + 1);
        return then && isSequel(next + 1, report, cues) || next > at && isReply(next, cues) || endsPhrase(at, report);
    }

    /** "امتدح الخطة ثم غادر القاعة", "قال إن الجسر مغلق، ثم عاد وقال": what whoever spoke did then. */
    private boolean isSequel(int verb, Report report, ReportsByClause cues) {
        Report next = cues.get(verb + 1);
        boolean comesBack = next != null
                && next.type() == CueType.VERB
                && next.speaker() == null
                && words.get(next.cueToken()).conjunction() == 'و';
        boolean another = words.is(verb, WordClass.COMMON_VERB)
                && !words.get(verb).hasProclitic()
                && !words.is(verb, WordClass.NOUN)
                && !words.is(verb, WordClass.ADJECTIVE);
        boolean back = words.isAmong(verb, WordSet.COMES_BACK) && comesBack;
        return back || another && !report.strict();
    }

    /** "سألوا عن الموعد، فرد عليهم قائلا", "إن الفريق جاهز، ورد على سؤال قائلا": an answer of which a participle tells the words. */
    private boolean isReply(int verb, ReportsByClause cues) {
        boolean reply = words.isWord(verb)
                && words.get(verb).conjunction() != 0
                && words.get(verb).preposition() == 0
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.verb().kind() == CueKind.ANSWER);
        for (int i = verb + 1; reply && i <= verb + LONGEST_QUESTION && words.sameParagraph(verb, i); i++) {
            Report next = cues.get(i);
            if (next != null || grammar.isComma(i)) {
                return next != null && next.type() == CueType.PARTICIPLE;
            }
        }
        return false;
    }

    private boolean endsPhrase(int comma, Report report) {
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
                && (words.get(token + 1).definite()
                        || words.is(token + 1, WordClass.TITLE)
                        || grammar.isPrepositionWithPronoun(token + 1));
    }

    /** "أعلن إدراجهم، بعد شهرين من توسيع الحظر": how long after another thing it was said. */
    private boolean isTimeAfter(int token) {
        return words.isAmong(token, WordSet.AFTER)
                && words.is(token + 1, WordClass.TIME)
                && words.sameParagraph(token, token + 2)
                && words.is(token + 2, FROM);
    }
}
