package io.isnad.extraction.cue;

import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Quotation;

/**
 * Quotations that run over several paragraphs: each paragraph but the last leaves its quotation open, and the next begins with
 * the same mark.
 */
final class QuotedParagraphs {

    /** What stands as a sentence of its own is a name only where it is as short: ". «الغد»". */
    private static final int LONGEST_NAME = 3;

    private final Grammar grammar;
    private final Words words;
    private final Document document;
    private final QuotedNames names;

    QuotedParagraphs(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.document = words.document();
        this.names = new QuotedNames(words);
    }

    /** Where the sentence of the token ends, exclusive, with the quotation that is left open in it. */
    int sentenceEnd(int token) {
        int end = document.sentenceEnd(token);
        Quotation open = end - 1 >= token ? document.quotationOpenedBy(end - 1) : null;
        if (open == null || open.closed() || end >= document.size()) {
            return end;
        }
        return goesOn(open) ? open.lastToken() + 1 : document.sentenceEnd(end);
    }

    /** "قال الوزير: لن نقبل.. سنعود": dots are a pause in what follows a colon. */
    int spokenEnd(int first) {
        int end = sentenceEnd(first);
        while (end + 1 < words.size() && isClauseAfterPause(first, end)) {
            end = document.sentenceEnd(end + 1);
        }
        boolean spoken = grammar.isColon(first - 1) && !grammar.opensQuotation(first);
        while (spoken
                && end + 1 < words.size()
                && words.sameParagraph(first, end + 1)
                && (words.token(end).isPause() || isQuestionAfterQuestion(end))) {
            end = document.sentenceEnd(end + 1);
        }
        return end;
    }

    /** "قال إن الجسر مغلق.. وإن النفق آمن". */
    private boolean isClauseAfterPause(int first, int end) {
        return words.token(end).isPause()
                && grammar.isComplementizer(first - 1)
                && words.sameParagraph(first, end + 1)
                && grammar.isComplementizer(end + 1)
                && words.get(end + 1).conjunction() != 0;
    }

    /** "سأل: هل نقبل؟ ولماذا؟". */
    private boolean isQuestionAfterQuestion(int end) {
        int next = document.sentenceEnd(end + 1);
        return words.token(end).is('؟')
                && next < words.size()
                && words.token(next).is('؟');
    }

    /** The last token of a quotation that is left open, or the one before another speaks, in a sentence that names him. */
    int beforeAnother(Quotation open, ReportsByClause cues) {
        for (int i = open.firstToken() + 2; i <= open.lastToken(); i++) {
            Report report = cues.get(i);
            boolean another = report != null
                    && report.type() == CueType.VERB
                    && report.speaker() != null
                    && report.strict()
                    && document.sentenceStart(i) == i;
            if (another) {
                return i - 1;
            }
        }
        return open.lastToken();
    }

    /** Whether the quotation is left open and the next paragraph goes on with it. */
    boolean goesOn(Quotation quotation) {
        return next(quotation) != null;
    }

    /** The last token of content that would end with a token, with the paragraphs in which its quotation goes on. */
    int last(int first, int last) {
        Quotation quotation = document.quotationOpenedBy(last);
        quotation = quotation == null ? document.quotationAround(last) : quotation;
        if (quotation == null || quotation.firstToken() < first || hasWord(last + 1, quotation.lastToken())) {
            return last;
        }
        Quotation next = next(quotation);
        int end = last;
        while (next != null) {
            end = next.lastToken();
            next = next(next);
        }
        return end;
    }

    /** ""…". "…".": the last token of the quotations that follow one another with nothing but a stop between them. */
    int inARow(int last) {
        int end = last;
        Quotation another = another(end);
        while (another != null) {
            end = another.lastToken();
            another = another(end);
        }
        return end;
    }

    /** The quotation right after the one that closes at the token, with a stop or a comma between them; or null. */
    private Quotation another(int last) {
        int next = last + 1;
        boolean mark = document.quotationClosedBy(last) != null
                && document.sameParagraph(last, next + 1)
                && (document.token(next).isTerminator() || grammar.isComma(next));
        return mark && isSaidToo(next + 1) ? document.quotationOpenedBy(next + 1) : null;
    }

    /** Whether a quotation that opens here is said by whoever spoke before: it names nothing, and no verb after it tells who says it. */
    boolean isSaidToo(int token) {
        Quotation quotation = document.quotationOpenedBy(token);
        if (quotation == null || !quotation.closed()) {
            return false;
        }
        int after = quotation.lastToken() + 1;
        boolean whole = !document.sameParagraph(token, after) || !words.isWord(after);
        boolean name = names.isName(quotation) && !(whole && quotation.lastToken() - token > LONGEST_NAME);
        after = grammar.isComma(after) ? after + 1 : after;
        boolean said = document.sameParagraph(token, after)
                && words.isWord(after)
                && !grammar.finiteVerbs(after).isEmpty();
        return !name && !said;
    }

    private Quotation next(Quotation quotation) {
        Quotation next = quotation.closed() ? null : document.quotationOpenedBy(quotation.lastToken() + 1);
        boolean same = next != null
                && document.token(next.firstToken())
                        .bare()
                        .equals(document.token(quotation.firstToken()).bare());
        boolean subject = same
                && names.isName(next)
                && document.sameParagraph(next.lastToken(), next.lastToken() + 1)
                && words.isWord(next.lastToken() + 1);
        return same && !subject ? next : null;
    }

    private boolean hasWord(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                return true;
            }
        }
        return false;
    }
}
