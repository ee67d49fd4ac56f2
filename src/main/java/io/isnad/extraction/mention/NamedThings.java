package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Names of bodies in quotation marks, in which no person is named: "موقع «آلا تو إكسبرس»". */
final class NamedThings {

    private static final int LONGEST = 6;

    private final Words words;

    NamedThings(Words words) {
        this.words = words;
    }

    /** "بيونغ يانغ": whether a capital of several words begins here, which are spelt like names. */
    boolean isCapital(int first) {
        var capital = words.match(words.lexicon().capitals(), first);
        return capital != null && capital.last() > first;
    }

    /** Whether the token stands in a short quotation right after the head of a body or what kind of place it is ("قرية «ميت حداد»"). */
    boolean isInside(int token) {
        Quotation quotation = words.document().quotationAround(token);
        boolean name = quotation != null
                && quotation.closed()
                && quotation.lastToken() - quotation.firstToken() <= LONGEST
                && words.isWord(quotation.firstToken() - 1)
                && words.sameParagraph(quotation.firstToken() - 1, token);
        if (!name) {
            return false;
        }
        if (words.isBaseAmong(quotation.firstToken() - 1, WordSet.AREA)) {
            return true;
        }
        Word head = words.get(quotation.firstToken() - 1);
        boolean medium = head.entry().organizationHead() != null
                && head.entry().organizationHead().organizationClass() == OrganizationClass.MEDIA;
        return medium && !head.definite()
                || head.is(WordClass.ORGANIZATION_HEAD)
                        && !head.is(WordClass.TITLE)
                        && !(head.is(WordClass.GROUP_HEAD) && head.definite())
                        && !head.is(WordClass.STATEMENT_NOUN);
    }
}
