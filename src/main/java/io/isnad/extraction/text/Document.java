package io.isnad.extraction.text;

import io.isnad.extraction.Span;
import java.util.Arrays;
import java.util.List;

/** A text as the later stages see it. Immutable. */
public final class Document {

    private static final int STRETCH = 16;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Token> tokens;
    private final Token[] tokenAt;
    /** By every {@value #STRETCH} characters, the first token that begins there or after. */
    private final int[] firstFrom;

    /** For every token, its paragraph. */
    private final int[] paragraphOf;
    /** For every paragraph, its first token, and at the end the number of tokens. */
    private final int[] paragraphFirst;

    private final List<Quotation> quotations;
    /** Innermost quotation that holds the token, -1 for none; marks belong to what surrounds them. */
    private final int[] quotationOf;
    /** For every token, the quotation that it opens, or null. */
    private final Quotation[] opened;
    /** The same that it closes. */
    private final Quotation[] closed;

    /** For every token, the token at which its sentence ends, exclusive. */
    private final int[] sentenceEnd;
    /** For every token, the token at which its sentence begins. */
    private final int[] sentenceStart;

    private Document(String text, Spelling.Source spellings) {
        Tokenizer tokenizer = new Tokenizer(text, spellings);
        this.text = text;
        this.paragraphs = List.copyOf(tokenizer.paragraphs());
        this.tokens = List.copyOf(tokenizer.tokens());
        this.tokenAt = tokens.toArray(Token[]::new);
        this.firstFrom = firstFrom();
        this.paragraphOf = new int[tokenAt.length];
        this.paragraphFirst = new int[paragraphs.size() + 1];
        intoParagraphs();
        this.quotations = List.copyOf(new QuotationFinder(text, tokenAt).find());
        this.quotationOf = quotationOf();
        this.opened = new Quotation[tokenAt.length];
        this.closed = new Quotation[tokenAt.length];
        markQuotations();
        this.sentenceEnd = new int[tokens.size()];
        this.sentenceStart = new int[tokens.size()];
        sentences();
    }

    /** Reads a text; lines are paragraphs. */
    public static Document of(String text) {
        return of(text, (whole, start, end) -> new Spelling(new String(whole, start, end - start)));
    }

    /** The same, the spellings had from where more is known of them. */
    public static Document of(String text, Spelling.Source spellings) {
        return new Document(text, spellings);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Its paragraphs that are not blank. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Its tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokenAt[index];
    }

    /** Whether both are tokens and stand in the same paragraph. */
    public boolean sameParagraph(int one, int other) {
        int size = paragraphOf.length;
        return one >= 0 && one < size && other >= 0 && other < size && paragraphOf[one] == paragraphOf[other];
    }

    /** The first token of the token's paragraph; what is no token stands alone. */
    public int paragraphStart(int token) {
        return sameParagraph(token, token) ? paragraphFirst[paragraphOf[token]] : token;
    }

    /** The last token of the token's paragraph. */
    public int paragraphLast(int token) {
        return sameParagraph(token, token) ? paragraphFirst[paragraphOf[token] + 1] - 1 : token;
    }

    /** Number of tokens. */
    public int size() {
        return tokenAt.length;
    }

    /** Its quotations, ordered by their opening marks. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The innermost quotation around the token, or null; a mark belongs to what surrounds its quotation. */
    public Quotation quotationAround(int token) {
        return quotationOf[token] < 0 ? null : quotations.get(quotationOf[token]);
    }

    /** The quotation that the token opens, or null. */
    public Quotation quotationOpenedBy(int token) {
        return token < 0 || token >= opened.length ? null : opened[token];
    }

    /** The quotation that the token closes, or null. */
    public Quotation quotationClosedBy(int token) {
        return token < 0 || token >= closed.length ? null : closed[token];
    }

    /**
     * The token at which the sentence of {@code token} ends, exclusive; its terminator is not part of it. A sentence never
     * leaves its paragraph or the quotation that it stands in, and passes over a quotation as a whole.
     */
    public int sentenceEnd(int token) {
        return sentenceEnd[token];
    }

