package io.isnad.store.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What full text search sees of a text, a value of PostgreSQL's type {@code tsvector}: the stems of its words, with
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

    private final Map<String, Places> stems = new LinkedHashMap<>();
    private int bytes;
    private int place;

    private SearchVector() {}

    /** The vector of a text. */
    public static SearchVector of(String text) {
        return of(SearchWord.of(text));
    }

    static SearchVector of(List<SearchWord> words) {
        return new SearchVector().add(words, 'B');
    }

    /** The vector of a text with a title. */
    public static SearchVector of(String title, String text) {
        return SearchText.of(text).vector(title);
    }

    static SearchVector of(List<SearchWord> title, List<SearchWord> words) {
        return new SearchVector().add(title, 'A').add(words, 'B');
    }

    private SearchVector add(List<SearchWord> words, char weight) {
        for (SearchWord word : words) {
            place++;
            note(word.stem(), weight);
            word.otherStems().forEach(stem -> note(stem, 'D'));
        }
        // No phrase goes from the title into the text.
        place++;
        return this;
    }

    private void note(String stem, char weight) {
        Places known = stems.get(stem);
        int size = known == null ? 4 * stem.length() + 8 : 2;
        if (bytes + size > MAX_BYTES) {
            return;
        }
        if (known == null) {
            known = new Places();
            stems.put(stem, known);
        }
        if (known.add(Math.min(place, MAX_PLACE), weight)) {
            bytes += size;
        }
    }

    /** As the binary format of COPY has it (tsvectorsend in PostgreSQL's {@code tsvector.c}). */
    public byte[] binary() {
        ByteArrayOutputStream binary = new ByteArrayOutputStream(bytes + 4);
        DataOutputStream out = new DataOutputStream(binary);
        try {
            out.writeInt(stems.size());
            for (Map.Entry<String, Places> stem : stems.entrySet()) {
                out.write(stem.getKey().getBytes(StandardCharsets.UTF_8));
                out.writeByte(0);
                stem.getValue().write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return binary.toByteArray();
    }

    /** As SQL writes it. Stems are letters and digits: nothing in them has to be escaped. */
    public String literal() {
        StringBuilder literal = new StringBuilder();
        stems.forEach((stem, places) ->
                literal.append('\'').append(stem).append("':").append(places).append(' '));
        return literal.toString();
    }

    /** Where a stem stands, in growing order, each place with its weight in the two highest bits. */
    private static final class Places {

        private static final String WEIGHTS = "DCBA";

        private short[] places = new short[2];
        private int size;

        /** Adds a place, or to the last one a greater weight; what is beyond PostgreSQL's limits is left out. */
        boolean add(int place, char weight) {
            short added = (short) (WEIGHTS.indexOf(weight) << 14 | place);
            if (size > 0 && (places[size - 1] & MAX_PLACE) == place) {
                places[size - 1] = (short) Math.max(places[size - 1] & 0xFFFF, added & 0xFFFF);
                return false;
            }
            if (size == MAX_PLACES) {
                return false;
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, 4 * size);
            }
            places[size++] = added;
            return true;
        }

        void write(DataOutputStream out) throws IOException {
            out.writeShort(size);
            for (int i = 0; i < size; i++) {
                out.writeShort(places[i]);
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append(i == 0 ? "" : ",")
                        .append(places[i] & MAX_PLACE)
                        .append(WEIGHTS.charAt((places[i] & 0xFFFF) >> 14));
            }
            return text.toString();
        }
    }
}
