package io.isnad.extraction.lexicon;

import static io.isnad.extraction.lexicon.Gender.FEMININE;
import static io.isnad.extraction.lexicon.Gender.MASCULINE;
import static io.isnad.extraction.lexicon.Gender.UNKNOWN;
import static io.isnad.extraction.lexicon.GrammaticalNumber.DUAL;
import static io.isnad.extraction.lexicon.GrammaticalNumber.PLURAL;
import static io.isnad.extraction.lexicon.GrammaticalNumber.SINGULAR;
import static io.isnad.extraction.lexicon.Tense.JUSSIVE;
import static io.isnad.extraction.lexicon.Tense.PARTICIPLE;
import static io.isnad.extraction.lexicon.Tense.PAST;
import static io.isnad.extraction.lexicon.Tense.PRESENT;

import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Inflects verbs and participles from their dictionary forms, in unvocalised and folded spelling.
 *
 * <p>Sound, doubled, hollow (second radical weak: قال يقول) and defective (last radical weak: دعا يدعو, نفى ينفي) verbs are
 * told apart by the dictionary forms themselves. After Wright, A Grammar of the Arabic Language (1896), I §§ 84–177.
 */
final class Inflector {

    private Inflector() {}

    /**
     * Past and present, third person in all genders and numbers and first person, with the jussive where it differs.
     *
     * @param present null for a verb without one, as ليس
     */
    static List<VerbForm> verb(String lemma, String present) {
        List<VerbForm> forms = new ArrayList<>();
        boolean hollow = present != null && hollow(lemma, present);
        past(Normalizer.fold(lemma), defective(lemma), hollow, forms);
        if (present != null) {
            present(Normalizer.fold(present), defective(present), hollow, forms);
        }
        return forms;
    }

    /** An active participle in all genders, numbers and cases; the accusative with its alef is the circumstantial one. */
    static List<VerbForm> participle(String lemma, String masculine) {
        List<VerbForm> forms = new ArrayList<>();
        String stem = Normalizer.fold(masculine);
        boolean shortened = defective(lemma) && !masculine.endsWith("ي");
        String base = shortened ? stem + "ي" : stem;
        forms.add(new VerbForm(stem, PARTICIPLE, 3, MASCULINE, SINGULAR));
        forms.add(new VerbForm(base + "ا", PARTICIPLE, 3, MASCULINE, SINGULAR));
        forms.add(new VerbForm(base + "ه", PARTICIPLE, 3, FEMININE, SINGULAR));
        // "مشيرين" is more often "they" than "the two", and comes first
        forms.add(new VerbForm(stem + "ين", PARTICIPLE, 3, MASCULINE, PLURAL));
        forms.add(new VerbForm(base + "ين", PARTICIPLE, 3, MASCULINE, DUAL));
        forms.add(new VerbForm(base + "ان", PARTICIPLE, 3, MASCULINE, DUAL));
        forms.add(new VerbForm(base + "تين", PARTICIPLE, 3, FEMININE, DUAL));
        forms.add(new VerbForm(stem + "ون", PARTICIPLE, 3, MASCULINE, PLURAL));
        forms.add(new VerbForm(base + "ات", PARTICIPLE, 3, FEMININE, PLURAL));
        return forms;
    }

    /** The sound plural of a feminine in ة ("ناشطة": ناشطات); none of another word. */
    static List<String> femininePlural(String feminine) {
        boolean sound = feminine.endsWith("ة") && !feminine.endsWith("اة") && !feminine.contains(" ");
        return sound ? List.of(feminine.substring(0, feminine.length() - 1) + "ات") : List.of();
    }

