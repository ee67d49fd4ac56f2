package io.isnad.store.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What full text search sees of a text, as a literal of PostgreSQL's type {@code tsvector}: the stems of its words, with
 * their places. Stems that a word can have beside the likeliest have the least weight, D; those of a title the greatest,
 * A; others B. Of a huge text it is the beginning, as much as PostgreSQL takes.
 */
public final class SearchVector {

    /** Changes whenever the same text may give another vector. */
    public static final String VERSION = "3";

    /** PostgreSQL takes 1 MB. */
    private static final int MAX_BYTES = 900_000;

    /** PostgreSQL's own limits; what is beyond is all in the last place. */
    private static final int MAX_PLACE = 16_383;

    private static final int MAX_PLACES = 255;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private int bytes;
    private int place;

    private SearchVector() {}

    /** The vector of a text. */
    public static String of(String text) {
        return new SearchVector().add(text, 'B').literal();
    }

    /** The vector of a text with a title. */
    public static String of(String title, String text) {
        return new SearchVector().add(title, 'A').add(text, 'B').literal();
    }

    private SearchVector add(String text, char weight) {
        for (SearchWord word : SearchWord.of(text)) {
            place++;
            note(word.stem(), weight);
            word.otherStems().forEach(stem -> note(stem, 'D'));
        }
        // No phrase goes from the title into the text.
        place++;
        return this;
    }

    private void note(String stem, char weight) {
        StringBuilder known = places.get(stem);
        int size = known == null ? 4 * stem.length() + 8 : 2;
        boolean full = bytes + size > MAX_BYTES;
        if (full || known != null && known.length() > MAX_PLACES * 6) {
            return;
        }
        bytes += size;
        if (known == null) {
            known = new StringBuilder();
            places.put(stem, known);
        }
        known.append(known.isEmpty() ? ':' : ',')
                .append(Math.min(place, MAX_PLACE))
                .append(weight);
    }

    /** Stems are letters and digits: nothing in them has to be escaped. */
    private String literal() {
        StringBuilder literal = new StringBuilder();
        places.forEach((stem, where) ->
                literal.append('\'').append(stem).append('\'').append(where).append(' '));
        return literal.toString();
    }
}
