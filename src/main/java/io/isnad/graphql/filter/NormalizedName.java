package io.isnad.graphql.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared, so that it is found however people type it:
 *
 * <ul>
 *   <li>compatibility forms as the plain letters (NFKC), Latin letters in lower case;
 *   <li>without tashkeel, superscript alef, tatweel, zero-width and bidi controls;
 *   <li>alef with madda, hamza or wasla as bare alef; hamza on waw or yeh as waw or yeh;
 *   <li>alef maqsura and Persian yeh as yeh, teh marbuta as heh, Persian kaf and gaf as kaf;
 *   <li>one space for everything else that is neither letter nor digit, none at the ends.
 * </ul>
 */
final class NormalizedName {

    private static final Pattern IGNORED =
            Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final String VARIANTS = "آأإٱؤئىیةکگ";
    private static final String LETTERS = "ااااوييي" + "هكك";

    private NormalizedName() {}

    /** The normalised form of a name; empty for one without letters and digits. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        IGNORED.matcher(plain).replaceAll("").chars().forEach(c -> letters.append(letter((char) c)));
        return SEPARATORS.matcher(letters).replaceAll(" ").strip();
    }

    private static char letter(char c) {
        int variant = VARIANTS.indexOf(c);
        return variant < 0 ? c : LETTERS.charAt(variant);
    }
}
