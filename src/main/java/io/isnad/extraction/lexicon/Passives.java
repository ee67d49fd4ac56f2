package io.isnad.extraction.lexicon;

import static io.isnad.extraction.lexicon.Gender.FEMININE;
import static io.isnad.extraction.lexicon.Gender.MASCULINE;
import static io.isnad.extraction.lexicon.GrammaticalNumber.PLURAL;
import static io.isnad.extraction.lexicon.GrammaticalNumber.SINGULAR;
import static io.isnad.extraction.lexicon.Tense.PAST;
import static io.isnad.extraction.lexicon.Tense.PRESENT;

import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The passive forms that unvocalised spelling tells from active ones: of hollow verbs (أقال: أقيل, يقال), of defective
 * ones in the feminine (ألغى: ألغيت), of those that drop their first waw (وضع: يوضع), of those with a last hamza (أرجأ: أرجئ) and of those with a long first vowel (عاقب: عوقب). Of all other verbs both voices are spelt alike.
 */
final class Passives {

    private static final String WAW = "و";
    private static final int PLAIN = 4;

    private Passives() {}

    static List<VerbForm> of(String lemma, String present) {
        String past = Normalizer.fold(lemma);
        String imperfect = Normalizer.fold(present);
        List<VerbForm> forms = new ArrayList<>();
        boolean hollow = past.length() >= 3 && past.charAt(past.length() - 2) == 'ا' && isLong(imperfect);
        if (hollow) {
            String stem = middle(past, 'ي');
            forms.add(new VerbForm(stem, PAST, 3, MASCULINE, SINGULAR));
            forms.add(new VerbForm(stem + "ت", PAST, 3, FEMININE, SINGULAR));
            forms.add(new VerbForm(stem + "وا", PAST, 3, MASCULINE, PLURAL));
            String passive = middle(imperfect, 'ا').substring(1);
            if (!imperfect.endsWith(passive)) {
                forms.add(new VerbForm("ي" + passive, PRESENT, 3, MASCULINE, SINGULAR));
                forms.add(new VerbForm("ت" + passive, PRESENT, 3, FEMININE, SINGULAR));
            }
        } else if (past.endsWith("ي")) {
            forms.add(new VerbForm(past + "ت", PAST, 3, FEMININE, SINGULAR));
        } else if (lemma.endsWith("أ") && past.length() > 3) {
            // "أرجأ": "أرجئ"
            String stem = past.substring(0, past.length() - 1) + "ي";
            forms.add(new VerbForm(stem, PAST, 3, MASCULINE, SINGULAR));
            forms.add(new VerbForm(stem + "ت", PAST, 3, FEMININE, SINGULAR));
        }
        if (past.length() == 4 && lemma.charAt(1) == 'ا') {
            // "عاقب": "عوقب"
            String stem = past.charAt(0) + "و" + past.substring(2);
            forms.add(new VerbForm(stem, PAST, 3, MASCULINE, SINGULAR));
            forms.add(new VerbForm(stem + "ت", PAST, 3, FEMININE, SINGULAR));
            forms.add(new VerbForm(stem + "وا", PAST, 3, MASCULINE, PLURAL));
        }
        if (past.startsWith(WAW)
                && !past.endsWith("ي")
                && imperfect.substring(1).equals(past.substring(1))) {
            forms.add(new VerbForm("ي" + past, PRESENT, 3, MASCULINE, SINGULAR));
            forms.add(new VerbForm("ت" + past, PRESENT, 3, FEMININE, SINGULAR));
        }
        return forms;
    }

    /** Those that are hardly spelt like a noun or a name, as "بيع" and "زيد" are. */
    static List<VerbForm> plain(String lemma, String present) {
        return of(lemma, present).stream()
                .filter(f -> f.form().length() >= PLAIN)
                .toList();
    }

    private static boolean isLong(String imperfect) {
        return imperfect.length() >= 3 && "اوي".indexOf(imperfect.charAt(imperfect.length() - 2)) >= 0;
    }

    private static String middle(String form, char vowel) {
        return form.substring(0, form.length() - 2) + vowel + form.charAt(form.length() - 1);
    }
}
