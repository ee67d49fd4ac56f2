package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** The clauses of cues: where they begin, and where the sentence goes on after them. */
final class CueClauses {

    /** "قال إن … و أضاف": some write it apart. */
    private static final String AND = "و";

    private static final String THAT = "ان";
    private static final int FARTHEST_RELATIVE = 4;
    private static final String NOT = "لم";
    private static final String ON = "علي";
    private static final String HERS = "ت";

    /** So far after the verb whose words they are may be told. */
    private static final int LONGEST_SOURCE = 20;

    private final Grammar grammar;
    private final Words words;
    private final Circumstances circumstances;
    private final MattersSpokenOf matters;

    CueClauses(Grammar grammar, Circumstances circumstances) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.circumstances = circumstances;
        this.matters = new MattersSpokenOf(grammar);
    }

    /** Whether the token is the verb of the sentence that the clause of the cue has opened: "وإذ اعتبر أن الجسر مغلق، أشاد بالعمال". */
    boolean endsBefore(int token, Report report) {
        return report.type() == CueType.VERB
                && opensWithTime(report)
                && words.isWord(token)
                && (words.get(token).conjunction() == 'ف' && grammar.isComplementizer(token)
                        || !words.get(token).hasProclitic() && isVerb(token));
    }

    /** "وعندما قال", "بعد أن قال", "بعد التقرير الذي قال": whether the cue's clause opens the sentence and tells when or while the rest happens. */
    private boolean opensWithTime(Report report) {
        int first = first(report);
        int sentence = words.document().sentenceStart(first);
        boolean after = words.isAmong(sentence, WordSet.AFTER)
                && (words.is(sentence + 1, THAT) && first <= sentence + 2
                        || grammar.isRelative(report.cueToken() - 1) && first <= sentence + FARTHEST_RELATIVE);
        return after || first == sentence && words.isAmong(first, WordSet.WHILE_CLAUSE);
    }

    /** "قال إن الطريق مغلق، ولم يرد على الأسئلة": what whoever spoke did not say, told by a verb that agrees with the cue. */
    boolean leavesUnsaid(int token, Report report) {
        int verb = token + 1;
        boolean not = words.is(token, NOT)
                && words.get(token).conjunction() == 'و'
                && words.sameParagraph(token, verb)
                && words.isWord(verb);
        if (!not || report.form() == null) {
            return false;
        }
        boolean her = words.get(verb).form().startsWith(HERS);
        boolean agrees = report.form().number() == GrammaticalNumber.SINGULAR
                && (her ? Gender.FEMININE : Gender.MASCULINE)
                        .agreesWith(report.form().gender());
        boolean answer = words.isAmong(verb, WordSet.ANSWERS)
                && words.sameParagraph(verb, verb + 2)
                && words.is(verb + 1, ON)
                && words.isBaseAmong(verb + 2, WordSet.QUERY);
        return agrees && (answer || words.isAmong(verb, WordSet.WITHHELD));
    }

    /** "، كما ألزمت …" after a noun phrase; after a clause, "، كما رفضت الرد", what whoever spoke did with words besides. */
    boolean goesOnAsWell(int verb, Report report) {
        if (!report.strict()) {
            return circumstances.isPlainVerb(verb) || grammar.isNegation(verb) && circumstances.isPlainVerb(verb + 1);
        }
        return report.type() == CueType.VERB
                && report.form().tense() == Tense.PAST
                && grammar.finiteVerbs(verb).stream()
                        .map(CueForm::form)
                        .anyMatch(f -> f.tense() == Tense.PAST
                                && f.gender() == report.form().gender()
                                && f.number() == report.form().number());
    }

    /** "إن الوضع صعب، ونقلت عن مصدر قوله إن": whether another's words are passed on from the verb on, which a noun of saying tells. */
    boolean passesOn(int verb) {
        boolean relays = words.isWord(verb)
                && words.get(verb).conjunction() == 'و'
                && words.get(verb).entry().mayReport()
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.verb().kind() == CueKind.REPORT);
        boolean source = false;
        for (int i = verb + 1; relays && i <= verb + LONGEST_SOURCE && words.sameParagraph(verb, i); i++) {
            if (words.token(i).isTerminator()) {
                return false;
            }
            if (source && words.isAmong(i, WordSet.SAYING)) {
                return true;
            }
            source |= words.isAmong(i, WordSet.SOURCE_OF);
        }
        return false;
    }

    private boolean isVerb(int token) {
        return circumstances.isPlainVerb(token)
                || !grammar.finiteVerbs(token).isEmpty() && !words.get(token).is(WordClass.NOUN);
    }

    /** "يشكون مما يصفونه بالإهمال": what the verb before it is about rather than a clause of its own. */
    private boolean isWhatIsCalled(int verb) {
        return words.isTokenAmong(verb - 1, WordSet.WHAT)
                && words.isWord(verb - 2)
                && words.hasPronoun(verb)
                && grammar.finiteVerbs(verb).isEmpty();
    }

    /** Where the clause of a report begins, with the conjunctions and particles before its verb or subject. */
    int first(Report report) {
        int first = report.clauseFirst();
        if (report.type() != CueType.VERB) {
            return first;
        }
        if (report.speaker() == null || report.speaker().first() > report.cueToken()) {
            first = matters.openingBefore(first, first);
        }
        int sentence = words.document().sentenceStart(first);
        while (first > sentence
                && words.get(first).conjunction() == 0
                && (grammar.isAuxiliary(first - 1)
                        || grammar.isNegation(first - 1)
                        || grammar.isParticleBeforeVerb(first - 1)
                        || grammar.isSubordinator(first - 1) && !isWhatIsCalled(first))) {
            first--;
        }
        boolean apart =
                first > sentence && words.is(first - 1, AND) && words.get(first).conjunction() == 0;
        first = apart ? first - 1 : first;
        boolean here = first > sentence
                && words.isAmong(first - 1, WordSet.HERE)
                && words.get(first - 1).conjunction() != 0;
        first = here ? first - 1 : first;
        boolean contrast = first > sentence + 1
                && words.get(first).conjunction() == 0
                && grammar.isComplementizer(first - 1)
                && words.isTokenAmong(first - 2, WordSet.EXCEPT);
        return contrast ? first - 2 : first;
    }
}
