package io.isnad.graphql.text;

import io.isnad.store.search.SearchWord;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shows found words in a text, as HTML: each in {@code <mark>…</mark>}, everything else escaped. Of a long text only the
 * stretch with most found words is shown, with an ellipsis where something is left out.
 */
public final class Highlight {

    /** How many words are shown. */
    static final int WORDS = 40;

    /** How far texts are read: who looks for more than this shows reads the text. */
    private static final int MAX_CHARS = 200_000;

    private static final String ELLIPSIS = "…";

    private final String text;
    private final List<SearchWord> words;
    private final boolean[] found;

    private Highlight(String text, Predicate<SearchWord> matches) {
        this.text = text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
        this.words = SearchWord.of(this.text);
        this.found = new boolean[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = matches.test(words.get(i));
        }
    }

    /** Shows the text that has most found words, the first of those with equally many. */
    public static String best(List<String> texts, Predicate<SearchWord> matches) {
        Highlight best = null;
        for (String text : texts) {
            Highlight next = new Highlight(text, matches);
            if (best == null || next.count(0, next.found.length) > best.count(0, best.found.length)) {
                best = next;
            }
        }
        return best == null ? "" : best.html();
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += found[i] ? 1 : 0;
        }
        return count;
    }

    private String html() {
        int from = densest();
        int to = Math.min(words.size(), from + WORDS);
        boolean whole = words.size() <= WORDS;
        int position = whole ? 0 : words.get(from).start();
        int end = whole ? text.length() : words.get(to - 1).end();
        StringBuilder html = new StringBuilder(from > 0 ? ELLIPSIS : "");
        for (int i = from; i < to; i++) {
            SearchWord word = words.get(i);
            if (found[i] && word.start() >= position) {
                escape(html, position, word.start()).append("<mark>");
                escape(html, word.start(), word.end()).append("</mark>");
                position = word.end();
            }
        }
        return escape(html, position, end)
                .append(to < words.size() ? ELLIPSIS : "")
                .toString();
    }

    /** Where the stretch with most found words begins; a little before the first of them, if there is room. */
    private int densest() {
        int latest = Math.max(0, words.size() - WORDS);
        int count = count(0, Math.min(words.size(), WORDS));
        int most = count;
        int best = 0;
        for (int start = 1; start <= latest; start++) {
            count += (found[start + WORDS - 1] ? 1 : 0) - (found[start - 1] ? 1 : 0);
            if (count > most) {
                most = count;
                best = start;
            }
        }
        return best == 0 ? 0 : Math.min(latest, best + slack(best));
    }

    /** How far a stretch can move on without losing a found word, less the words that are to lead up to it. */
    private int slack(int start) {
        int first = start;
        while (first < found.length && !found[first]) {
            first++;
        }
        return Math.max(0, first - start - WORDS / 8);
    }

    private StringBuilder escape(StringBuilder html, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html;
    }
}
