package io.isnad.extraction.text;

import io.isnad.extraction.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs (lines) and tokens. A word is a run of letters and marks; the # and the underscores of
 * a hashtag are no tokens, so that its words read like any others; digits that touch letters are a token of their own. A decimal may be written with a full stop, a comma, the
 * Arabic separators, or, as some newspapers do, with ر between digits ("9ر3").
 */
final class Tokenizer {

    /** What ends the names of sites in Arabic letters: "net", "com", "org". */
    private static final Set<String> SITE = Set.of("نت", "كوم", "اورغ");

    private static final char DECIMAL_REH = 'ر';
    private static final char COMMA = '،';
    private static final char AND = 'و';

    /** أن, إن and their kind, folded. */
    private static final Pattern THAT = Pattern.compile("و?ب?ان(?:ه|ها|هم|هما|هن|نا|ني|ي)?");

    private static final int LONGEST_LETTER = 3;

    /** Of a token with the blank after it: for how many there should be room. */
    private static final int USUAL_LENGTH = 5;

    private final String text;
    /** The same. */
    private final char[] letters;

    private final Abbreviations abbreviations;
    private final Spelling.Source spellings;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Token> tokens;

    Tokenizer(String text, Spelling.Source spellings) {
        this.text = text;
        this.abbreviations = new Abbreviations(text);
        this.letters = text.toCharArray();
        this.spellings = spellings;
        this.tokens = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraph(start, end);
            start = end + 1;
        }
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    List<Token> tokens() {
        return tokens;
    }

