package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** What stands between two commas inside content, after which the words that were said go on. */
final class Parentheses {

    /** Before what explains what was said. */
    private static final String WHERE = "حيث";

    /** The ending of two in the cases that a verb or a preposition gives. */
    private static final String TWO = "ين";

    private static final String ONLY = "فقط";

    private static final int LONGEST = 50;

    private static final int LONGEST_DASHED = 6;

    private static final int LONGEST_SUBJECT = 8;

    private static final Agreement AGREEMENT = new Agreement();

    private final Grammar grammar;
    private final Words words;
    private final Circumstances circumstances;
    private final Connectives connectives;
    private final NextVerbs verbs;

    Parentheses(Grammar grammar, Circumstances circumstances, Connectives connectives, NextVerbs verbs) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.circumstances = circumstances;
        this.connectives = connectives;
        this.verbs = verbs;
    }

    /** "إن رتلا للجيش، مكونا من عربات، تعرض …": whether the verb of what was said comes only after the second comma. */
    boolean isBeforePredicate(int comma, Report report) {
        return verbs.from(report.contentFirst()) > comma && isVerb(after(comma));
    }

    /**
     * "إن المصنع، وهو الأكبر في البلاد، سيغلق", "نظرت في الدعوى على امرأة، وهي الأولى، بتهمة القتل": a clause with a pronoun that
     * explains a word, where the predicate or a complement of what was said follows; "إن المدير، خلال جلسة عقدت أمس، هدد": when or where
     * something is done whose verb follows.
     *
     * @param cues every report of the document by the token at which its clause begins
     */
    boolean explains(int comma, Report report, ReportsByClause cues) {
        if (!words.isTokenAmong(comma + 1, WordSet.THE_WHILE)) {
            return isWhenBeforePredicate(comma, report);
        }
        if (report.strict() && isWhichOne(comma)) {
            return true;
        }
        int next = after(comma);
        boolean predicate = verbs.from(report.contentFirst()) > comma && isVerb(next);
        return next >= 0 && cues.get(next) == null && (predicate || isComplement(next));
    }

    /** "تحتاج إلى أمر واحد، وهو السلام", "اختارت مدينتين، وهما العاصمة والميناء": which one it is that was only counted before. */
    private boolean isWhichOne(int comma) {
        int noun = comma + 2;
        int before = words.is(comma - 1, ONLY) ? comma - 2 : comma - 1;
        boolean counted = words.isAmong(before, WordSet.SINGLE)
                || words.isAmong(before, WordSet.ANOTHER)
                || words.is(before, WordClass.NOUN)
                        && !words.get(before).definite()
                        && words.get(before).form().endsWith(TWO);
        return counted
                && words.sameParagraph(before, noun)
                && words.is(noun, WordClass.NOUN)
                && !words.isAmong(noun, WordSet.COMMENT)
                && !words.isBaseAmong(noun, WordSet.COMMENT);
    }

    /** "أن الجسر أغلق، ما أخر الرحلات، وأن العمل مستمر": a clause beside, after which another "that" goes on with what was said. */
    boolean goesOnWithThat(int comma, Report report, ReportsByClause cues) {
        if (!report.strict() || !grammar.isComplementizer(report.contentFirst() - 1)) {
            return false;
        }
        int limit = Math.min(words.document().sentenceEnd(comma), comma + LONGEST);
        for (int i = comma + 1; i + 1 < limit; i++) {
            Report other = cues.get(i);
            if (other != null && other.type() != CueType.NOUN) {
                return false;
            }
            if (grammar.isComma(i) && grammar.isComplementizer(i + 1)) {
                return words.get(i + 1).conjunction() == 'و';
            }
        }
        return false;
    }

    private boolean isWhenBeforePredicate(int comma, Report report) {
        int subject = report.contentFirst();
        boolean phrase = report.strict()
                && grammar.isComplementizer(subject - 1)
                && grammar.isPreposition(comma + 1)
                && words.get(comma + 1).conjunction() == 0
                && verbs.from(subject) > comma;
        int next = phrase ? after(comma) : -1;
        return next >= 0 && words.get(next).conjunction() == 0 && verbs.from(next) == next;
    }

    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB) && !words.get(token).hasProclitic();
    }

    private boolean isComplement(int token) {
        boolean preposition = words.get(token).preposition() != 0 || words.isAmong(token, WordSet.COMPLEMENTS);
        return preposition
                && words.get(token).conjunction() == 0
                && !circumstances.standsBeside(token)
                && !connectives.at(token);
    }

    /** The word after the comma that closes what the first one opens; -1 for none. */
    private int after(int comma) {
        int limit = Math.min(words.document().sentenceEnd(comma), comma + LONGEST);
        for (int i = comma + 1; i + 1 < limit; i++) {
            if (grammar.isComma(i)) {
                return words.isWord(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /**
     * "إن الشركة خالفت القانون، حيث أعلنت عن": a clause that explains what was said by the words of somebody named in it, as its verb
     * shows by not agreeing with who speaks.
     */
    boolean explainsAnother(Report other, int at, Report report) {
        boolean explains = words.is(at, WHERE)
                && at == other.cueToken() - 1
                && other.speaker() == null
                && other.form() != null
                && report.form() != null
                && grammar.isComplementizer(report.contentFirst() - 1);
        return explains
                && (report.speaker() == null
                        ? other.form().gender() != report.form().gender()
                        : !AGREEMENT.agreesWithin(other.form(), report.speaker()));
    }

    /** Whether a phrase of attribution stands in the middle of what is said. */
    boolean isInside(Report phrase, int at, Report report) {
        return isBetweenDashes(at) || isBetweenCommas(at, report) || isAfterVerb(phrase, at, report);
    }

    /** "إن القلعة تعود حسب الخبراء إلى القرن العاشر": one between a verb and what it takes, with no mark around it. */
    private boolean isAfterVerb(Report phrase, int at, Report report) {
        int next = phrase.speaker() == null ? -1 : phrase.speaker().last() + 1;
        return next > at
                && grammar.isComplementizer(report.contentFirst() - 1)
                && (isVerb(at - 1) || words.is(at - 1, WordClass.REPORTING_VERB))
                && !words.is(at - 1, WordClass.NOUN)
                && words.sameParagraph(at, next)
                && isTaken(next);
    }

    private boolean isTaken(int token) {
        if (!words.isWord(token)) {
            return words.token(token).kind() == TokenKind.NUMBER;
        }
        Word word = words.get(token);
        return word.conjunction() == 0
                && (word.preposition() != 0 || word.is(WordClass.NUMBER) || grammar.isPreposition(token));
    }

    /** "إن الشركة -على حد قوله- لا تدفع": a phrase of attribution that dashes set apart in the middle of what is said. */
    private boolean isBetweenDashes(int phrase) {
        boolean open = phrase > 0 && words.token(phrase - 1).isDash();
        int end = Math.min(words.document().sentenceEnd(phrase), phrase + LONGEST_DASHED);
        for (int i = phrase + 1; open && i < end; i++) {
            if (words.token(i).isDash()) {
                int next = i + 1;
                return next < words.document().sentenceEnd(phrase)
                        && words.isWord(next)
                        && words.get(next).conjunction() == 0
                        && grammar.participles(next).isEmpty();
            }
        }
        return false;
    }

    /**
     * "إن الجسر، بحسب الوزارة، مغلق", "لأنه، برأيها، خطر": one that commas set apart before the predicate of what is said has come, or
     * after a particle that nothing ends with.
     */
    private boolean isBetweenCommas(int phrase, Report report) {
        if (!grammar.isComma(phrase - 1) || words.get(phrase).conjunction() != 0) {
            return false;
        }
        int subject = report.contentFirst();
        boolean lacksPredicate = report.strict()
                && phrase - subject <= LONGEST_SUBJECT
                && grammar.isComplementizer(subject - 1)
                && verbs.from(words.is(subject, WordClass.NOUN) ? subject + 1 : subject) >= phrase;
        boolean particle = phrase - 2 >= subject
                && words.isWord(phrase - 2)
                && words.get(phrase - 2).isFunctionWord();
        int next = lacksPredicate || particle ? after(phrase - 1) : -1;
        return next >= 0
                && next - phrase <= LONGEST_DASHED
                && words.get(next).conjunction() == 0
                && grammar.participles(next).isEmpty();
    }
}
