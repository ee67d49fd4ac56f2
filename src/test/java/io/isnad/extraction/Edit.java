package io.isnad.extraction;

import java.util.List;

/**
 * A change to a text at one place of it, of a kind that articles suffer on their way: at keyboards, in converters, on web pages.
 *
 * @param place where, of a million equal parts of the text
 */
record Edit(Kind kind, int place) {

    static final int PLACES = 1_000_000;

    private static final String MARKS = "\"“”„‟«»‹›'‘’‚";

    enum Kind {
        QUOTE_DROPPED,
        QUOTE_DOUBLED,
        QUOTE_OF_ANOTHER_SORT,
        QUOTE_ADDED("\"", "“", "”", "„", "«", "»", "‹", "'", "’", "''"),
        BIDI_CONTROL("\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202E", "\u2066", "\u2069", "\u061C"),
        ZERO_WIDTH("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"),
        TATWEEL("\u0640", "\u0640\u0640\u0640"),
        DIACRITIC("\u064B", "\u064E", "\u0651", "\u0651\u0650", "\u0652", "\u0670", "\u06E5", "\u06DD"),
        BEYOND_THE_PLANE("😀", "👨‍👩‍👧", "🇱🇧", "𝒳", "𐩱", "𞤀", "\uDB40\uDC01"),
        LONE_SURROGATE("\uD83D", "\uDE00", "\uD800", "\uDFFF"),
        LINE_END("\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\f"),
        CONTROL("\u0000", "\u0007", "\u001B", "\u007F", "\uFFFE", "\uFFFD"),
        BLANK(" ", "  ", "\t", "\u00A0", "\u2003", "\u3000"),
        HTML("<p>", "</p>", "<br/>", "&nbsp;", "&quot;", "&#1632;", "<a href=\"http://example.org/?a='b'\">", "]]>"),
        ENGLISH(" The minister said: \"We won't close it.\" ", " according to officials ", "J. K. Rowling", "a@b.org"),
        FRENCH(" Le ministre a déclaré : « Nous l'avons fermé » ", " d’après l’État ", "Ça, c'est"),
        PUNCTUATION(":", "،", "؛", ".", "...", "…", "؟", "!", "-", "—", "(", ")", "[", "]", "/", "_", "#", "%"),
        DIGIT("9", "٣", "۴", "3.5", "١٬٠٠٠", "٣ر٥", "1/2/3", "²", "৩", "𝟗", "99999999999999999999"),
        LETTER("و", "ال", "ب", "ك", "ه", "ا", "ٱ", "ﻻ", "ﷺ", "ی", "ß", "ǅ"),
        CUE(" قال ", " إن ", " أن ", " بحسب ", " قوله ", " مضيفا ", " وزير ", " أعلن ", " أمس ", " مليون "),
        CHARACTER_DROPPED,
        CHARACTER_DOUBLED,
        REST_DROPPED,
        BEGINNING_DROPPED,
        REST_REPEATED;

        private final List<String> inserted;

        Kind(String... inserted) {
            this.inserted = List.of(inserted);
        }
    }

    static String applied(List<Edit> edits, String text) {
        String edited = text;
        for (Edit edit : edits) {
            edited = edit.applied(edited);
        }
        return edited;
    }

    private String applied(String text) {
        int at = (int) ((long) place * text.length() / PLACES);
        return switch (kind) {
            case QUOTE_DROPPED -> replaced(text, mark(text, at), "");
            case QUOTE_DOUBLED -> inserted(text, mark(text, at), "\"");
            case QUOTE_OF_ANOTHER_SORT ->
                replaced(
                        text,
                        mark(text, at),
                        MARKS.substring(place % MARKS.length()).substring(0, 1));
            case CHARACTER_DROPPED -> replaced(text, at, "");
            case CHARACTER_DOUBLED -> at < text.length() ? inserted(text, at, text.substring(at, at + 1)) : text;
            case REST_DROPPED -> text.substring(0, at);
            case BEGINNING_DROPPED -> text.substring(at);
            case REST_REPEATED -> text + text.substring(Math.max(at, text.length() - 200));
            default -> inserted(text, at, kind.inserted.get(place % kind.inserted.size()));
        };
    }

    /** The first quotation mark from there on; the end of the text where there is none. */
    private static int mark(String text, int from) {
        int at = from;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String inserted(String text, int at, String piece) {
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static String replaced(String text, int at, String piece) {
        return at < text.length() ? text.substring(0, at) + piece + text.substring(at + 1) : text;
    }
}
