package io.isnad.extraction.text;

import java.util.regex.Pattern;

/**
 * Folds Arabic spelling to one form, so that words compare equal however they are typed.
 *
 * <p>Dropped: diacritics (U+064B–U+065F, U+0670), Koranic marks (U+06D6–U+06ED), tatweel (U+0640), zero-width and
 * bidirectional controls. Unified: أ إ آ ٱ → ا, ى and Persian ی → ي, ة → ه, ؤ → و, ئ → ي, Persian ک and گ → ك, a lone ء is
 * kept. Arabic-Indic and Persian digits become ASCII digits, Latin letters lower case.
 */
public final class Normalizer {

    private static final char TATWEEL = '\u0640';
    private static final String BLANK = " ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int DROPPED = -1;
    private static final char FIRST_ARABIC = '\u0600';
    /** What is left of each of the block of Arabic letters, of which nearly all texts are. */
    private static final int[] ARABIC = new int[0x100];

    static {
        for (int i = 0; i < ARABIC.length; i++) {
            ARABIC[i] = read((char) (FIRST_ARABIC + i));
        }
    }

    private Normalizer() {}

    /** The folded form of {@code text}; may be shorter than it, never longer. */
    public static String fold(CharSequence text) {
        int kept = 0;
        while (kept < text.length() && letter(text.charAt(kept)) == text.charAt(kept)) {
            kept++;
        }
        if (kept == text.length()) {
            return text.toString();
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            if (letter != DROPPED) {
                folded.append((char) letter);
            }
        }
        return folded.toString();
    }

    /** What is left of a character, {@link #DROPPED} for nothing. */
    private static int letter(char c) {
        int place = c - FIRST_ARABIC;
        return place >= 0 && place < ARABIC.length ? ARABIC[place] : read(c);
    }

    private static int read(char c) {
        return isDropped(c) ? DROPPED : fold(c);
    }

    /** The folded words of a phrase. */
    public static String[] words(CharSequence phrase) {
        String folded = fold(phrase);
        return hasOddBlanks(folded) ? BLANKS.split(folded) : folded.split(BLANK);
    }

    /** The folded first word of a phrase and, where there are more, the rest. */
    public static String[] headAndRest(CharSequence phrase) {
        String folded = fold(phrase);
        return hasOddBlanks(folded) ? BLANKS.split(folded, 2) : folded.split(BLANK, 2);
    }

    /** Whether words are parted by anything but one blank. */
    private static boolean hasOddBlanks(String phrase) {
        char before = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && before == ' ') {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Whether folding drops the character. */
    public static boolean isDropped(char c) {
        // Letters, which are asked about most.
        if (c >= '\u0621' && c <= '\u064A') {
            return c == TATWEEL;
        }
        if (c < '\u00AD' || c >= '\u0671' && c < '\u06D6') {
            return false;
        }
        return c >= '\u064B' && c <= '\u065F'
                || c == '\u0670'
                || c >= '\u06D6' && c <= '\u06ED' && Character.getType(c) == Character.NON_SPACING_MARK
                || isControl(c);
    }

    /** Zero-width and bidirectional controls, which are invisible and carry no letter. */
    public static boolean isControl(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\u061C'
                || c == '\u00AD'
                || c == '\uFEFF';
    }

    /** The text without diacritics, tatweel and controls, its letters as they stand. */
    public static String bare(CharSequence text) {
        int kept = 0;
        while (kept < text.length() && !isDropped(text.charAt(kept))) {
            kept++;
        }
        if (kept == text.length()) {
            return text.toString();
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isDropped(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ي';
            case 'ک', 'گ' -> 'ك';
            default -> {
                if (c >= 'ء' && c <= 'ي') {
                    yield c;
                }
                if (c >= '٠' && c <= '٩') {
                    yield (char) ('0' + (c - '٠'));
                }
                if (c >= '۰' && c <= '۹') {
                    yield (char) ('0' + (c - '۰'));
                }
                yield Character.toLowerCase(c);
            }
        };
    }
}
