package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;

/** Names of bodies that signs or letters set apart from what they follow: quotation marks, brackets, Latin letters. */
final class MarkedNames {

    /** "الـ": the article before what it is not joined to. */
    private static final String ARTICLE_APART = "ال";

    /** "قوى 8 آذار". */
    private static final String FORCES = "قوي";

    private final Words words;
    private final QuotedNames quoted;

    MarkedNames(Words words) {
        this.words = words;
        this.quoted = new QuotedNames(words);
    }

    /** "صحيفة | «النهار»": the last token of a name in quotation marks that the token opens; or -1. */
    int quoted(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        boolean name = quoted.isName(quotation) && words.sameParagraph(open - 1, open) && !isObject(quotation);
        return name ? quotation.lastToken() : -1;
    }

    /** "أعلن التحالف «إغلاقا مؤقتا»": a noun in the accusative, which names nobody. */
    private boolean isObject(Quotation quotation) {
        return CaseEndings.isAccusativeNoun(words, quotation.firstToken() + 1);
    }

    /** "منظمة حقوقية | «هيومن فورس» إن": the same after a phrase, before more words. */
    int quotedAfter(int last) {
        int name = quoted(last + 1);
        return name >= 0 && words.sameParagraph(last, name + 1) && words.isWord(name + 1) ? name : -1;
    }

    /** "وكالة (سانا) للأنباء": the token that closes brackets around a fixed name; or -1. */
    int bracketed(int open) {
        boolean bracket = open < words.size() && words.token(open).is('(');
        PhraseMatch<NamedBody> body = bracket ? words.match(words.lexicon().bodies(), open + 1) : null;
        boolean whole = body != null
                && words.sameParagraph(open, body.last() + 1)
                && words.token(body.last() + 1).is(')');
        return whole ? body.last() + 1 : -1;
    }

    /** "القناة 13", "القناة الـ13": the last token of the number that a medium is called by, or a movement; or -1. */
    int numbered(int token, OrganizationHead head) {
        boolean medium = head.organizationClass() == OrganizationClass.MEDIA && !head.plural();
        int number = medium && words.is(token, ARTICLE_APART) ? token + 1 : token;
        boolean numbered = medium
                && words.sameParagraph(token - 1, number)
                && words.token(number).kind() == TokenKind.NUMBER;
        return numbered && !isCounted(number + 1) ? number : dated(token, head);
    }

    /** "حركة 6 أبريل", "قوى 14 آذار", "تكتل 25-30": the end of the date or the numbers that a movement is called by; or -1. */
    private int dated(int number, OrganizationHead head) {
        boolean movement = head.organizationClass() == OrganizationClass.PARTY || words.is(number - 1, FORCES);
        if (!movement || !isNumber(number - 1, number) || words.get(number - 1).definite()) {
            return -1;
        }
        int next = number + 1;
        boolean hyphen = words.sameParagraph(number, next) && words.token(next).is('-') && isNumber(next, next + 1);
        if (hyphen) {
            return next + 1;
        }
        boolean possible = words.sameParagraph(number, next) && words.isWord(next);
        var month = possible ? words.match(words.lexicon().months(), next) : null;
        return month == null ? -1 : month.last();
    }

    private boolean isNumber(int before, int token) {
        return words.sameParagraph(before, token) && words.token(token).kind() == TokenKind.NUMBER;
    }

    /** "ظهر في القناة 3 مرات": what the number counts. */
    private boolean isCounted(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && words.is(token, WordClass.NOUN)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.is(token, WordClass.REPORTING_VERB);
    }

    /** "منظمة Open Doors": a name in Latin letters. */
    boolean isLatin(int token, int head) {
        return words.sameParagraph(head, token)
                && words.isWord(token)
                && words.token(token).folded().charAt(0) <= 'z';
    }
}
