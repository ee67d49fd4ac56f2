package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What stands after the subject of a verb and belongs to no noun before it: "وقال سمير جبل | أمس", "… | في مؤتمر صحافي", "… | الذي". */
final class AfterSubjects {

    private static final String TO = "الي";
    private static final String ARTICLE = "ال";
    private static final String ALREADY = "قد";
    private static final String OF_VERB = "ى";

    private static final String ACCUSATIVE = "ا";

    private final Words words;

    AfterSubjects(Words words) {
        this.words = words;
    }

    /**
     * Whether it begins at the token.
     *
     * @param office whether the noun before may tell what somebody is, and where, as in "وقال محمود شاهد من القرية"
     */
    boolean follows(int token, boolean office) {
        if (!words.isWord(token)) {
            return false;
        }
        Word next = words.get(token);
        boolean known = words.is(token, WordClass.RELATIVE) && next.form().startsWith(ARTICLE);
        boolean time =
                words.is(token, WordClass.TIME) && !words.is(token, WordClass.PREPOSITION) && next.conjunction() == 0;
        if (known || time || words.is(token, ALREADY) || isOther(token)) {
            return true;
        }
        boolean preposition = words.is(token, WordClass.PREPOSITION) || next.preposition() != 0 && !office;
        return preposition && next.conjunction() == 0 && (!office || isOccasion(token));
    }

    /** "في مؤتمر", "على أن", "إلى": in what or to whom somebody speaks, rather than where somebody is what he is. */
    private boolean isOccasion(int token) {
        return words.is(token, TO)
                || words.isAmong(token, WordSet.WHEN)
                || words.sameParagraph(token, token + 1)
                        && (words.is(token + 1, WordClass.STATEMENT_NOUN)
                                || words.is(token + 1, WordClass.COMPLEMENTIZER)
                                || words.isAmong(token + 1, WordSet.WHERE_OR_HOW)
                                || words.isAmong(token + 1, WordSet.MANNER)
                                || words.is(token + 1, WordClass.TIME));
    }

    /** "استقبل سمير جبل | وفدا": what the subject of a verb does something to. */
    boolean isDoneBy(int verb, int token) {
        return words.is(verb, WordClass.COMMON_VERB)
                && !words.is(verb, WordClass.NOUN)
                && (!words.is(verb, WordClass.GIVEN_NAME) || isVerbLikeName(verb))
                && words.isWord(token)
                && isOther(token);
    }

    /** "وفدا": the object, with the alif of the accusative. */
    private boolean isOther(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord()
                && words.token(token).bare().endsWith(ACCUSATIVE);
    }

    /** "كان سمير جبل | قد أعلن": before what he has done nothing else is said of him. */
    boolean isAuxiliary(int verb, int token) {
        return words.is(verb, WordClass.AUXILIARY) && words.is(token, ALREADY);
    }

    /** "دعا سمير يعيش | الحكومة إلى": whom the subject of the verb speaks to. */
    boolean isAddressedBy(int verb, int token) {
        return words.sameParagraph(verb, token)
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.get(verb).entry().cueForms().stream()
                        .anyMatch(f -> f.verb().addressees().contains(Complement.OBJECT));
    }

    /** "التقى", which is a name with two dots. */
    boolean isVerbLikeName(int token) {
        return words.is(token, WordClass.COMMON_VERB)
                && words.get(token).definite()
                && words.token(token).bare().endsWith(OF_VERB);
    }
}
