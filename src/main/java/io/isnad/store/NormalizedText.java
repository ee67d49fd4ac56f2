package io.isnad.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text reduced to what names are compared by and full text is searched in. The transformations, in this order:
 *
 * <ul>
 *   <li>Unicode NFKC (presentation forms and ligatures to plain letters), lower case;
 *   <li>dropped: Arabic diacritics (tanwin, short vowels, shadda, sukun, superscript alef, Quranic marks), tatweel, and
 *       all format controls (bidi marks, zero-width joiners);
 *   <li>أ إ آ ٱ to ا; ى and Persian ی to ي; Persian ک and گ to ك; ة to ه; ؤ to و; ئ to ي;
 *   <li>every run of white space to one space, none at the ends.
 * </ul>
 */
public final class NormalizedText {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final char TATWEEL = '\u0640';
    private static final char SUPERSCRIPT_ALEF = '\u0670';

    private NormalizedText() {}

    /** The normalised form of {@code text}; idempotent. */
    public static String of(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = composed.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!isPlainLetter(c) && isDropped(c)) {
                continue;
            }
            if (isPlainLetter(c) || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(fold(c));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    /**
     * The words of a name, as names are compared: normalised, with one space for everything that is neither letter nor
     * digit; empty for a text without letters and digits.
     */
    public static String words(String name) {
        String normalized = of(name);
        return isPlain(normalized)
                ? normalized
                : SEPARATORS.matcher(normalized).replaceAll(" ").strip();
    }

    private static boolean isPlain(String normalized) {
        return normalized.chars().allMatch(c -> c == ' ' || isPlainLetter((char) c));
    }

    /** Whether NFKC leaves a text as it is because it has nothing but ASCII and plain Arabic letters: nearly every word. */
    private static boolean isComposed(String text) {
        return text.chars().allMatch(c -> c < 0x80 || isPlainLetter((char) c));
    }

    /** Whether a character is an Arabic letter of the basic alphabet, which no normalisation of Unicode changes. */
    public static boolean isPlainLetter(char c) {
        return c >= 'ء' && c <= 'ي' && c != TATWEEL;
    }

    private static boolean isDropped(char c) {
        return c == TATWEEL
                || c == SUPERSCRIPT_ALEF
                || (c >= '\u064B' && c <= '\u065F')
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06ED' && Character.getType(c) == Character.NON_SPACING_MARK)
                || Character.getType(c) == Character.FORMAT;
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ک', 'گ' -> 'ك';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            default -> c;
        };
    }
}
