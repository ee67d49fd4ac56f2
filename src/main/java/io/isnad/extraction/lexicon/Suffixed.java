package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;
import java.util.ArrayList;
import java.util.List;

/** What the lexicon knows of a word once a pronoun at its end is taken off. */
final class Suffixed {

    private static final int SHORTEST_VERB = 3;
    /** "حثهم": a verb whose last letter is doubled. */
    private static final int SHORTEST_DOUBLED = 2;

    /** An abbreviation of one letter has no pronoun: "مها". */
    private static final int SHORTEST_TITLE = 2;

    private static final String OF_SEVERAL = "و";
    private static final String ALEF = "ا";
    private static final String YA = "ي";

    private Suffixed() {}

    /** Forms of reporting verbs, one list for each object pronoun that can be taken off. */
    static List<List<CueForm>> verbs(Lexicon lexicon, String form) {
        List<List<CueForm>> verbs = List.of();
        for (String pronoun : Pronouns.OBJECTS) {
            int end = form.length() - pronoun.length();
            List<CueForm> forms = end >= SHORTEST_DOUBLED && form.endsWith(pronoun)
                    ? verbsSpelt(lexicon, form, form.substring(0, end))
                    : List.of();
            if (end < SHORTEST_VERB && !forms.stream().allMatch(Suffixed::isCalling)) {
                // "ردهم": their answer
                forms = List.of();
            }
            if (!forms.isEmpty()) {
                verbs = verbs.isEmpty() ? new ArrayList<>(1) : verbs;
                verbs.add(forms);
            }
        }
        return verbs;
    }

    /** "اتهمو|ه" of اتهموا, "نفا|ها" of نفى: the forms whose last letter is spelt otherwise before a pronoun; "دعوة" is a noun. */
    private static List<CueForm> verbsSpelt(Lexicon lexicon, String form, String stem) {
        List<CueForm> forms = lexicon.cueForms(stem);
        if (!forms.isEmpty()) {
            return forms;
        }
        if (stem.endsWith(OF_SEVERAL)) {
            return lexicon.cueNouns(form).isEmpty() ? lexicon.cueForms(stem + ALEF) : forms;
        }
        if (!stem.endsWith(ALEF)) {
            return forms;
        }
        return lexicon.cueForms(stem.substring(0, stem.length() - ALEF.length()) + YA).stream()
                .filter(f -> f.form().tense() == Tense.PAST)
                .toList();
    }

    private static boolean isCalling(CueForm form) {
        return form.verb().kind() == CueKind.DEMAND && form.verb().addressees().contains(Complement.OBJECT);
    }

    /** The title of a single person to whom the pronoun belongs, or null. */
    static Title title(Lexicon lexicon, String form) {
        for (String pronoun : Pronouns.THIRD_PERSON) {
            int end = form.length() - pronoun.length();
            if (end >= SHORTEST_TITLE && form.endsWith(pronoun)) {
                Title title = title(lexicon.titles(), form.substring(0, end));
                if (title != null && title.number() == GrammaticalNumber.SINGULAR) {
                    return title;
                }
            }
        }
        return null;
    }

    /** "زوجت" of زوجة: a feminine noun is spelt with ت before a pronoun. */
    private static Title title(PhraseTable<Title> titles, String stem) {
        Title title = titles.exact(stem);
        return title == null && stem.endsWith("ت") ? titles.exact(stem.substring(0, stem.length() - 1) + "ه") : title;
    }
}
