package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Foreign names that look like other words, told by what their bearers say right after them: "جوشوا فيري أن", "وزير النقل بودي هارتونو إن".
 */
final class NamesBeforeContent {

    private static final int SHORTEST = 4;
    private static final String CUT = "بك";

    private final Words words;

    NamesBeforeContent(Words words) {
        this.words = words;
    }

    /** Whether what somebody says begins at the token. */
    boolean opens(int token) {
        return words.isWord(token)
                ? words.is(token, WordClass.COMPLEMENTIZER) && !words.get(token).hasProclitic()
                : words.token(token).isColon()
                        || words.document().quotationOpenedBy(token) != null && !words.is(token - 1, WordClass.TITLE);
    }

    /** Whether the word after a given name can be nothing but more of the name. */
    boolean isName(int token) {
        boolean before = words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.is(token + 1, WordClass.COMPLEMENTIZER)
                && !words.get(token + 1).hasProclitic();
        return before && isCut(token);
    }

    /** "بودي هارتونو إن": a word after a title that is cut, and another that no lexicon file has. */
    boolean begins(int token) {
        Word word = words.get(token);
        int next = token + 1;
        return words.sameParagraph(token, next + 1)
                && words.isWord(next)
                && isLetter(word)
                && !word.definite()
                && !word.isFunctionWord()
                && !word.is(WordClass.NOUN)
                && words.get(next).unknown()
                && !words.get(next).definite()
                && NameWords.looksLikeName(words.get(next))
                && opens(next + 1);
    }

    /** "فيري" is ف and a verb, "بوراوي" ب and a preposition: nobody would write so here. */
    private boolean isCut(int token) {
        Word word = words.get(token);
        boolean verb = word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB);
        boolean preposition = word.is(WordClass.PREPOSITION) || word.is(WordClass.COMPLEMENTIZER);
        boolean noun = word.is(WordClass.NOUN) || word.is(WordClass.VERBAL_NOUN);
        boolean then = word.conjunction() == 'ف' && word.preposition() == 0 && (verb || word.definite());
        return words.token(token).folded().length() >= SHORTEST
                && (then || isLetter(word) && word.conjunction() == 0 && !noun && (verb || preposition));
    }

    private static boolean isLetter(Word word) {
        return word.preposition() != 0 && CUT.indexOf(word.preposition()) >= 0;
    }
}
