package io.isnad.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of measures by what is left of a word without its ending: the nouns whose accusative it is ("حظرا", rather than the
 * dual of a verb), and the forms to which a pronoun is joined ("طردهم", "محاكمته", "إقالتها"). Immutable.
 *
 * @param accusatives empty for none
 * @param pronoun null for none
 * @param suffixed the forms before the pronoun, empty for none
 * @param <T> what the words name
 */
public record Altered<T>(List<MeasureForm<T>> accusatives, String pronoun, List<MeasureForm<T>> suffixed) {

    private static final int SHORTEST_STEM = 3;

    static <T> Altered<T> of(PhraseTable<List<MeasureForm<T>>> table, String form) {
        List<MeasureForm<T>> accusatives = form.endsWith("ا") && form.length() > SHORTEST_STEM
                ? nouns(table, form.substring(0, form.length() - 1))
                : List.of();
        for (String pronoun : Pronouns.OBJECTS) {
            int stem = form.length() - pronoun.length();
            List<MeasureForm<T>> suffixed = stem >= SHORTEST_STEM && form.endsWith(pronoun)
                    ? suffixed(table, form.substring(0, stem))
                    : List.of();
            if (!suffixed.isEmpty()) {
                return new Altered<>(accusatives, pronoun, suffixed);
            }
        }
        return new Altered<>(accusatives, null, List.of());
    }

    /** Whether the word is none of a measure with any ending. */
    public boolean isNone() {
        return pronoun == null && accusatives.isEmpty();
    }

    private static <T> List<MeasureForm<T>> suffixed(PhraseTable<List<MeasureForm<T>>> table, String stem) {
        List<MeasureForm<T>> forms = new ArrayList<>();
        for (MeasureForm<T> exact : forms(table, stem)) {
            if (!exact.isVerb() || !stem.endsWith("ه")) {
                forms.add(exact);
            }
        }
        if (stem.endsWith("ت")) {
            forms.addAll(nouns(table, stem.substring(0, stem.length() - 1) + "ه"));
        }
        if (stem.endsWith("ا")) {
            for (MeasureForm<T> defective : forms(table, stem.substring(0, stem.length() - 1) + "ي")) {
                if (defective.isVerb()) {
                    forms.add(defective);
                }
            }
        }
        return forms;
    }

    private static <T> List<MeasureForm<T>> nouns(PhraseTable<List<MeasureForm<T>>> table, String form) {
        return forms(table, form).stream().filter(f -> !f.isVerb()).toList();
    }

    private static <T> List<MeasureForm<T>> forms(PhraseTable<List<MeasureForm<T>>> table, String form) {
        List<MeasureForm<T>> forms = table.exact(form);
        return forms == null ? List.of() : forms;
    }
}
