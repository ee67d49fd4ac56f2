package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Verbs that are spelt like given names, told by where they stand. */
final class VerbsLikeNames {

    private static final String BORN = "ولد";

    private final Words words;
    private final NameWords kinds;
    private final DemandsLikeNames demands;

    VerbsLikeNames(Words words, NameWords kinds) {
        this.words = words;
        this.kinds = kinds;
        this.demands = new DemandsLikeNames(words);
    }

    /**
     * "وطالب سامر …", "من جهته، طالب سامر …": where a clause begins, with a conjunction or a man's name or title after it, a verb
     * rather than the name that is written like it; anywhere where it is spelt as the verb alone is: "رأى".
     */
    boolean is(int first) {
        if (isDeedOfCountry(first) || isBirth(first)) {
            return true;
        }
        if (!words.isWord(first) || !words.is(first, WordClass.REPORTING_VERB)) {
            return false;
        }
        if (NameWords.isSpeltAsVerb(words.get(first))) {
            return true;
        }
        if (kinds.isPatronymic(first)) {
            // "وناصر بن حمد"
            return false;
        }
        boolean opens = first == words.document().sentenceStart(first);
        if (!opens && !isAfterComma(first)) {
            return demands.opens(first);
        }
        Word verb = words.get(first);
        boolean named = words.sameParagraph(first, first + 1)
                && words.is(first + 1, WordClass.GIVEN_NAME)
                && words.get(first + 1).entry().nameGender() == Gender.MASCULINE;
        boolean titled = words.sameParagraph(first, first + 1)
                && words.is(first + 1, WordClass.TITLE)
                && words.get(first + 1).definite();
        boolean third = opens || words.sameParagraph(first, first + 2) && kinds.isNameWord(first + 2);
        return verb.conjunction() != 0 && opens
                || demands.opens(first)
                || (named && third || titled) && !verb.form().endsWith("ت");
    }

    /** "ولد سامر حداد في": at the start of a sentence a verb rather than the son of somebody in Mauritania. */
    private boolean isBirth(int first) {
        return words.isWord(first)
                && words.token(first).folded().equals(BORN)
                && first == words.document().sentenceStart(first)
                && words.sameParagraph(first, first + 1)
                && words.is(first + 1, WordClass.GIVEN_NAME);
    }

    /** "رفعت الهند الرسوم": a verb in the feminine before what acts rather than the man's name. */
    private boolean isDeedOfCountry(int first) {
        return words.is(first, WordClass.COMMON_VERB)
                && words.get(first).form().endsWith("ت")
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1)
                && !words.get(first + 1).hasProclitic()
                && (words.match(words.lexicon().countries(), first + 1) != null
                        || words.match(words.lexicon().capitals(), first + 1) != null);
    }

    private boolean isAfterComma(int first) {
        return words.sameParagraph(first - 1, first) && words.token(first - 1).isComma();
    }
}
