package io.isnad.extraction.text;

/** Titles and names of a letter with a sign, whose dot ends no sentence: "د. سمير", "د/ سمير", "J. K. Rowling". */
final class Abbreviations {

    private static final char AND = 'و';
    /** A doctor, also after "and", with which the letter makes no word: "ود. ليلى". */
    private static final char DOCTOR = 'د';
    /** The letters that stand for a title: those of a doctor, an engineer and a professor. */
    private static final String TITLES = "دما";

    private final String text;

    Abbreviations(String text) {
        this.text = text;
    }

    /** One past the sign after the letters, where they are an abbreviation with more of the name after it; not "1432 هـ."; or -1. */
    int end(int start, int end, int limit) {
        int sign = end;
        while (sign < limit && Tokenizer.isBlank(text.charAt(sign))) {
            sign++;
        }
        if (sign == limit || !isSign(text.charAt(sign))) {
            return -1;
        }
        int next = sign + 1;
        while (next < limit && Tokenizer.isBlank(text.charAt(next))) {
            next++;
        }
        boolean more = next < limit && Character.isLetter(text.codePointAt(next));
        return more && isShort(start, end, sign > end, text.charAt(next)) ? sign + 1 : -1;
    }

    private boolean isShort(int start, int end, boolean apart, char next) {
        String letters = Normalizer.fold(text.substring(start, end));
        boolean joined = letters.length() == 2 && letters.charAt(0) == AND && letters.charAt(1) == DOCTOR;
        if (letters.length() != 1 && !joined) {
            return false;
        }
        // "د . سمير": so some newspapers write every full stop; "القسم أ . وقال سمير" ends a sentence.
        char letter = letters.charAt(letters.length() - 1);
        return !apart || letter == DOCTOR || TITLES.indexOf(letter) >= 0 && next != AND;
    }

    /** One past the letters of a word that ends at {@code end}, which may be past its sign. */
    int letters(int start, int end) {
        if (!isSign(text.charAt(end - 1))) {
            return end;
        }
        int letters = end - 1;
        while (letters > start && Tokenizer.isBlank(text.charAt(letters - 1))) {
            letters--;
        }
        return letters;
    }

    private static boolean isSign(char c) {
        return c == '.' || c == '/';
    }
}
