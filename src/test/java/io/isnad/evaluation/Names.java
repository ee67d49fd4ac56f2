package io.isnad.evaluation;

import java.util.regex.Pattern;

/** Names as they are compared: without marks, and with the letters that are written in several ways in one of them. */
final class Names {

    private static final Pattern MARKS =
            Pattern.compile("[\\u064b-\\u0652\\u0670\\u0640\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern ALEF = Pattern.compile("[إأآٱ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static String comparable(String name) {
        String letters = ALEF.matcher(MARKS.matcher(name).replaceAll(""))
                .replaceAll("ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي')
                .replace('گ', 'ك');
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }
}
