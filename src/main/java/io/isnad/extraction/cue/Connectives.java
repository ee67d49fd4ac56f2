package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** Phrases that open a new part of the report: "من جهة أخرى", "في المقابل", "من جانبه". */
final class Connectives {

    /** So many words tell at the most where, when or in what respect the next clause is so. */
    private static final int LONGEST = 8;

    private static final String FOR = "ل";

    private final Words words;

    Connectives(Words words) {
        this.words = words;
    }

    /** "؛ لشرعنة المساكن": "for" joined to a word that no lexicon file has. */
    boolean opensPurpose(int token) {
        return words.isWord(token)
                && words.get(token).unknown()
                && words.token(token).folded().startsWith(FOR);
    }

    /** Whether such a phrase begins at the token. */
    boolean at(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        String first = words.get(token).form();
        if (words.isTokenAmong(token, WordSet.CONNECTIVE)) {
            return true;
        }
        if (!words.isWord(token + 1) || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        String second = words.token(token + 1).folded();
        boolean other = words.isTokenAmong(token, WordSet.BEFORE_SIDE)
                && words.isTokenAmong(token + 1, WordSet.SIDE)
                && words.isTokenAmong(token + 2, WordSet.OTHER_SIDE);
        return other
                || words.get(token).entry().opensAmong(WordSet.CONNECTIVE)
                        && words.lexicon().isAmong(WordSet.CONNECTIVE, first + " " + second);
    }

    /**
     * "…، وفي الوقت نفسه، | قال الوزير": the token before what joins the clause that begins at the token to the content, where neither the clause
     * nor anything but this has its "and"; else the token before the clause.
     *
     * @param first of the content
     */
    int lastBefore(int clause, int first) {
        int comma = clause - 1;
        if (comma <= first || !words.token(comma).isComma() || words.get(clause).conjunction() != 0) {
            return comma;
        }
        int opening = comma - 1;
        while (opening > first && opening > comma - LONGEST && words.isWord(opening) && !isVerb(opening)) {
            opening--;
        }
        boolean joins = opening > first
                && words.token(opening).isComma()
                && words.isWord(opening + 1)
                && words.get(opening + 1).conjunction() == 'و'
                && (words.is(opening + 1, WordClass.PREPOSITION) || words.is(opening + 1, WordClass.TIME));
        return joins ? opening : comma;
    }

    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB)
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.PREPOSITION);
    }
}
