package io.isnad.extraction.text;

import io.isnad.extraction.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>Newsrooms mix marks freely (”x“, "x”, »x«), so a mark's shape alone does not tell which side it closes: first the
 * white space around it decides, and a paragraph where that does not come out even is read as alternately opening and
 * closing. A mark left open runs to the end of its paragraph. Single marks count only at word boundaries, as an
 * apostrophe looks the same.
 */
final class QuotationFinder {

    private static final char DOUBLE_PRIME = '\u2033';

    private static final List<Family> FAMILIES = List.of(Family.values());

    private final String text;
    private final Token[] tokens;
    private final List<Quotation> found = new ArrayList<>();

    QuotationFinder(String text, Token[] tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Quotation> find() {
        List<Token> quotes = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i].kind() == TokenKind.QUOTE) {
                quotes.add(tokens[i]);
            }
            boolean ends = i + 1 == tokens.length || tokens[i + 1].paragraph() != tokens[i].paragraph();
            if (ends && !quotes.isEmpty()) {
                paragraph(quotes, i);
                quotes.clear();
            }
        }
        return number(found);
    }

    /** A pair of tokens: the marks, or a mark and the paragraph's last token where {@code closed} is false. */
    private record Pair(int open, int close, boolean closed) {}

    /** Pairs the marks of a paragraph. */
    private void paragraph(List<Token> quotes, int lastToken) {
        for (Family family : FAMILIES) {
            List<Token> marks = new ArrayList<>();
            for (Token quote : quotes) {
                if (family.has(quote.bare().charAt(0)) && isMark(quote, family) && !isInch(quote, marks)) {
                    marks.add(quote);
                }
            }
            pairs(marks, lastToken).forEach(this::add);
        }
    }

    private boolean isMark(Token token, Family family) {
        return family != Family.SINGLE || opens(token) != closes(token);
    }

    /** "5″": the double prime closes a quotation after a number, as editors mistake it, but opens none. */
    private static boolean isInch(Token quote, List<Token> marks) {
        return quote.bare().charAt(0) == DOUBLE_PRIME && marks.size() % 2 == 0;
    }

    private List<Pair> pairs(List<Token> marks, int lastToken) {
        boolean odd = marks.size() % 2 != 0;
        List<Pair> pairs = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>();
        boolean even = byContext(marks, odd, pairs, open);
        if (odd) {
            open.forEach(mark -> pairs.add(new Pair(mark.index(), lastToken, false)));
            return pairs;
        }
        return even && open.isEmpty() ? pairs : alternately(marks);
    }

    /** Pairs by what stands around the marks, and keeps those that stay open; whether each that closes has one to close. */
    private boolean byContext(List<Token> marks, boolean odd, List<Pair> pairs, Deque<Token> open) {
        boolean even = true;
        for (Token mark : marks) {
            boolean opening = opens(mark);
            boolean closing = closes(mark);
            if (opening == closing) {
                opening = open.isEmpty();
            }
            if (odd && opening && !open.isEmpty() && isAfterColon(mark) && isAfterColon(open.peek())) {
                pairs.add(new Pair(open.pop().index(), clauseBefore(mark), false));
            }
            if (opening && !(odd && !open.isEmpty() && reopens(mark))) {
                open.push(mark);
            } else if (!opening && open.isEmpty()) {
                even = false;
            } else if (!opening) {
                pairs.add(new Pair(open.pop().index(), mark.index(), true));
            }
        }
        return even;
    }

    /** ""…. "…"": each paragraph of a long quotation opens it anew, also where they were run together. */
    private boolean reopens(Token mark) {
        return mark.index() > 0 && tokens[mark.index() - 1].isTerminator();
    }

    private boolean isAfterColon(Token mark) {
        return mark.index() > 0 && tokens[mark.index() - 1].is(':');
    }

    /** "قال: "…، وأضاف: "…"": where the words end that another cue follows before their mark was closed, at the last comma or stop. */
    private int clauseBefore(Token mark) {
        for (int i = mark.index() - 2; i > 0; i--) {
            Token token = tokens[i];
            if (token.kind() == TokenKind.QUOTE) {
                break;
            }
            if (token.isTerminator() || token.is('،') || token.is(',')) {
                return i - 1;
            }
        }
        return mark.index() - 1;
    }

    private static List<Pair> alternately(List<Token> marks) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < marks.size(); i += 2) {
            pairs.add(new Pair(marks.get(i).index(), marks.get(i + 1).index(), true));
        }
        return pairs;
    }

    private boolean opens(Token mark) {
        return isOpenSideBefore(mark) && !isOutsideAfter(mark);
    }

    private boolean closes(Token mark) {
        return isOutsideAfter(mark) && !isOpenSideBefore(mark);
    }

    /** White space, an opening bracket, a colon, or a clitic written against the mark ("بـ", "لـ", "و"). */
    private boolean isOpenSideBefore(Token mark) {
        int before = mark.start() - 1;
        if (before < 0 || Character.isWhitespace(text.charAt(before))) {
            return true;
        }
        char c = text.charAt(before);
        if (c == '(' || c == '[' || c == ':' || c == '\u0640' || Normalizer.isControl(c)) {
            return true;
        }
        Token previous = mark.index() > 0 ? tokens[mark.index() - 1] : null;
        return previous != null
                && previous.isWord()
                && previous.folded().length() <= 2
                && "وفبلكوبولفب".contains(previous.folded());
    }

    private boolean isOutsideAfter(Token mark) {
        if (mark.end() >= text.length()) {
            return true;
        }
        char c = text.charAt(mark.end());
        return Character.isWhitespace(c) || ".،,؛:;!؟?)]-–—…".indexOf(c) >= 0;
    }

    private void add(Pair pair) {
        Token first = tokens[pair.open()];
        Token last = tokens[pair.close()];
        int innerStart = first.end();
        int innerEnd = pair.closed() ? last.start() : Math.max(innerStart, last.end());
        while (innerStart < innerEnd && Character.isWhitespace(text.charAt(innerStart))) {
            innerStart++;
        }
        while (innerEnd > innerStart && Character.isWhitespace(text.charAt(innerEnd - 1))) {
            innerEnd--;
        }
        if (innerStart < innerEnd) {
            found.add(new Quotation(
                    0,
                    new Span(first.start(), last.end()),
                    new Span(innerStart, innerEnd),
                    pair.open(),
                    pair.close(),
                    pair.closed(),
                    -1));
        }
    }

    /** Orders by opening mark, drops pairs of different families that cross, and links each to the one around it. */
    private static List<Quotation> number(List<Quotation> pairs) {
        pairs.sort(Comparator.comparing(Quotation::outer));
        List<Quotation> ordered = new ArrayList<>(pairs.size());
        Deque<Quotation> around = new ArrayDeque<>();
        for (Quotation q : pairs) {
            while (!around.isEmpty() && around.peek().outer().end() <= q.outer().start()) {
                around.pop();
            }
            if (!around.isEmpty() && !around.peek().outer().contains(q.outer())) {
                continue;
            }
            Quotation numbered = new Quotation(
                    ordered.size(),
                    q.outer(),
                    q.inner(),
                    q.firstToken(),
                    q.lastToken(),
                    q.closed(),
                    around.isEmpty() ? -1 : around.peek().index());
            ordered.add(numbered);
            around.push(numbered);
        }
        return ordered;
    }

    /** Marks that may pair with each other. */
    private enum Family {
        DOUBLE("\"\u201C\u201D\u201E\u201F\u2033"),
        ANGLE("«»‹›<>"),
        SINGLE("'\u2018\u2019\u201A");

        private final String marks;

        Family(String marks) {
            this.marks = marks;
        }

        boolean has(char c) {
            return marks.indexOf(c) >= 0;
        }
    }
}
