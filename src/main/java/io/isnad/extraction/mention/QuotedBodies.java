package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Bodies in titles whose names stand in quotation marks: "مدير مركز "الرؤية"". */
final class QuotedBodies {

    private static final int LONGEST_QUOTED = 6;
    private static final int LONGEST_BRACKET = 8;

    private final Words words;
    private final NounPhrases phrases;
    private final QuotedNames quoted;
    private final NameOpenings openings;

    QuotedBodies(Words words, NounPhrases phrases, NameOpenings openings) {
        this.words = words;
        this.phrases = phrases;
        this.quoted = new QuotedNames(words);
        this.openings = openings;
    }

    /**
     * "مركز "الرؤية"": the end of the name in quotation marks that follows a body's head; else, as in "عضو البرلمان "سمير حداد"", the
     * token itself.
     */
    int named(int last) {
        Quotation quotation = quotationAfter(last);
        boolean holder =
                quotation != null && words.get(last).definite() && openings.isQuotedName(quotation.firstToken());
        boolean name = quotation != null && words.is(last, WordClass.ORGANIZATION_HEAD) && !holder;
        return name ? quotation.lastToken() : last;
    }

    /**
     * "كتلة "الوفاق" النيابية", "مديرة "دار الكتب"": the same with what describes the body, also straight after the title where
     * who holds it or what is said follows; else the token itself.
     */
    int described(int last) {
        Quotation quotation = quotationAfter(last);
        if (quotation == null) {
            return last;
        }
        int end = phrases.attributes(quotation.lastToken());
        boolean body = words.is(last, WordClass.ORGANIZATION_HEAD);
        boolean held = quoted.isName(quotation)
                && (openings.at(end + 1, end)
                        || isNamedAfterBracket(end)
                        || words.sameParagraph(last, end + 1) && words.is(end + 1, WordClass.COMPLEMENTIZER));
        var fixed = words.match(words.lexicon().bodies(), quotation.firstToken() + 1);
        boolean known = fixed != null && fixed.last() == quotation.lastToken() - 1
                || aroundDomain(words, quotation.firstToken() + 1) != null;
        return body || held || known || isHeadOf(last, quotation) ? end : last;
    }

    /** "المتحدث باسم «الغد» الأردنية": the end of the name in quotation marks for which somebody speaks; else the token itself. */
    int spokenFor(int last) {
        Quotation quotation = quotationAfter(last);
        return quoted.isName(quotation) ? phrases.attributes(quotation.lastToken()) : last;
    }

    /** "رئيس "حزب الغد" (معارض) سامر": whether a bracket tells more of the body before who holds the title is named. */
    private boolean isNamedAfterBracket(int last) {
        int after = Brackets.after(words, last + 1, LONGEST_BRACKET);
        return after > last + 1 && openings.at(after, last);
    }

    /** "«الدفاع» الروسية": the quotation marks around nothing but a ministry's domain that an adjective follows; or null. */
    static Quotation aroundDomain(Words words, int domain) {
        Quotation quotation = domain > 0 ? words.document().quotationOpenedBy(domain - 1) : null;
        boolean alone = quotation != null
                && quotation.closed()
                && quotation.lastToken() == domain + 1
                && words.is(domain, WordClass.PORTFOLIO)
                && words.get(domain).definite()
                && words.sameParagraph(domain, domain + 2)
                && words.isWord(domain + 2)
                && words.is(domain + 2, WordClass.NISBA)
                && words.get(domain + 2).definite();
        return alone ? quotation : null;
    }

    /** "مدير "لومينا" أمام الكونغرس", "قائد «قوات النور» يؤكد": what a title without article heads, where the clause goes on. */
    private boolean isHeadOf(int title, Quotation quotation) {
        int next = quotation.lastToken() + 1;
        boolean head = words.is(title, WordClass.TITLE)
                && !words.get(title).definite()
                && quoted.isName(quotation)
                && words.sameParagraph(title, next);
        return head && words.token(next).isColon()
                || head
                        && words.isWord(next)
                        && (words.is(next, WordClass.PREPOSITION)
                                || words.is(next, WordClass.REPORTING_VERB)
                                || words.is(next, WordClass.COMMON_VERB));
    }

    private Quotation quotationAfter(int last) {
        Quotation quotation =
                words.sameParagraph(last, last + 1) ? words.document().quotationOpenedBy(last + 1) : null;
        return quotation != null && isShort(quotation, last) ? quotation : null;
    }

    /** Whether the quotation is short enough for a name. */
    static boolean isShort(Quotation quotation, int before) {
        return quotation.closed() && quotation.lastToken() - before <= LONGEST_QUOTED;
    }
}
