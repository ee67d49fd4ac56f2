package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words for one act have in common: the class of {@code measure-classes.tsv} that lists them ("اعتقل", "توقيف", "إلقاء
 * القبض"), or, as verbs and their nouns share it, the root ("حظر", "يحظر").
 */
final class Deeds {

    /** Letters that forms of one root add, drop or change, and the blank. */
    private static final String UNSTABLE = "اويتمهء ";

    private final Map<String, String> classes = new HashMap<>();

    void add(String name, List<String> words) {
        words.forEach(word -> classes.put(Normalizer.fold(word), name));
    }

    /** What the act that the word names is known by. */
    String of(String word) {
        String folded = Normalizer.fold(word);
        String listed = classes.get(folded);
        return listed != null ? listed : root(folded);
    }

    private static String root(String folded) {
        StringBuilder root = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (UNSTABLE.indexOf(folded.charAt(i)) < 0) {
                root.append(folded.charAt(i));
            }
        }
        return root.isEmpty() ? folded : root.toString();
    }
}
