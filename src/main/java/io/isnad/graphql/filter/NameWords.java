package io.isnad.graphql.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name as people type it: with or without article and hamza, عبد joined with the next word or not. As a
 * pattern it says which normalised forms have them, in this order and side by side; as a query which forms have them at
 * all, which is what there is an index of.
 */
final class NameWords {

    private static final char HAMZA = 'ء';
    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final int SHORTEST = 3;

    /** A word with more of them is looked for without an index: each doubles the spellings. */
    private static final int MOST_HAMZAS = 4;

    private final List<String> words;
    private final boolean whole;

    /**
     * The words of a name.
     *
     * @param words the name, normalised, its words apart by one space
     * @param whole whether the last word is whole, or has only begun
     */
    NameWords(String words, boolean whole) {
        this.words = List.of(words.replaceAll("(?<!\\S)" + SERVANT + "(?=" + ARTICLE + ")", SERVANT + " ")
                .split(" "));
        this.whole = whole;
    }

    /** What normalised forms, each between line feeds, match. Words have letters and digits alone, no signs of patterns. */
    String pattern() {
        return words.stream()
                .map(NameWords::wordPattern)
                .collect(Collectors.joining(" ", "[ \n]", whole ? "[ \n]" : ""))
                .replace(SERVANT + " ", SERVANT + " ?");
    }

    /**
     * What the words of those forms match, and of others: a {@code tsquery}. Null of words that can be spelt in too many
     * ways.
     */
    String query() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> spellings = spellings(words.get(i));
            if (spellings.isEmpty()) {
                return null;
            }
            if (!mayBeJoined(i)) {
                all.add(anyOf(spellings, i));
                continue;
            }
            Set<String> next = spellings(words.get(i + 1));
            if (next.isEmpty() || mayBeJoined(i + 1)) {
                return null;
            }
            Set<String> joined = spellings.stream()
                    .flatMap(word -> next.stream().map(word::concat))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            all.add("(" + anyOf(spellings, i) + "&" + anyOf(next, i + 1) + "|" + anyOf(joined, i + 1) + ")");
            i++;
        }
        return String.join("&", all);
    }

    private boolean mayBeJoined(int index) {
        return words.get(index).endsWith(SERVANT) && index + 1 < words.size();
    }

    private String anyOf(Set<String> spellings, int index) {
        String end = whole || index + 1 < words.size() ? "" : ":*";
        return spellings.stream().map(word -> "'" + word + "'" + end).collect(Collectors.joining("|", "(", ")"));
    }

    private static String wordPattern(String word) {
        String bare = bare(word);
        return "(" + ARTICLE + ")?" + bare.replace(String.valueOf(HAMZA), HAMZA + "?")
                + (bare.endsWith("ا") ? HAMZA + "?" : "");
    }

    private static String bare(String word) {
        boolean definite = word.startsWith(ARTICLE) && word.length() - ARTICLE.length() >= SHORTEST;
        return definite ? word.substring(ARTICLE.length()) : word;
    }

    /** Every word that {@link #wordPattern} matches. */
    private static Set<String> spellings(String word) {
        String bare = bare(word);
        String spelt = bare.endsWith("ا") ? bare + HAMZA : bare;
        if (spelt.chars().filter(letter -> letter == HAMZA).count() > MOST_HAMZAS) {
            return Set.of();
        }
        Set<String> spellings = new LinkedHashSet<>(Set.of(""));
        for (char letter : spelt.toCharArray()) {
            Set<String> longer = new LinkedHashSet<>();
            for (String begun : spellings) {
                longer.add(begun + letter);
                if (letter == HAMZA) {
                    longer.add(begun);
                }
            }
            spellings = longer;
        }
        return spellings.stream()
                .flatMap(written -> Stream.of(written, ARTICLE + written))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
