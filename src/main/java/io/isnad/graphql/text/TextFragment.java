package io.isnad.graphql.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Links to words on a page, by <a href="https://wicg.github.io/scroll-to-text-fragment/">text fragments</a>: browsers scroll
 * to the words and mark them. A browser looks for whole words within one block of the page. So a stretch is widened to whole
 * words, and one that is long or goes over paragraphs is given by its first and last words.
 */
public final class TextFragment {

    /** Longer stretches are given by their ends. */
    private static final int LONG = 120;

    private static final int WORDS_AT_AN_END = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TextFragment() {}

    /**
     * The link.
     *
     * @param url of the page
     * @param text the text that is on it
     * @param start index of the first character that is meant
     * @param end index after the last one
     */
    public static String link(String url, String text, int start, int end) {
        int from = start;
        while (from > 0 && from < text.length() && isWord(text.charAt(from - 1)) && isWord(text.charAt(from))) {
            from--;
        }
        int to = end;
        while (to > 0 && to < text.length() && isWord(text.charAt(to)) && isWord(text.charAt(to - 1))) {
            to++;
        }
        return url + (url.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive(text.substring(from, to));
    }

    private static String directive(String words) {
        String[] blocks = words.strip().split("\n");
        String[] first = SPACE.split(blocks[0].strip());
        String[] last = SPACE.split(blocks[blocks.length - 1].strip());
        if (blocks.length == 1 && (words.length() <= LONG || first.length <= 2 * WORDS_AT_AN_END)) {
            return encoded(String.join(" ", first));
        }
        String begin = String.join(" ", Arrays.copyOf(first, Math.min(first.length, WORDS_AT_AN_END)));
        String end =
                String.join(" ", Arrays.copyOfRange(last, Math.max(0, last.length - WORDS_AT_AN_END), last.length));
        return encoded(begin) + "," + encoded(end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Percent-encoded, with the hyphen, which stands between a stretch and its context. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
