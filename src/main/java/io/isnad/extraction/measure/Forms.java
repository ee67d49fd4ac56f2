package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Altered;
import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Jussives;
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

    /** Spelt like a form of a verb, too, which hardly anybody uses. */
    private static final String TO = "الي";

    private final Words words;
    /** What begins with a word that may name a measure, a bit each. */
    private final long triggers;

    Forms(Words words) {
        this.words = words;
        this.triggers = Openings.MEASURE | words.lexicon().triggers().bit();
    }

    /**
     * A place where forms stand.
     *
     * @param start offset without proclitics
     */
    record Found<T>(int last, int start, String pronoun, List<MeasureForm<T>> forms) {}

    /** Whether anything may name a measure at the token; at few it does. */
    boolean mayBeTrigger(int token) {
        return words.mayMatchAny(triggers, token);
    }

    /** What may name a measure at the token, the longest phrase of it, or null. */
    Found<MeasureTrigger> trigger(int token) {
        Altered<MeasureTrigger> altered =
                words.isWord(token) ? words.get(token).entry().trigger() : null;
        return at(words.lexicon().triggers(), altered, token);
    }

    /** What may act on a measure at the token, the longest phrase of it, or null. */
    Found<MeasureOperator> operator(int token) {
        Altered<MeasureOperator> altered =
                words.isWord(token) ? words.get(token).entry().operator() : null;
        return at(words.lexicon().operators(), altered, token);
    }

    private <T> Found<T> at(PhraseTable<List<MeasureForm<T>>> table, Altered<T> altered, int token) {
        if (altered == null) {
            return null;
        }
        if (!words.mayMatch(table, token)) {
            return altered.isNone() ? null : altered(altered, token);
        }
        PhraseMatch<List<MeasureForm<T>>> match = standing(words.match(table, token), token);
        PhraseMatch<List<MeasureForm<T>>> base = words.matchBase(table, token);
        if (base != null && (match == null || base.last() > match.last())) {
            List<MeasureForm<T>> nouns = nouns(base.value());
            match = nouns.isEmpty() ? match : new PhraseMatch<>(base.last(), base.start(), nouns);
        }
        if (match != null && match.last() == token && areVerbs(match.value())) {
            List<MeasureForm<T>> nouns = altered.accusatives();
            match = nouns.isEmpty() ? match : new PhraseMatch<>(token, match.start(), nouns);
        }
        if (match != null && match.last() == token && isAfterDone(token) && altered.pronoun() != null) {
            // "قد اقاله" is no "اقالة".
            return altered(altered, token);
        }
        return match == null ? altered(altered, token) : new Found<>(match.last(), match.start(), null, match.value());
    }

    private static <T> List<MeasureForm<T>> nouns(List<MeasureForm<T>> forms) {
        List<MeasureForm<T>> nouns = new ArrayList<>(forms.size());
        for (MeasureForm<T> form : forms) {
            if (!form.isVerb()) {
                nouns.add(form);
            }
        }
        return nouns;
    }

    /** The match without the forms that cannot stand here; null where none is left. */
    private <T> PhraseMatch<List<MeasureForm<T>>> standing(PhraseMatch<List<MeasureForm<T>>> match, int token) {
        List<MeasureForm<T>> forms = match == null ? List.of() : standing(match.value(), token);
        return forms.isEmpty() ? null : new PhraseMatch<>(match.last(), match.start(), forms);
    }

    /** "تعد قائمة": no jussive of "أعاد", which is "لم تعد". */
    private <T> List<MeasureForm<T>> standing(List<MeasureForm<T>> forms, int token) {
        for (MeasureForm<T> form : forms) {
            if (!stands(form, token)) {
                return forms.stream().filter(f -> stands(f, token)).toList();
            }
        }
        return forms;
    }

    private boolean stands(MeasureForm<?> form, int token) {
        // "قاضي" is a judge, "قاضى" sues.
        boolean judge =
                words.is(token, WordClass.TITLE) && words.token(token).bare().endsWith("ي");
        return !form.isVerb() || !judge && Jussives.mayStand(words, token, form.verb());
    }

    private static <T> boolean areVerbs(List<MeasureForm<T>> forms) {
        for (MeasureForm<T> form : forms) {
            if (!form.isVerb()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterDone(int token) {
        return words.is(token - 1, "قد") || isSpeltAsVerb(words.token(token).bare());
    }

    /** "أقاله" against "إقالة". */
    private static boolean isSpeltAsVerb(String bare) {
        return bare.startsWith("أ") && bare.endsWith("ه");
    }

    private <T> Found<T> altered(Altered<T> altered, int token) {
        int start = words.get(token).start();
        if (!altered.accusatives().isEmpty()) {
            return new Found<>(token, start, null, altered.accusatives());
        }
        // "رحلة" ends in no pronoun.
        boolean suffixed = altered.pronoun() != null
                && !words.get(token).definite()
                && !words.token(token).bare().endsWith("ة");
        List<MeasureForm<T>> forms = suffixed ? standing(altered.suffixed(), token) : List.of();
        return forms.isEmpty() ? null : new Found<>(token, start, altered.pronoun(), forms);
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
                && (!before.is(WordClass.COMMON_VERB) || before.form().equals(TO))
                && !words.isAmong(token - 1, MeasureSet.OF_THEM);
        return word.conjunction() == 0 && (preposition || before.is(WordClass.QUANTIFIER));
    }
}
