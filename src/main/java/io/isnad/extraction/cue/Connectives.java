package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;
import java.util.Map;
import java.util.Set;

/** Phrases that open a new part of the report: "من جهة أخرى", "في المقابل", "من جانبه". */
final class Connectives {

    /** By their first words, what may come second. */
    private static final Map<String, Set<String>> PHRASES = Map.of(
            "من", Set.of("جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها", "ناحيتهم"),
            "في", Set.of("المقابل", "غضون"),
            "الي", Set.of("ذلك"),
            "علي", Set.of("صعيد"));

    /** "من جهة أخرى", "من ناحية ثانية". */
    private static final Set<String> SIDES = Set.of("جهه", "ناحيه", "جانب", "سياق", "صعيد");

    private static final Set<String> OTHER =
            Set.of("اخري", "اخر", "ثانيه", "متصل", "منفصل", "مواز", "مماثل", "متصله", "ثان");

    private static final Set<String> SINGLE = Set.of("بدوره", "بدورها", "بدورهم", "بالمقابل");

    private final Words words;

    Connectives(Words words) {
        this.words = words;
    }

    /** Whether such a phrase begins at the token. */
    boolean at(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        String first = words.get(token).form();
        if (SINGLE.contains(words.token(token).folded())) {
            return true;
        }
        if (!words.isWord(token + 1) || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        String second = words.token(token + 1).folded();
        boolean other = SIDES.contains(second)
                && words.isWord(token + 2)
                && OTHER.contains(words.token(token + 2).folded());
        return PHRASES.getOrDefault(first, Set.of()).contains(second) || PHRASES.containsKey(first) && other;
    }
}