    private void paragraph(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(letters[start])) {
            start++;
        }
        while (end > start && isBlank(letters[end - 1])) {
            end--;
        }
        if (start == end) {
            return;
        }
        paragraphs.add(new Span(start, end));
        int at = start;
        while (at < end) {
            char c = letters[at];
            boolean passed = c == ' '
                    || isBlank(c)
                    || (c == '#' || c == '_') && isHashtagSign(at, end)
                    || c == '.' && (isBetweenSpeltLetters(at, end) || isInArabicAddress(at, end));
            at = passed ? at + 1 : token(at, end);
        }
    }

    /** The # before a hashtag and the underscores in it: they join words, and are no punctuation between them. */
    private boolean isHashtagSign(int at, int limit) {
        char c = letters[at];
        boolean letterFollows = at + 1 < limit && Character.isLetterOrDigit(letters[at + 1]);
        return c == '#' && letterFollows
                || c == '_' && letterFollows && at > 0 && Character.isLetterOrDigit(letters[at - 1]);
    }

    private int token(int start, int limit) {
        if (isArabicLetter(letters[start])) {
            return word(start, wordEnd(start, limit), limit);
        }
        int point = Character.codePointAt(letters, start);
        if (Character.isDigit(point)) {
            return add(TokenKind.NUMBER, start, numberEnd(start, limit));
        }
        if (Character.isLetter(point) || isMark(point)) {
            int end = wordEnd(start, limit);
            return isInvisible(start, end) ? end : word(start, end, limit);
        }
        if (point == '.' || point == '…') {
            int end = start + 1;
            while (end < limit && (letters[end] == '.' || letters[end] == '…')) {
                end++;
            }
            if ((end > start + 1 || point == '…') && opensClause(end, limit)) {
                return add(TokenKind.PUNCTUATION, start, end, COMMA);
            }
            return add(
                    end == start + 1 && isInsideAddress(start, limit) ? TokenKind.SYMBOL : TokenKind.PUNCTUATION,
                    start,
                    end);
        }
        boolean doubled = (point == '<' || point == '>') && start + 1 < limit && letters[start + 1] == point;
        return doubled
                ? add(TokenKind.QUOTE, start, start + 2)
                : add(kindOf(point), start, start + Character.charCount(point));
    }

    /** "قال الوزير .. إن": some newspapers write dots for commas, which end no sentence before what is said. */
    private boolean opensClause(int dots, int limit) {
        int at = dots;
        while (at < limit && isBlank(letters[at])) {
            at++;
        }
        return at < limit
                && at - dots <= 1
                && isArabicLetter(letters[at])
                && THAT.matcher(Normalizer.fold(text.substring(at, wordEnd(at, limit))))
                        .matches();
    }

    private int word(int start, int end, int limit) {
        if (end == limit || letters[end] == ' ' && end + 1 < limit && isArabicLetter(letters[end + 1])) {
            return add(TokenKind.WORD, start, end, (char) 0);
        }
        if (isWithPlus(end, limit)) {
            return add(TokenKind.WORD, start, end + 1);
        }
        int last = abbreviationEnd(start, end, limit);
        boolean joined = last > end && end - start > 1 && letters[start] == AND;
        return joined
                ? add(TokenKind.WORD, add(TokenKind.WORD, start, start + 1), last)
                : add(TokenKind.WORD, start, last);
    }

    /** "أوبك+": a plus that ends a name. */
    private boolean isWithPlus(int end, int limit) {
        return end < limit && letters[end] == '+' && (end + 1 == limit || !Character.isLetterOrDigit(letters[end + 1]));
    }

    /** "example.org": a dot without a blank ends no sentence between Latin letters. */
    private boolean isInsideAddress(int dot, int limit) {
        return dot > 0 && dot + 1 < limit && isLatin(letters[dot - 1]) && isLatin(letters[dot + 1]);
    }

    /** "إل.بي.سي": nor does it between letters spelt out, which read as if blanks were between them. */
    private boolean isBetweenSpeltLetters(int dot, int limit) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return before != null
                && before.end() == dot
                && dot + 1 < limit
                && isSpeltLetter(before.folded())
                && isSpeltLetter(Normalizer.fold(text.substring(dot + 1, wordEnd(dot + 1, limit))));
    }

    /** "العربية.نت": nor before what ends the name of a site. */
    private boolean isInArabicAddress(int dot, int limit) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return before != null
                && before.isWord()
                && before.end() == dot
                && dot + 1 < limit
                && SITE.contains(Normalizer.fold(text.substring(dot + 1, wordEnd(dot + 1, limit))));
    }

    /** "سي", "إيه": the name of a foreign letter is short. */
    private static boolean isSpeltLetter(String folded) {
        return folded.length() > 1 && folded.length() <= LONGEST_LETTER;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The token's end where its letters are an abbreviation with a sign; the letters' end otherwise. */
    private int abbreviationEnd(int start, int end, int limit) {
        int signed = abbreviations.end(start, end, limit);
        Token before = signed < 0 || tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean unit =
                before != null && before.kind() == TokenKind.NUMBER && before.paragraph() == paragraphs.size() - 1;
        return signed < 0 || unit ? end : signed;
    }

    /** Controls, marks and tatweels with no letter among them: nothing that a reader would call a word. */
    private boolean isInvisible(int start, int end) {
        int at = start;
        while (at < end && Normalizer.isDropped(letters[at])) {
            at++;
        }
        return at == end;
    }

    private int wordEnd(int start, int limit) {
        int at = start;
        while (at < limit && isArabicLetter(letters[at])) {
            at++;
        }
        while (at < limit && letters[at] != ' ') {
            int point = Character.codePointAt(letters, at);
            if (!Character.isLetter(point) && !isMark(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private int numberEnd(int start, int limit) {
        int at = start;
        while (at < limit) {
            if (Character.isDigit(letters[at])
                    || isInsideNumber(letters[at]) && at + 1 < limit && Character.isDigit(letters[at + 1])) {
                at++;
            } else {
                break;
            }
        }
        return Math.max(at, start + Character.charCount(Character.codePointAt(letters, start)));
    }

    private static boolean isInsideNumber(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬' || c == '،' || c == DECIMAL_REH;
    }

    private int add(TokenKind kind, int start, int end) {
        return add(kind, start, end, kind != TokenKind.WORD && end == start + 1 ? letters[start] : 0);
    }

    private int add(TokenKind kind, int start, int end, char sign) {
        int spelt = kind == TokenKind.WORD ? abbreviations.letters(start, end) : end;
        Spelling spelling = spellings.of(letters, start, spelt);
        tokens.add(new Token(tokens.size(), start, end, kind, sign, spelling, paragraphs.size() - 1));
        return end;
    }

    private static TokenKind kindOf(int point) {
        return switch (point) {
            case '"',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u201F',
                    '\u2033',
                    '«',
                    '»',
                    '‹',
                    '›',
                    '\'',
                    '\u2018',
                    '\u2019',
                    '\u201A' -> TokenKind.QUOTE;
            case '(', ')', '[', ']', '{', '}', '﴾', '﴿' -> TokenKind.BRACKET;
            default ->
                switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION -> TokenKind.PUNCTUATION;
                    default -> TokenKind.SYMBOL;
                };
        };
    }

    /** Of those that nearly every word is made of. */
    private static boolean isArabicLetter(char c) {
        return c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي';
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point < Character.MIN_SUPPLEMENTARY_CODE_POINT && Normalizer.isDropped((char) point);
    }

    static boolean isBlank(char c) {
        return !isArabicLetter(c) && (Character.isWhitespace(c) || c == '\u00A0');
    }
}
