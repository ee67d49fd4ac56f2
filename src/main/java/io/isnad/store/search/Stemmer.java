package io.isnad.store.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes what inflection adds off a normalised Arabic word: light stemming, after Larkey, Ballesteros and Connell, "Light
 * Stemming for Arabic Information Retrieval" (2007), of which it differs in two things. What is left has at least
 * {@value #SHORTEST} letters. And a single letter at the beginning that may be a word of its own (و ف ب ل ك) may as well be
 * the word's first: so a written word has several readings, while a typed one is looked for as it is typed.
 *
 * <ul>
 *   <li>off the beginning, once: the article, alone or after و ب ك ف, or with ل: وال بال كال فال لل ال;
 *   <li>off the end, each once, in this order: ها ان ات ون ين يه ه ي.
 * </ul>
 */
final class Stemmer {

    private static final int SHORTEST = 3;
    private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "ال", "لل");
    private static final String CLITICS = "وفبلك";
    private static final String CONJUNCTIONS = "فو";
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");

    private Stemmer() {}

    /** The stem of a word as it is typed. */
    static String stem(String word) {
        return withoutSuffixes(withoutArticle(word));
    }

    /** The stems that a written word can have beside {@link #stem}. */
    static List<String> otherStems(String word) {
        List<String> stems = new ArrayList<>(2);
        if (startsWithOneOf(word, CLITICS)) {
            String rest = word.substring(1);
            stems.add(stem(rest));
            if (startsWithOneOf(word, CONJUNCTIONS) && startsWithOneOf(rest, CLITICS)) {
                stems.add(stem(rest.substring(1)));
            }
        }
        return stems;
    }

    private static boolean startsWithOneOf(String word, String letters) {
        return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static String withoutSuffixes(String word) {
        String stem = word;
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }
}
