package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** The ن of plurals and duals, which a noun drops before a complement: "محللون", "نائبان", against "محللو البنك". */
final class KeptNun {

    private static final int SHORTEST_PLURAL = 4;

    private final Words words;

    KeptNun(Words words) {
        this.words = words;
    }

    /** "محللون", "محللين": whether the word is a plural that keeps it. */
    boolean isKeptByPlural(Word word) {
        String form = word.form();
        if (word.definite()
                || form.length() <= SHORTEST_PLURAL
                || !word.endsIn('ن')
                || !form.endsWith("ون") && !form.endsWith("ين")) {
            return false;
        }
        WordClasses stem =
                words.lexicon().entry(form.substring(0, form.length() - 2)).classes(true);
        boolean people = stem.contains(WordClass.TITLE) || stem.contains(WordClass.GROUP_HEAD);
        return form.endsWith("ون") && !stem.isEmpty() || form.endsWith("ين") && people && !word.hasProclitic();
    }

    /** "محللون", "نائبان": whether the word is a plural or a dual that keeps it. */
    boolean isKeptBy(Word word) {
        return isKeptByPlural(word) || isKeptByDual(word);
    }

    private boolean isKeptByDual(Word word) {
        String form = word.form();
        if (word.definite() || form.length() <= SHORTEST_PLURAL || !form.endsWith("ان")) {
            return false;
        }
        String stem = form.substring(0, form.length() - 2);
        String one = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
        WordClasses classes = words.lexicon().entry(one).classes(true);
        return classes.contains(WordClass.TITLE)
                || classes.contains(WordClass.GROUP_HEAD)
                || classes.contains(WordClass.NISBA)
                || classes.contains(WordClass.MODIFIER);
    }
}
