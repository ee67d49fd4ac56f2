package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Given names that have the article, always ("الحسن") or as the Maghreb and Sudan have it ("المهدي بن خدة", "الفاتح عبد الله"). */
final class ArticledNames {

    /** "المختار ولد داداه" in Mauritania; elsewhere a boy, or a verb. */
    private static final String MOORISH_SON_OF = "ولد";

    private static final String FEMININE = "ة";

    private final Words words;
    private final NameWords kinds;

    ArticledNames(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** "الحسن", against "الرياض": whether a given name has its article always. */
    static boolean isAlways(Words words, Word word) {
        return word.definite() && words.lexicon().givenNames().exact(word.form()) != null;
    }

    /** Whether a name that took the article begins here, as the father's name shows. */
    boolean begins(int first) {
        return words.isWord(first)
                && words.is(first, WordClass.GIVEN_NAME)
                && words.get(first).definite()
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1)
                && !words.get(first + 1).hasProclitic()
                && (isSonOf(first + 1) || isBeforeServant(first) || isBeforeLastName(first));
    }

    /**
     * "الدكتور الطيب بكوش", "قال الهادي المجدوب": one that the lexicon has with its article, between a title or a verb of saying and a
     * last name that is nothing else.
     */
    private boolean isBeforeLastName(int first) {
        if (!isAlways(words, words.get(first)) || !words.sameParagraph(first - 1, first)) {
            return false;
        }
        boolean titled =
                words.is(first - 1, WordClass.TITLE) && words.get(first - 1).definite();
        Word next = words.get(first + 1);
        boolean family = next.is(WordClass.FAMILY_NAME)
                && !next.is(WordClass.NOUN)
                && !next.is(WordClass.PLACE)
                && !next.is(WordClass.NISBA);
        boolean unknown = next.unknown()
                && NameWords.looksLikeName(next)
                && !(next.definite() && next.form().endsWith("ي") && !titled);
        return (titled || words.is(first - 1, WordClass.REPORTING_VERB)) && (family || unknown)
                || isAfterTitle(first) && (family || isUndescriptive(first, next) || kinds.opensCompound(first + 1));
    }

    /** "وزير الخارجية التونسي | الطيب البكوش": after the complement of a title, or the adjective. */
    private boolean isAfterTitle(int first) {
        return words.isWord(first - 1)
                && (words.get(first - 1).definite() || words.is(first - 1, WordClass.PLACE))
                && !words.get(first - 1).is(WordClass.GIVEN_NAME);
    }

    /** "الهادي المجدوب": two words with the article, of which the second describes nothing. */
    private boolean isUndescriptive(int first, Word next) {
        return next.unknown()
                && next.definite()
                && NameWords.looksLikeName(next)
                && !next.form().endsWith("ي")
                && !words.is(first, WordClass.NISBA)
                && !words.is(first, WordClass.NOUN);
    }

    /**
     * "رئيس المجلس الشعبي الوطني | السعيد بوحجة", "رئيس الحزب | الطاهر محمد": a whole name rather than one more attribute, as the word after it
     * shows, which has no article, or is nothing but a name.
     */
    static boolean opens(Words words, int first) {
        int next = first + 1;
        boolean possible = isAlways(words, words.get(first))
                && !words.get(first).hasProclitic()
                && words.sameParagraph(first - 1, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord();
        if (!possible || words.is(first, WordClass.NISBA) || words.is(first, WordClass.MODIFIER)) {
            return false;
        }
        Word last = words.get(next);
        boolean attribute = words.is(first, WordClass.ADJECTIVE)
                && words.token(first - 1).bare().endsWith(FEMININE)
                        == words.token(first).bare().endsWith(FEMININE);
        if (last.definite()) {
            return last.is(WordClass.FAMILY_NAME) && !last.is(WordClass.NOUN) && !last.is(WordClass.MODIFIER);
        }
        return last.is(WordClass.GIVEN_NAME)
                ? !attribute || last.is(WordClass.FAMILY_NAME)
                : last.is(WordClass.FAMILY_NAME) || last.unknown() && NameWords.looksLikeName(last);
    }

    private boolean isSonOf(int token) {
        return NameWords.CHILD_OF.contains(words.get(token).form()) || words.is(token, MOORISH_SON_OF);
    }

    /** "بينهم الفاتح عبد الله": an adjective otherwise, which follows what it describes. */
    private boolean isBeforeServant(int first) {
        return kinds.isServantOf(first + 1)
                && !words.is(first, WordClass.TITLE)
                && !words.is(first, WordClass.NISBA)
                && !(words.isWord(first - 1)
                        && words.sameParagraph(first - 1, first)
                        && (words.get(first - 1).definite() || words.is(first - 1, WordClass.NOUN)));
    }
}
