package io.isnad.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Derives verbal nouns and participles of verbs of the derived forms (II to X), whose patterns are regular: أعلن إعلان,
 * اجتمع اجتماع, استقال استقالة, تعاون, مشاركة. Those of form I are not and stand in the lexicon files. After Wright, A Grammar
 * of the Arabic Language (1896), I §§ 202–236.
 *
 * <p>Unvocalised spelling does not tell form I from form II: every verb of three letters is given the noun of form II too.
 */
final class Derivation {

    private static final int FORM_X = 6;

    private Derivation() {}

    /** Verbal nouns of a verb, in dictionary spelling; none where its form does not show. */
    static List<String> verbalNouns(String lemma) {
        String end = lemma.substring(1);
        return switch (lemma.length()) {
            case 2 -> List.of();
            case 3 -> threeLetters(lemma);
            case 4 -> fourLetters(lemma, end);
            default -> longer(lemma);
        };
    }

    /** Participles of a verb of a derived form: م before the stem of the present. */
    static List<String> participles(String lemma, String present) {
        if (lemma.length() == 3 || present == null) {
            return lemma.length() == 3 && !isWeak(lemma.charAt(1)) && !isWeak(lemma.charAt(2))
                    ? List.of("م" + lemma.charAt(0) + lemma.charAt(1) + "و" + lemma.charAt(2))
                    : List.of();
        }
        String stem = present.substring(1);
        List<String> participles = new ArrayList<>();
        boolean defective = isWeak(stem.charAt(stem.length() - 1));
        participles.add("م" + (defective ? stem.substring(0, stem.length() - 1) + "ى" : stem));
        if (defective) {
            participles.add("م" + stem.substring(0, stem.length() - 1) + "ي");
        }
        return participles;
    }

    /** Form II, and with a hamza in front also form IV: of a doubled root ("أصر", إصرار), of one in hamza ("آوى", إيواء). */
    private static List<String> threeLetters(String lemma) {
        char last = lemma.charAt(2);
        return switch (lemma.charAt(0)) {
            case 'آ' -> List.of("إي" + lemma.charAt(1) + (isWeak(last) ? "اء" : "ا" + last));
            case 'أ' -> List.of(formTwo(lemma), "إ" + lemma.charAt(1) + last + "ا" + last);
            default -> List.of(formTwo(lemma));
        };
    }

    private static String formTwo(String lemma) {
        char last = lemma.charAt(2);
        if (last == 'أ') {
            return "ت" + lemma.substring(0, 2) + "ئة";
        }
        return isWeak(last) ? "ت" + lemma.substring(0, 2) + "ية" : "ت" + lemma.substring(0, 2) + "ي" + last;
    }

    private static List<String> fourLetters(String lemma, String end) {
        char first = lemma.charAt(0);
        if (first == 'أ') {
            return List.of(formFour(lemma, end));
        }
        if (first == 'ت') {
            return List.of(withLastYeh(lemma));
        }
        if (first == 'ا') {
            return longer(lemma);
        }
        if (lemma.charAt(1) == 'ا') {
            boolean defective = isWeak(lemma.charAt(3));
            return List.of("م" + (defective ? lemma.substring(0, 3) + "اة" : lemma + "ة"));
        }
        return isWeak(lemma.charAt(3)) ? List.of() : List.of(lemma + "ة");
    }

    private static String formFour(String lemma, String end) {
        char last = end.charAt(2);
        if (end.charAt(1) == 'ا') {
            return "إ" + end + "ة";
        }
        String start = end.charAt(0) == 'و' ? "إي" : "إ" + end.charAt(0);
        return isWeak(last) || last == 'أ' ? start + end.charAt(1) + "اء" : start + end.charAt(1) + "ا" + last;
    }

    private static List<String> longer(String lemma) {
        if (lemma.charAt(0) == 'ت') {
            return List.of(withLastYeh(lemma));
        }
        if (lemma.charAt(0) != 'ا') {
            return List.of();
        }
        int length = lemma.length();
        char last = lemma.charAt(length - 1);
        String before = lemma.substring(0, length - 2);
        char middle = lemma.charAt(length - 2);
        if (isWeak(last) || last == 'أ') {
            String stem =
                    lemma.startsWith("استو") ? "استي" + lemma.substring(4, length - 1) : lemma.substring(0, length - 1);
            return List.of(stem + "اء");
        }
        if (middle == 'ا') {
            return List.of(length == FORM_X ? lemma + "ة" : before + "يا" + last);
        }
        String sound = before + middle + "ا" + last;
        String doubled = lemma + "ا" + last;
        if (length == FORM_X - 1 && lemma.startsWith("است")) {
            return List.of(sound, doubled);
        }
        return List.of(length == FORM_X - 2 && lemma.charAt(1) != 'ت' ? doubled : sound);
    }

    private static String withLastYeh(String lemma) {
        return lemma.endsWith("ى") ? lemma.substring(0, lemma.length() - 1) + "ي" : lemma;
    }

    private static boolean isWeak(char letter) {
        return letter == 'ى' || letter == 'ا' || letter == 'ي' || letter == 'و';
    }
}
