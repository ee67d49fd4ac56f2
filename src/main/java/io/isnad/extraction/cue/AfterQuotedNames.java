package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What follows quotation marks and shows that they hold the name of who speaks. */
final class AfterQuotedNames {

    private final Grammar grammar;
    private final Words words;

    AfterQuotedNames(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "نشر «الخطيب» صورة له", "كتب «النجم» منشورا": the text or picture that the one published whose name stood in the quotation. */
    boolean isPublished(int token, boolean known) {
        return (known || words.is(token, WordClass.STATEMENT_NOUN))
                && words.is(token, WordClass.NOUN)
                && !words.isTokenAmong(token, WordSet.ANSWER)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord();
    }

    /** "أعلنت «النور» | توسعة أسطولها": what somebody does, with its complement, after what is too short for words. */
    boolean isAct(int noun) {
        int of = noun + 1;
        return words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.STATEMENT_NOUN)
                && !words.is(noun, WordClass.TITLE)
                && !words.is(noun, WordClass.ORGANIZATION_HEAD)
                && !words.get(noun).definite()
                && !words.get(noun).hasProclitic()
                && words.sameParagraph(noun, of)
                && words.isWord(of)
                && !words.get(of).hasProclitic()
                && (words.get(of).definite() || words.is(of, WordClass.NOUN));
    }

    /** "أعلن "تنظيم القاعدة" مسؤوليته", "نقلت "الوكالة" عن الوزير". */
    boolean isSpoken(int next) {
        return words.isWord(next)
                && (grammar.isComplementizer(next)
                        || words.is(next, "عن")
                        || words.is(next, WordClass.STATEMENT_NOUN)
                        || words.is(next, WordClass.NOUN) && words.hasPronoun(next));
    }
}
