package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;

/** "علي" after a title, where it is rather what some write for "على" than somebody's name. */
final class DottedPrepositions {

    private final Words words;

    DottedPrepositions(Words words) {
        this.words = words;
    }

    /** Whether the token right after a title is one. */
    boolean isOne(TitlePhrase title, int token) {
        return NameWords.isDotted(words.get(token)) && (isBeforeConstruct(token) || isAfterOffice(title, token));
    }

    /** "شدد رئيس النادي علي أهمية المباراة": before a noun with its complement. */
    private boolean isBeforeConstruct(int token) {
        int noun = token + 1;
        return words.sameParagraph(token, noun + 1)
                && words.is(noun, WordClass.NOUN)
                && !words.isPersonName(noun)
                && !words.get(noun).definite()
                && !words.get(noun).hasProclitic()
                && words.isWord(noun + 1)
                && (words.get(noun + 1).definite() || words.hasPronoun(noun + 1));
    }

    /**
     * "أكد رئيس النادي علي حرصه", "أكد رئيس النادي علي أن": after an office of several words whose verb takes it; whoever is called by his
     * given name alone has a short title.
     */
    private boolean isAfterOffice(TitlePhrase title, int token) {
        int next = token + 1;
        boolean before = title.last() > title.first()
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && !words.isPersonName(next)
                && (words.is(next, WordClass.COMPLEMENTIZER)
                        || words.hasPronoun(next)
                        || words.get(next).definite()
                                && !words.is(next, WordClass.ADJECTIVE)
                                && !words.is(next, WordClass.TITLE));
        return before
                && words.is(title.first() - 1, WordClass.REPORTING_VERB)
                && VerbComplements.mayTake(words, title.first() - 1, token);
    }
}
