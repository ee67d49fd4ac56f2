package io.isnad.store.search;

import io.isnad.store.NormalizedText;
import java.util.ArrayList;
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
 */
public record SearchWord(int start, int end, String form, String stem) {

    /** Longer words are cut: PostgreSQL takes no lexemes of 2 KB. */
    private static final int LONGEST = 100;

    /** Letters, digits, and what may stand between and on them: vowel marks, tatweel, joiners. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}\\u200C\\u200D]*");

    private static final String HAMZA = "ء";

    /** The words of a text, in order. */
    public static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            for (String form :
                    NormalizedText.words(matcher.group()).replace(HAMZA, "").split(" ")) {
                if (!form.isEmpty()) {
                    words.add(word(matcher.start(), matcher.end(), form));
                }
            }
        }
        return words;
    }

    /** The stems that it can have beside the likeliest. */
    public List<String> otherStems() {
        return Stemmer.otherStems(form);
    }

    private static SearchWord word(int start, int end, String form) {
        String cut = form.length() <= LONGEST ? form : form.substring(0, LONGEST);
        return new SearchWord(start, end, cut, Stemmer.stem(cut));
    }
}