    private static void past(String lemma, boolean defective, boolean hollow, List<VerbForm> forms) {
        forms.add(new VerbForm(lemma, PAST, 3, MASCULINE, SINGULAR));
        if (defective) {
            String stem = lemma.substring(0, lemma.length() - 1);
            String weak = lemma.endsWith("ا") ? "و" : "ي";
            forms.add(new VerbForm(stem + "ت", PAST, 3, FEMININE, SINGULAR));
            forms.add(new VerbForm(stem + weak + "ا", PAST, 3, MASCULINE, DUAL));
            forms.add(new VerbForm(stem + "تا", PAST, 3, FEMININE, DUAL));
            forms.add(new VerbForm(stem + "وا", PAST, 3, MASCULINE, PLURAL));
            forms.add(new VerbForm(stem + weak + "ن", PAST, 3, FEMININE, PLURAL));
            forms.add(new VerbForm(stem + weak + "ت", PAST, 1, UNKNOWN, SINGULAR));
            forms.add(new VerbForm(stem + weak + "نا", PAST, 1, UNKNOWN, PLURAL));
            return;
        }
        forms.add(new VerbForm(lemma + "ت", PAST, 3, FEMININE, SINGULAR));
        forms.add(new VerbForm(lemma + "ا", PAST, 3, MASCULINE, DUAL));
        forms.add(new VerbForm(lemma + "تا", PAST, 3, FEMININE, DUAL));
        forms.add(new VerbForm(lemma + "وا", PAST, 3, MASCULINE, PLURAL));
        String consonantal = hollow ? shortened(lemma) : lemma;
        forms.add(new VerbForm(consonantal + "ن", PAST, 3, FEMININE, PLURAL));
        forms.add(new VerbForm(consonantal + "نا", PAST, 1, UNKNOWN, PLURAL));
        if (hollow) {
            forms.add(new VerbForm(consonantal + "ت", PAST, 1, UNKNOWN, SINGULAR));
        }
    }

    private static void present(String present, boolean defective, boolean hollow, List<VerbForm> forms) {
        String stem = present.substring(1);
        String before = defective ? stem.substring(0, stem.length() - 1) : stem;
        addPresent("ي", stem, 3, MASCULINE, SINGULAR, forms);
        addPresent("ت", stem, 3, FEMININE, SINGULAR, forms);
        addPresent("ا", stem, 1, UNKNOWN, SINGULAR, forms);
        addPresent("ن", stem, 1, UNKNOWN, PLURAL, forms);
        addPresent("ي", before + "ون", 3, MASCULINE, PLURAL, forms);
        forms.add(new VerbForm("ي" + before + "وا", JUSSIVE, 3, MASCULINE, PLURAL));
        String dual = defective && (stem.endsWith("ي") || stem.endsWith("و")) ? stem : before;
        addPresent("ي", dual + "ان", 3, MASCULINE, DUAL, forms);
        addPresent("ت", dual + "ان", 3, FEMININE, DUAL, forms);
        forms.add(new VerbForm("ي" + dual + "ا", JUSSIVE, 3, MASCULINE, DUAL));
        forms.add(new VerbForm("ت" + dual + "ا", JUSSIVE, 3, FEMININE, DUAL));
        String jussive = defective ? before : hollow ? shortened(stem) : null;
        if (jussive != null && jussive.length() >= 2) {
            forms.add(new VerbForm("ي" + jussive, JUSSIVE, 3, MASCULINE, SINGULAR));
            forms.add(new VerbForm("ت" + jussive, JUSSIVE, 3, FEMININE, SINGULAR));
        }
    }

    private static void addPresent(
            String prefix, String stem, int person, Gender gender, GrammaticalNumber number, List<VerbForm> forms) {
        forms.add(new VerbForm(prefix + stem, PRESENT, person, gender, number));
    }

    /** Whether the verb has a long vowel that the first person of the past drops or changes. */
    static boolean isWeak(String lemma, String present) {
        return defective(lemma) || present != null && hollow(lemma, present);
    }

    private static boolean defective(String form) {
        String last = form.substring(form.length() - 1);
        return "اىيو".contains(last) && form.length() > 2;
    }

    /** A long vowel before the last radical in past and present: قال يقول, أشار يشير, اختار يختار. */
    private static boolean hollow(String lemma, String present) {
        return lemma.length() >= 3
                && present.length() >= 3
                && lemma.charAt(lemma.length() - 2) == 'ا'
                && "اوي".indexOf(present.charAt(present.length() - 2)) >= 0;
    }

    /** Without the long vowel before the last letter. */
    private static String shortened(String form) {
        return form.substring(0, form.length() - 2) + form.charAt(form.length() - 1);
    }
}
