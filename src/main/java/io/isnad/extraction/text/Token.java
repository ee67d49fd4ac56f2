package io.isnad.extraction.text;

/**
 * A word, a number or a sign.
 *
 * @param index position in {@link Document#tokens()}
 * @param start first code unit
 * @param end one past the last code unit
 * @param kind what it is made of
 * @param sign its only character, which rules ask for at every turn; 0 for a word and where there are more, unless they stand for a comma
 * @param spelling how it is spelt
 * @param paragraph index in {@link Document#paragraphs()}
 */
public record Token(int index, int start, int end, TokenKind kind, char sign, Spelling spelling, int paragraph) {

    /** The characters without diacritics, tatweel and controls. */
    public String bare() {
        return spelling.bare();
    }

    /** The {@link Normalizer#fold folded} form; empty only where the token is nothing but marks. */
    public String folded() {
        return spelling.folded();
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** Whether its only character is {@code sign}. */
    public boolean is(char sign) {
        return this.sign == sign;
    }

    /** A comma, Arabic or Latin, or dots in its place. */
    public boolean isComma() {
        return is('،') || is(',');
    }

    /** A colon. */
    public boolean isColon() {
        return is(':');
    }

    /** Several dots. */
    public boolean isPause() {
        return kind == TokenKind.PUNCTUATION && !isComma() && (bare().charAt(0) == '…' || bare().startsWith(".."));
    }

    /** A hyphen or dash. */
    public boolean isDash() {
        return is('-') || is('–') || is('—');
    }

    /** A full stop, question or exclamation mark, or a run of dots. */
    public boolean isTerminator() {
        if (kind != TokenKind.PUNCTUATION || isComma()) {
            return false;
        }
        return switch (bare().charAt(0)) {
            case '.', '!', '?', '؟', '۔', '…' -> true;
            default -> false;
        };
    }
}
