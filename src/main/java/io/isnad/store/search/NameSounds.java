package io.isnad.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * How names in Latin letters sound, by the rules of {@code latin-sounds.txt}. No rule looks beyond a word but after the
 * article and after Abdul; so what stands between other words is read once for all names that have it.
 */
final class NameSounds {

    private static final Transliterator RULES = Transform.of("latin-sounds.txt");

    private static final Cache<String, String> SOUNDED =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private NameSounds() {}

    /** The sounds of a name of which the words are apart by one space. */
    static String of(String latin) {
        StringJoiner sounds = new StringJoiner(" ");
        StringBuilder part = new StringBuilder();
        for (String word : latin.split(" ")) {
            part.append(part.isEmpty() ? "" : " ").append(word);
            if (!goesOn(word)) {
                add(part, sounds);
            }
        }
        add(part, sounds);
        return sounds.toString();
    }

    /** Whether a word may go on in the next one: with an ending like the article's, of Abd, or with letters that become such. */
    private static boolean goesOn(String word) {
        String end = word.substring(Math.max(0, word.length() - 3)).toLowerCase(Locale.ROOT);
        return end.endsWith("al")
                || end.endsWith("el")
                || end.endsWith("ul")
                || end.endsWith("ll")
                || end.equals("abd")
                || !end.isEmpty() && !isAsciiLetter(end.charAt(end.length() - 1));
    }

    private static boolean isAsciiLetter(char lower) {
        return lower >= 'a' && lower <= 'z';
    }

    private static void add(StringBuilder part, StringJoiner sounds) {
        String sounded = part.isEmpty() ? "" : SOUNDED.get(part.toString(), NameSounds::sound);
        if (!sounded.isEmpty()) {
            sounds.add(sounded);
        }
        part.setLength(0);
    }

    /** The sounds of a name read as a whole. */
    static String sound(String latin) {
        return RULES.transliterate(latin).strip();
    }
}
