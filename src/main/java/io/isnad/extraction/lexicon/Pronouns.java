package io.isnad.extraction.lexicon;

import java.util.List;

/** The pronouns that are written as the end of a word, folded: "بلاد|ها", "طرد|هم". */
public final class Pronouns {

    /** Of the third person, which take up somebody who was named. */
    public static final List<String> THIRD_PERSON = List.of("هما", "ها", "هم", "هن", "ه");

    /** Those that news puts at the end of verbs: the third person, us and me. */
    static final List<String> OBJECTS = List.of("هما", "ها", "هم", "هن", "نا", "ني", "ه");

    private static final String LAST_LETTERS = "هامن";

    private Pronouns() {}

    /** Whether a pronoun of the third person may be the end of the form, by its last letter. */
    public static boolean mayEnd(String form) {
        return !form.isEmpty() && LAST_LETTERS.indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /** Whether the pronoun, null for none, is one that a single thing is taken up by: "فرضه", "فرضها". */
    public static boolean isOfThing(String pronoun) {
        return "ه".equals(pronoun) || "ها".equals(pronoun);
    }

    /** The noun that the pronoun is joined to, a feminine one with its own ending: "رييسه" of "رييسته"; null where the form has no such end. */
    public static String noun(String form, String pronoun) {
        int stem = form.length() - pronoun.length();
        if (stem <= 0 || !form.endsWith(pronoun)) {
            return null;
        }
        return form.charAt(stem - 1) == 'ت' ? form.substring(0, stem - 1) + "ه" : form.substring(0, stem);
    }
}
