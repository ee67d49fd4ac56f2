package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Two bodies of a kind by one noun in the dual, without its nun before their names: "وزارتا الصحة والتعليم", "منظمتا «أ» و«ب»". Of the
 * masculine ("حزبا العمل والليكود") the dual is spelt like the accusative, and not looked for.
 */
final class TwoBodies {

    private static final int LONGEST_QUOTED = 8;
    private static final int LONGEST_UNKNOWN = 3;
    private static final String AND = "و";

    private final Words words;
    private final NounPhrases phrases;

    TwoBodies(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The last token of what names both, whose noun is at the token; -1 where none is. */
    int last(int noun) {
        if (!words.isWord(noun) || words.get(noun).definite() || !words.sameParagraph(noun, noun + 1)) {
            return -1;
        }
        String form = words.get(noun).form();
        if (!form.endsWith("تا") && !form.endsWith("تي") || !isBody(form)) {
            return -1;
        }
        int one = isJoined(noun + 1) ? -1 : end(noun + 1);
        int and = one + 1;
        if (one < 0 || !words.sameParagraph(noun, and) || !words.isWord(and)) {
            return -1;
        }
        boolean apart = words.token(and).folded().equals(AND);
        return apart ? end(and + 1) : isJoined(and) ? end(and) : -1;
    }

    private boolean isBody(String form) {
        OrganizationHead head = words.lexicon().organizationHead(form.substring(0, form.length() - 2) + "ه");
        return head != null && !head.plural();
    }

    private boolean isJoined(int token) {
        return words.isWord(token)
                && words.token(token).folded().startsWith(AND)
                && words.get(token).preposition() == 0
                && (words.get(token).conjunction() != 0
                        || words.match(words.lexicon().bodies(), token) != null);
    }

    /** The last token of the name of one of them; -1 for what is no name. */
    private int end(int first) {
        Quotation quotation = words.document().quotationOpenedBy(first);
        if (quotation != null) {
            return quotation.closed() && quotation.lastToken() - first <= LONGEST_QUOTED ? quotation.lastToken() : -1;
        }
        if (!words.isWord(first) || words.get(first).preposition() != 0) {
            return -1;
        }
        var body = words.match(words.lexicon().bodies(), first);
        var country = body == null ? words.match(words.lexicon().countries(), first) : null;
        if (body != null || country != null) {
            return body != null ? body.last() : country.last();
        }
        return words.get(first).definite() ? phrases.end(first, false) : unknown(first);
    }

    private int unknown(int first) {
        int last = first - 1;
        while (last - first + 1 < LONGEST_UNKNOWN && isUnknown(last + 1, first)) {
            last++;
        }
        return last >= first ? last : -1;
    }

    private boolean isUnknown(int token, int first) {
        if (!words.isWord(token) || token > first && !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word word = words.get(token);
        boolean name = word.unknown()
                || word.is(WordClass.FAMILY_NAME)
                || word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.PLACE);
        return name && !word.isFunctionWord() && word.preposition() == 0 && (token == first || word.conjunction() == 0);
    }
}