    /** The token at which the sentence of {@code token} begins. */
    public int sentenceStart(int token) {
        return sentenceStart[token];
    }

    /** The span from the start of one token to the end of another, inclusive. */
    public Span span(int firstToken, int lastToken) {
        return new Span(tokenAt[firstToken].start(), tokenAt[lastToken].end());
    }

    /** Whether both tokens stand in the same quotation, or both in none. */
    public boolean sameQuotation(int one, int other) {
        return quotationOf[one] == quotationOf[other];
    }

    /** The first token that begins at or after the offset; {@link #size()} where there is none. */
    public int tokenAtOrAfter(int offset) {
        int token = offset <= 0 ? 0 : firstFrom[Math.min(offset / STRETCH, firstFrom.length - 1)];
        while (token < tokenAt.length && tokenAt[token].start() < offset) {
            token++;
        }
        return token;
    }

    private int[] firstFrom() {
        int[] first = new int[text.length() / STRETCH + 1];
        int token = 0;
        for (int i = 0; i < first.length; i++) {
            while (token < tokenAt.length && tokenAt[token].start() < i * STRETCH) {
                token++;
            }
            first[i] = token;
        }
        return first;
    }

    private void intoParagraphs() {
        int paragraph = 0;
        for (int i = 0; i < tokenAt.length; i++) {
            paragraphOf[i] = tokenAt[i].paragraph();
            while (paragraph <= paragraphOf[i]) {
                paragraphFirst[paragraph++] = i;
            }
        }
        Arrays.fill(paragraphFirst, paragraph, paragraphFirst.length, tokenAt.length);
    }

    private void markQuotations() {
        for (Quotation q : quotations) {
            opened[q.firstToken()] = q;
            if (q.closed()) {
                closed[q.lastToken()] = q;
            }
        }
    }

    private int[] quotationOf() {
        int[] innermost = new int[tokens.size()];
        Arrays.fill(innermost, -1);
        for (Quotation q : quotations) {
            int last = q.closed() ? q.lastToken() - 1 : q.lastToken();
            // An inner quotation comes later in the list and overwrites its part; total work is bounded by nesting.
            if (q.parent() < 0 || depth(q) <= MAX_NESTING) {
                Arrays.fill(innermost, Math.min(q.firstToken() + 1, last + 1), last + 1, q.index());
            }
        }
        return innermost;
    }

    /** Deeper quotations are read as text of the one around them: no article nests so deep, and time stays linear. */
    private static final int MAX_NESTING = 4;

    private int depth(Quotation q) {
        int depth = 0;
        for (int parent = q.parent();
                parent >= 0 && depth <= MAX_NESTING;
                parent = quotations.get(parent).parent()) {
            depth++;
        }
        return depth;
    }

    private void sentences() {
        int[] startIn = new int[quotations.size() + 1];
        int[] lastIn = new int[quotations.size() + 1];
        Arrays.fill(startIn, -1);
        for (int i = 0; i < tokenAt.length; i++) {
            int level = quotationOf[i] + 1;
            boolean fresh = startIn[level] < 0 || paragraphOf[lastIn[level]] != paragraphOf[i];
            if (fresh || tokenAt[lastIn[level]].isTerminator()) {
                startIn[level] = i;
            }
            lastIn[level] = i;
            sentenceStart[i] = startIn[level];
        }
        Arrays.fill(startIn, -1);
        for (int i = tokenAt.length - 1; i >= 0; i--) {
            int level = quotationOf[i] + 1;
            boolean fresh = startIn[level] < 0 || paragraphOf[lastIn[level]] != paragraphOf[i];
            if (tokenAt[i].isTerminator()) {
                startIn[level] = i;
            } else if (fresh) {
                startIn[level] = i + 1;
            }
            lastIn[level] = i;
            sentenceEnd[i] = startIn[level];
        }
    }
}
