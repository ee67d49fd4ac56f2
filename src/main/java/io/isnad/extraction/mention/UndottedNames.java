package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** The name Ali, spelt like "on" with its dots or without, as Egypt writes it: "قال الدكتور على حداد إن", where the verb before the title takes no "on". */
final class UndottedNames {

    private static final String UNDOTTED = "على";
    private static final String FOLDED = "علي";
    private static final int FARTHEST_VERB = 3;

    private UndottedNames() {}

    /** Whether the token is one, right after a title with the article whose verb stands before it, and before another name. */
    static boolean isAt(Words words, int token) {
        int title = token - 1;
        int next = token + 1;
        boolean possible = words.is(token, FOLDED)
                && words.token(token).bare().equals(UNDOTTED)
                && words.sameParagraph(title, next)
                && words.is(title, WordClass.TITLE)
                && words.get(title).definite()
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && isName(words, next);
        return possible && isAfterVerb(words, title);
    }

    /** "بن نايف", "حداد". */
    private static boolean isName(Words words, int token) {
        boolean son = NameWords.CHILD_OF.contains(words.get(token).form());
        int name = son ? token + 1 : token;
        return (words.is(name, WordClass.GIVEN_NAME) || words.is(name, WordClass.FAMILY_NAME))
                && (son || !words.is(name, WordClass.NOUN) && !words.is(name, WordClass.PLACE));
    }

    /** Whether the verb before the title says something to nobody "on" whom it is said. */
    private static boolean isAfterVerb(Words words, int title) {
        for (int i = title - 1; i >= title - FARTHEST_VERB && words.isWord(i); i--) {
            if (words.is(i, WordClass.REPORTING_VERB)) {
                return words.get(i).entry().finiteForms().stream()
                        .noneMatch(f -> f.verb().takes(Complement.ALA)
                                || f.verb().addressees().contains(Complement.ALA));
            }
            if (!words.is(i, WordClass.TITLE)) {
                return false;
            }
        }
        return false;
    }

    /** "قال علي مبروك إن": with its dots right after such a verb, before a word that ends the phrase. */
    static boolean isDottedSubject(Words words, int token) {
        int last = token + 1;
        return NameWords.isDotted(words.get(token))
                && words.is(token - 1, WordClass.REPORTING_VERB)
                && words.sameParagraph(token - 1, last + 1)
                && words.isWord(last)
                && !words.get(last).hasProclitic()
                && !words.get(last).isFunctionWord()
                && (words.is(last + 1, WordClass.COMPLEMENTIZER) || !words.isWord(last + 1))
                && isAfterVerb(words, token);
    }
}
