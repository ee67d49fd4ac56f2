package io.isnad.extraction.text;

/** What sort of characters a token is made of. */
public enum TokenKind {
    /** Letters, with their marks. */
    WORD,
    /** Digits, with decimal and grouping signs inside. */
    NUMBER,
    /** A sign that may open or close a quotation. */
    QUOTE,
    /** A round or square bracket. */
    BRACKET,
    /** Any other punctuation, one character, or a run of dots. */
    PUNCTUATION,
    /** Everything else: symbols, emoji. */
    SYMBOL
}
