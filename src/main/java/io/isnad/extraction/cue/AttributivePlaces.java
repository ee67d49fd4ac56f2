package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Where what looks like a phrase of attribution belongs to the word before it. */
final class AttributivePlaces {

    private static final String ON = "علي";
    /** "على حد قول فلان". */
    private static final String EXTENT = "حد";

    private static final String BY = "ب";
    private static final String SO = "فقد";
    private static final String SO_THAT = "فان";
    private static final int FARTHEST_VERB = 8;

    private final Grammar grammar;
    private final Words words;

    AttributivePlaces(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "فإن", "فقد": what was said begins, after what told whose it is. */
    boolean opensAnswer(int token) {
        return isSo(token)
                || words.isWord(token)
                        && words.get(token).conjunction() == 'ف'
                        && (grammar.isComplementizer(token) || grammar.isParticleBeforeVerb(token));
    }

    /** "فقد", and "فإن" without its hamza. */
    private boolean isSo(int token) {
        return words.isWord(token)
                && (words.token(token).folded().equals(SO)
                        || words.token(token).folded().equals(SO_THAT));
    }

    /** "يتحدث بلسان الجميع": for whom somebody speaks. */
    boolean isOfVerb(int token) {
        return token > words.document().sentenceStart(token)
                && !grammar.finiteVerbs(token - 1).isEmpty();
    }

    /** "برأيه، الحل قريب", "، برأيه": a single word with a pronoun that a pause sets apart, unlike "اقتنع برأيه". */
    boolean isApart(int token) {
        return token == words.document().sentenceStart(token) || grammar.isComma(token - 1);
    }

    /** "تتفاوت الأسعار بحسب الموسم". */
    boolean isVarying(int token) {
        int first = Math.max(words.document().sentenceStart(token), token - FARTHEST_VERB);
        for (int i = token - 1; i >= first && !grammar.isComma(i); i--) {
            if (words.is(i, WordClass.VARYING)) {
                return true;
            }
        }
        return false;
    }

    /** "اطلع على ما نشر", "تعليقا على ما قاله", "اكتفى بالقول": the preposition belongs to the word before it. */
    boolean isGoverned(int token) {
        if (!words.isWord(token - 1) || token == words.document().sentenceStart(token)) {
            return false;
        }
        Word word = words.get(token - 1);
        if (!words.is(token, ON)) {
            return words.get(token).preposition() == BY.charAt(0)
                    && words.lexicon().isAmong(WordSet.SPEAKS_BY, word.form() + " " + BY);
        }
        boolean verb = word.is(WordClass.COMMON_VERB) && !word.is(WordClass.NOUN);
        return !words.is(token + 1, EXTENT)
                && (verb
                        || word.is(WordClass.VERBAL_NOUN)
                        || word.is(WordClass.REPORTING_VERB)
                        || word.form().endsWith("ا"));
    }
}
