package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import java.util.List;

/**
 * The vowel that shows a verb to be passive, where the article writes it: "طُلب", "اتُّهم", "يُشتبه". Nobody is told who says so, least of
 * all who spoke before.
 */
final class PassiveVowels {

    private static final char DAMMA = '\u064F';

    /** "نُقل عن الوزير أن": who says so follows the preposition. */
    private static final String RELAY = "نقل";

    private static final int ROOT = 3;
    /** "استُبعد": of verbs of so many letters the third may have the vowel. */
    private static final int LONG = 6;

    private final Words words;

    PassiveVowels(Words words) {
        this.words = words;
    }

    /** Whether whatever reporting verb stands at the token is one in the passive. */
    boolean areAt(int token) {
        int letter = withDamma(token);
        // "كُتب عليها": who carries the sign says so
        if (letter == 0 || words.isAmong(token, WordSet.WRITTEN)) {
            return false;
        }
        List<CueForm> forms = words.get(token).entry().finiteForms();
        return !forms.isEmpty() && forms.stream().allMatch(f -> isPassive(f, letter));
    }

    /** Which letter has the vowel, from 1; 0 for none of the first three. */
    private int withDamma(int token) {
        if (words.token(token).bare().length()
                == words.token(token).end() - words.token(token).start()) {
            return 0;
        }
        int letter = 0;
        for (int at = words.get(token).start(); at < words.token(token).end() && letter <= ROOT; at++) {
            char c = words.text().charAt(at);
            if (c == DAMMA) {
                return letter;
            }
            letter += Normalizer.isDropped(c) ? 0 : 1;
        }
        return 0;
    }

    private static boolean isPassive(CueForm form, int letter) {
        ReportingVerb verb = form.verb();
        if (verb.lemma().equals(RELAY)) {
            return false;
        }
        return form.form().tense() == Tense.PAST
                ? letter < ROOT || verb.lemma().length() >= LONG
                : letter == 1 && hasFatha(verb);
    }

    /** Whether the active present of the verb begins with another vowel: "يَطلب", "يَتوقع", "يَشتبه", but "يُعلن", "يُحذر", "يُطالب". */
    private static boolean hasFatha(ReportingVerb verb) {
        String lemma = verb.lemma();
        if (lemma.length() > ROOT) {
            return lemma.length() > ROOT + 1
                    || lemma.charAt(0) == 'ا'
                    || lemma.charAt(0) == 'ت' && lemma.charAt(1) != 'ا';
        }
        // of "حذر", "أقر", "حاج" the noun of what is done tells that they are derived
        String noun = verb.masdar();
        return noun != null && !noun.startsWith("ت") && !noun.startsWith("إ") && !noun.startsWith("م");
    }
}
