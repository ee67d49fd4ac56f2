package io.isnad.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import io.isnad.store.NormalizedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of persons and organisations in Latin script. */
public final class LatinName {

    private static final Map<String, String> WORDS = LatinWords.read();
    private static final Transliterator SPELLING = Transform.of("latin-spellings.txt");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}'-]+");
    private static final int FEWEST_SOUNDS = 2;

    /** عبد and the name of God after it are one name, joined or not. */
    private static final String SERVANT = "عبد";

    private static final String ARTICLE = "ال";

    /** The same words come again and again. */
    private static final Cache<String, String> SPELT =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private LatinName() {}

    /**
     * An Arabic name in Latin script: word by word as English writes it, else letter by letter, without short vowels. Null
     * of a name that is not in Arabic script.
     */
    public static String of(String name) {
        if (!ARABIC.matcher(name).find()) {
            return null;
        }
        return Arrays.stream(spelt(bare(name)).split(" "))
                .map(LatinName::capitalized)
                .collect(Collectors.joining(" "));
    }

    /** Whether a name is typed in Latin script. */
    public static boolean isLatin(String name) {
        return LATIN.matcher(name).find() && !ARABIC.matcher(name).find();
    }

    /**
     * How a name sounds, roughly, word by word: equal for the Arabic name and the ways to spell it in Latin script. Consonants
     * alone, those together that Arabic or a European language does not tell apart. Empty where it is too little to know a
     * name by.
     */
    public static String sounds(String name) {
        String latin = ARABIC.matcher(name).find() ? spelt(bare(name)) : bare(name);
        String sounds = NameSounds.of(latin);
        return sounds.replace(" ", "").length() < FEWEST_SOUNDS ? "" : sounds;
    }

    private static String spelt(String bare) {
        StringJoiner spelt = new StringJoiner(" ");
        String[] words = bare.split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals(SERVANT) && i + 1 < words.length && words[i + 1].startsWith(ARTICLE)) {
                word += words[++i];
            }
            boolean servant = word.length() > SERVANT.length() + ARTICLE.length() && word.startsWith(SERVANT + ARTICLE);
            if (servant && !WORDS.containsKey(word)) {
                spelt.add("abdul").add(spelt(word.substring(SERVANT.length() + ARTICLE.length())));
            } else {
                spelt.add(WORDS.containsKey(word) ? WORDS.get(word) : SPELT.get(word, SPELLING::transliterate));
            }
        }
        return spelt.toString();
    }

    private static String bare(String name) {
        if (isBare(name)) {
            return name;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        boolean arabic = ARABIC.matcher(composed).find();
        String unmarked = arabic ? MARKS.matcher(composed).replaceAll("") : composed;
        return SEPARATORS.matcher(unmarked).replaceAll(" ").strip();
    }

    /** Whether a name is words of plain Arabic letters, one space apart: nearly every one. */
    private static boolean isBare(String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean space = name.charAt(i) == ' ';
            if (space
                    ? i == 0 || i == name.length() - 1 || name.charAt(i - 1) == ' '
                    : !NormalizedText.isPlainLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String capitalized(String word) {
        int first = word.startsWith("al-") && word.length() > 3 ? 3 : 0;
        return word.isEmpty()
                ? word
                : word.substring(0, first)
                        + word.substring(first, first + 1).toUpperCase(Locale.ROOT)
                        + word.substring(first + 1);
    }
}
