package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks words of measures up, however they stand: with article, in the accusative, or with a pronoun joined ("طردهم",
 * "محاكمته", "إقالتها").
 */
final class Forms {

    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "نا", "ه");
    private static final int SHORTEST_STEM = 3;

    private final Words words;

    Forms(Words words) {
        this.words = words;
    }

    /**
     * A place where forms stand.
     *
     * @param start offset without proclitics
     */
    record Found<T>(int last, int start, String pronoun, List<MeasureForm<T>> forms) {}

    /** The longest phrase at the token, or null. */
    <T> Found<T> at(PhraseTable<List<MeasureForm<T>>> table, int token) {
        PhraseMatch<List<MeasureForm<T>>> match = words.match(table, token);
        PhraseMatch<List<MeasureForm<T>>> base = words.matchBase(table, token);
        if (base != null && (match == null || base.last() > match.last())) {
            List<MeasureForm<T>> nouns =
                    base.value().stream().filter(f -> !f.isVerb()).toList();
            match = nouns.isEmpty() ? match : new PhraseMatch<>(base.last(), base.start(), nouns);
        }
        if (match != null && match.last() == token && match.value().stream().allMatch(MeasureForm::isVerb)) {
            List<MeasureForm<T>> nouns = accusative(table, words.get(token).form());
            match = nouns.isEmpty() ? match : new PhraseMatch<>(token, match.start(), nouns);
        }
        if (match != null) {
            return new Found<>(match.last(), match.start(), null, match.value());
        }
        return words.isWord(token) ? altered(table, token) : null;
    }

    private <T> Found<T> altered(PhraseTable<List<MeasureForm<T>>> table, int token) {
        String form = words.get(token).form();
        int start = words.get(token).start();
        List<MeasureForm<T>> accusative = accusative(table, form);
        if (!accusative.isEmpty()) {
            return new Found<>(token, start, null, accusative);
        }
        for (String pronoun : PRONOUNS) {
            int stem = form.length() - pronoun.length();
            if (form.endsWith(pronoun)
                    && stem >= SHORTEST_STEM
                    && !words.get(token).definite()) {
                List<MeasureForm<T>> forms = suffixed(table, form.substring(0, stem));
                if (!forms.isEmpty()) {
                    return new Found<>(token, start, pronoun, forms);
                }
            }
        }
        return null;
    }

    /** "حظرا": the accusative of a noun rather than the dual of a verb. */
    private <T> List<MeasureForm<T>> accusative(PhraseTable<List<MeasureForm<T>>> table, String form) {
        return form.endsWith("ا") && form.length() > SHORTEST_STEM
                ? nouns(table, form.substring(0, form.length() - 1))
                : List.of();
    }

    private <T> List<MeasureForm<T>> suffixed(PhraseTable<List<MeasureForm<T>>> table, String stem) {
        List<MeasureForm<T>> forms = new ArrayList<>();
        List<MeasureForm<T>> exact = table.exact(stem);
        if (exact != null) {
            exact.stream().filter(f -> !f.isVerb() || !stem.endsWith("ه")).forEach(forms::add);
        }
        if (stem.endsWith("ت")) {
            forms.addAll(nouns(table, stem.substring(0, stem.length() - 1) + "ه"));
        }
        if (stem.endsWith("ا")) {
            List<MeasureForm<T>> defective = table.exact(stem.substring(0, stem.length() - 1) + "ي");
            if (defective != null) {
                defective.stream().filter(MeasureForm::isVerb).forEach(forms::add);
            }
        }
        return forms;
    }

    private static <T> List<MeasureForm<T>> nouns(PhraseTable<List<MeasureForm<T>>> table, String form) {
        List<MeasureForm<T>> forms = table.exact(form);
        return forms == null
                ? List.of()
                : forms.stream().filter(f -> !f.isVerb()).toList();
    }

    /** Folding makes "ألغت" look like a word with the article, which is written without hamza. */
    private boolean hasArticle(Word word) {
        char first = words.text().charAt(word.start());
        return word.definite() && first != 'أ' && first != 'إ' && first != 'آ';
    }

    /** Whether a word that is spelt like a verb and like a noun stands where a noun must. */
    boolean isNominalPlace(int token) {
        Word word = words.get(token);
        if (hasArticle(word) || word.preposition() != 0) {
            return true;
        }
        if (!words.isWord(token - 1) || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word before = words.get(token - 1);
        boolean preposition = before.is(WordClass.PREPOSITION)
                && !before.is(WordClass.COMMON_VERB)
                && !Clauses.isPrepositionWithPronoun(before.form());
        return word.conjunction() == 0 && (preposition || before.is(WordClass.QUANTIFIER));
    }
}
