package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What somebody is asked, which is not what he says: "رد على سؤال: هل …". */
final class Questions {

    private static final char MARK = '؟';

    private static final String WHAT = "ما";
    private static final String IF = "اذا";
    private static final String WHETHER = "هل";
    private static final int LONGEST = 12;

    private final Grammar grammar;
    private final Words words;

    Questions(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether the colon or the quotation at the token opens a question, right after the noun for one. */
    boolean opensAt(int token) {
        if (token == 0 || !words.isBaseAmong(token - 1, WordSet.QUERY)) {
            return false;
        }
        boolean colon = grammar.isColon(token);
        Quotation quotation = words.document().quotationOpenedBy(colon ? token + 1 : token);
        int first = quotation != null ? quotation.firstToken() + 1 : token + 1;
        return grammar.isQuestionWord(first)
                || quotation != null && words.token(quotation.lastToken() - 1).is(MARK);
    }

    /**
     * The first word of a clause that tells what somebody is asked, after what opens it at the token: "ردا على سؤال | عما إذا كان سيستقيل",
     * "حول ما إذا", "سؤال | هل يستقيل"; -1 where none opens.
     */
    int clause(int token) {
        if (!words.isWord(token)) {
            return -1;
        }
        if (words.is(token, WHETHER)) {
            return words.isBaseAmong(token - 1, WordSet.QUERY) ? inParagraph(token, token + 1) : -1;
        }
        boolean joined = JoinedWhat.at(words, token) != null;
        int what = joined ? token : grammar.isPreposition(token) ? token + 1 : -1;
        boolean whether = what >= 0 && (joined || words.is(what, WHAT)) && words.is(what + 1, IF);
        return whether ? inParagraph(token, what + 2) : -1;
    }

    /** "عما إذا كان يؤيد القرار", "ما إذا كانت تطالب بزيادة": whether the verb tells what is not known to be so. */
    boolean isInClause(int verb) {
        int first = Math.max(words.document().sentenceStart(verb) + 1, verb - LONGEST);
        for (int i = verb - 1; i >= first && words.isWord(i); i--) {
            if (words.is(i, IF)) {
                return words.is(i - 1, WHAT) || JoinedWhat.at(words, i - 1) != null;
            }
            if (grammar.isComplementizer(i) || grammar.isRelative(i) || isOwnVerb(i)) {
                return false;
            }
        }
        return false;
    }

    /** "عما إذا كان | يرفض | القرار قال": the clause has one verb besides its auxiliary. */
    private boolean isOwnVerb(int token) {
        boolean verb = words.is(token, WordClass.REPORTING_VERB) || words.is(token, WordClass.COMMON_VERB);
        return verb && !words.is(token, WordClass.NOUN) && !grammar.isAuxiliary(token);
    }

    private int inParagraph(int token, int first) {
        return words.sameParagraph(token, first) ? first : -1;
    }
}
