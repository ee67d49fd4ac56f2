package io.isnad.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an article's text: half-open, in UTF-16 code units.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit; at least {@code start}
 */
public record Span(int start, int end) {

    /** The spans of a flat array {@code {start, end, start, end, …}}, the form in which the database keeps them. */
    public static List<Span> list(int[] flat) {
        List<Span> spans = new ArrayList<>(flat.length / 2);
        for (int i = 0; i < flat.length; i += 2) {
            spans.add(new Span(flat[i], flat[i + 1]));
        }
        return List.copyOf(spans);
    }

    /** The flat array of these spans; the inverse of {@link #list}. */
    public static int[] flat(List<Span> spans) {
        int[] flat = new int[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            flat[2 * i] = spans.get(i).start();
            flat[2 * i + 1] = spans.get(i).end();
        }
        return flat;
    }
}
