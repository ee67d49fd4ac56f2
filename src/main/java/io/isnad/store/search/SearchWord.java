package io.isnad.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.isnad.store.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word of a text, as full text search knows it.
 *
 * @param start index of its first UTF-16 code unit in the text
 * @param end index after its last one
 * @param form the word, normalised, without hamza by itself
 * @param stem what it is looked for by
 * @param otherStems the stems that it can have beside the likeliest
 */
public record SearchWord(int start, int end, String form, String stem, List<String> otherStems) {

    /** Longer words are cut: PostgreSQL takes no lexemes of 2 KB. */
    private static final int LONGEST = 100;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String HAMZA = "ء";

    /** The same words come again and again; most spellings give one word, few several, or none. */
    private static final Cache<String, List<Reading>> READINGS =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private record Reading(String form, String stem, List<String> otherStems) {}

    /** The words of a text, in order. */
    public static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isOfWord(text.codePointAt(end), end > start)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == start) {
                start += Character.charCount(text.codePointAt(start));
                continue;
            }
            for (Reading reading : readings(text.substring(start, end))) {
                words.add(new SearchWord(start, end, reading.form(), reading.stem(), reading.otherStems()));
            }
            start = end;
        }
        return words;
    }

    /** Letters, digits, and what may stand between and on them: vowel marks, joiners. */
    private static boolean isOfWord(int codePoint, boolean begun) {
        return Character.isLetter(codePoint)
                || Character.isDigit(codePoint)
                || begun && (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER || isMark(codePoint));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static List<Reading> readings(String spelling) {
        return spelling.length() <= LONGEST ? READINGS.get(spelling, SearchWord::read) : read(spelling);
    }

    private static List<Reading> read(String spelling) {
        return Arrays.stream(NormalizedText.words(spelling).replace(HAMZA, "").split(" "))
                .filter(form -> !form.isEmpty())
                .map(form -> form.length() <= LONGEST ? form : form.substring(0, LONGEST))
                .map(form -> new Reading(form, Stemmer.stem(form), List.copyOf(Stemmer.otherStems(form))))
                .toList();
    }
}
