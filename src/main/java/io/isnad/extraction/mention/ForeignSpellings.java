package io.isnad.extraction.mention;

import io.isnad.extraction.morphology.Word;
import java.util.regex.Pattern;

/** Words that no lexicon file has and that are built like no noun of the language: "ميكروستار", not "تلكؤ", "اندثار", "مماطلة". */
public final class ForeignSpellings {

    private static final int SHORTEST = 5;

    /** By the patterns of verbal nouns, of participles, and by endings that only a noun of the language has. */
    private static final Pattern NATIVE =
            Pattern.compile("ت.{1,5}|ا(ست|ن|.ت).*ا.|ا..ا.|م.{1,4}|م(ست|ت|ن).*|.*(ات|ين|ها|هم|نا|ء|ؤ|ئ)");

    private ForeignSpellings() {}

    /** Whether the word is one. */
    public static boolean isOne(Word word) {
        String form = word.form();
        return word.unknown()
                && !word.definite()
                && !word.hasProclitic()
                && form.length() >= SHORTEST
                && !word.token().bare().endsWith("ة")
                && NameWords.looksLikeName(word)
                && !NATIVE.matcher(form).matches();
    }
}
