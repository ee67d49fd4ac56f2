package io.isnad.extraction.morphology;

import io.isnad.extraction.text.Normalizer;
import io.isnad.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Lists the ways to cut the proclitics و ف ب ل ك off a word, from none to all. */
final class Segmenter {

    private static final int SHORTEST_REST = 2;

    private Segmenter() {}

    static List<Segment> segments(String text, Token token) {
        String folded = token.folded();
        List<Segment> segments = new ArrayList<>(4);
        segments.add(segment(text, (char) 0, (char) 0, token.start(), folded));
        boolean joins = startsWithAny(folded, "وف");
        if (joins) {
            add(segments, text, token, folded.charAt(0), (char) 0, 1);
        }
        prepositions(segments, text, token, (char) 0, 0);
        if (joins) {
            prepositions(segments, text, token, folded.charAt(0), 1);
        }
        return segments;
    }

    private static void prepositions(List<Segment> segments, String text, Token token, char conjunction, int from) {
        String folded = token.folded();
        if (folded.length() - from > SHORTEST_REST && "بلك".indexOf(folded.charAt(from)) >= 0) {
            add(segments, text, token, conjunction, folded.charAt(from), from + 1);
        }
    }

    private static void add(
            List<Segment> segments, String text, Token token, char conjunction, char preposition, int cut) {
        String rest = token.folded().substring(cut);
        if (rest.length() < SHORTEST_REST) {
            return;
        }
        if (preposition == 'ل' && rest.startsWith("ل") && rest.length() > SHORTEST_REST) {
            segments.add(new Segment(conjunction, preposition, offset(text, token, cut + 1), "ا" + rest, true));
        } else {
            segments.add(segment(text, conjunction, preposition, offset(text, token, cut), rest));
        }
    }

    /** "الكان" may be a word with its article, "إلكان" and "ألبرت" are not. */
    private static Segment segment(String text, char conjunction, char preposition, int start, String form) {
        boolean article = form.length() > SHORTEST_REST + 1
                && form.startsWith("ال")
                && start < text.length()
                && "أإآ".indexOf(text.charAt(start)) < 0;
        return new Segment(conjunction, preposition, start, form, article);
    }

    /** Where in the text the letter at {@code letters} of the folded form stands. */
    static int offset(String text, Token token, int letters) {
        int seen = 0;
        int at = token.start();
        while (at < token.end() && (seen < letters || Normalizer.isDropped(text.charAt(at)))) {
            if (!Normalizer.isDropped(text.charAt(at))) {
                seen++;
            }
            at++;
        }
        return at;
    }

    private static boolean startsWithAny(String word, String letters) {
        return word.length() > SHORTEST_REST && letters.indexOf(word.charAt(0)) >= 0;
    }
}
