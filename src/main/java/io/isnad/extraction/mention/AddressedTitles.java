package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Offices after a name that are whom the name's bearer addresses, rather than his own: "طالب النائب سامر حداد | الوزير |
 * بالاستقالة".
 */
final class AddressedTitles {

    /** So many tokens at most between the verb and the office: who speaks. */
    private static final int FARTHEST = 9;

    private final Words words;

    AddressedTitles(Words words) {
        this.words = words;
    }

    /** Whether the office at the token, which ends at {@code last}, is the object of a verb before the name. */
    boolean is(int token, int last) {
        int next = last + 1;
        boolean office = words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.is(token, WordClass.TITLE)
                && words.sameParagraph(token, next)
                && words.isWord(next);
        for (int i = token - 1; office && token - i <= FARTHEST && words.sameParagraph(i, token); i--) {
            if (!words.isWord(i)) {
                return false;
            }
            if (words.is(i, WordClass.REPORTING_VERB)) {
                return isAddressing(i, next);
            }
        }
        return false;
    }

    /** Whether the verb has people as its object, and what it says to them begins at the token. */
    private boolean isAddressing(int verb, int content) {
        for (CueForm form : words.get(verb).entry().finiteForms()) {
            if (form.verb().addressees().contains(Complement.OBJECT) && opens(form, content)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(CueForm form, int content) {
        Word word = words.get(content);
        if (words.is(content, WordClass.COMPLEMENTIZER)) {
            return true;
        }
        for (Complement complement : form.verb().complements()) {
            String preposition = complement.isPreposition() ? complement.form() : null;
            boolean joined = preposition != null
                    && preposition.length() == 1
                    && word.conjunction() == 0
                    && word.preposition() == preposition.charAt(0);
            if (joined || preposition != null && words.is(content, preposition) && !word.hasProclitic()) {
                return true;
            }
        }
        return false;
    }
}
