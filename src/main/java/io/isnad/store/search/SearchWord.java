package io.isnad.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.isnad.store.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Letters, digits, and what may stand between and on them: vowel marks, tatweel, joiners. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}\\u200C\\u200D]*");

    private static final String HAMZA = "ء";

    /** The same words come again and again; most spellings give one word, few several, or none. */
    private static final Cache<String, List<Reading>> READINGS =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private record Reading(String form, String stem, List<String> otherStems) {}

    /** The words of a text, in order. */
    public static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            for (Reading reading : readings(matcher.group())) {
                words.add(new SearchWord(
                        matcher.start(), matcher.end(), reading.form(), reading.stem(), reading.otherStems()));
            }
        }
        return words;
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
