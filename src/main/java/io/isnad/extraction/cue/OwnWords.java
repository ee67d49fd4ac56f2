package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/**
 * Words after a colon that go on without quotation marks: "قال: نحن جاهزون. لن نتأخر.". Only the first person shows that a
 * further sentence is the speaker's and not the article's.
 */
final class OwnWords {

    private static final String HE = "ي";
    private static final String OUR = "نا";
    private static final String I_WILL = "سأ";
    private static final int SHORTEST = 4;

    private final Grammar grammar;
    private final Words words;
    private final OwnVerbs verbs;

    OwnWords(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.verbs = new OwnVerbs(words);
    }

    /**
     * Where the words end, exclusive, that begin after a colon and whose first sentence ends at a token.
     *
     * @param cues every report of the document by the token at which its clause begins
     */
    int end(int first, int sentenceEnd, ReportsByClause cues) {
        if (!grammar.isColon(first - 1) || grammar.opensQuotation(first)) {
            return sentenceEnd;
        }
        int end = sentenceEnd;
        while (end + 1 < words.size() && words.sameParagraph(first, end + 1)) {
            int next = words.document().sentenceEnd(end + 1);
            if (words.token(end).isColon() || !goesOn(end + 1, next, cues)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean goesOn(int first, int end, ReportsByClause cues) {
        boolean own = false;
        for (int i = first; i < end; i++) {
            if (cues.get(i) != null || words.token(i).isColon() || grammar.opensQuotation(i)) {
                return false;
            }
            own |= words.isWord(i) && isFirstPerson(i);
        }
        return own;
    }

    private boolean isFirstPerson(int token) {
        String form = words.get(token).form();
        if (words.isAmong(token, WordSet.FIRST_PERSON) && !grammar.isName(token)) {
            return true;
        }
        if (form.length() < SHORTEST || words.is(token, WordClass.NOUN) && !words.hasPronoun(token)) {
            return false;
        }
        return form.endsWith(OUR) && words.hasPronoun(token)
                || words.token(token).bare().startsWith(I_WILL) && isVerb(HE + form.substring(I_WILL.length()))
                || verbs.isPresent(token);
    }

    private boolean isVerb(String folded) {
        Set<WordClass> classes = words.lexicon().classes(folded, false);
        return classes.contains(WordClass.COMMON_VERB) || classes.contains(WordClass.REPORTING_VERB);
    }
}
