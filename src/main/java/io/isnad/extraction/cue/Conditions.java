package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** On what condition a source speaks, and what somebody does the while. */
final class Conditions {

    private static final String LACK = "عدم";
    private static final String CONDITION = "شرط";

    private static final String FROM = "من";

    private static final int FARTHEST_NAME = 4;
    private static final int FARTHEST_PLACE = 7;

    private final Grammar grammar;
    private final Words words;

    Conditions(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    boolean isCircumstantial(int token) {
        boolean accusative = words.get(token).form().endsWith("ا");
        boolean apart = grammar.isComma(token - 1) && !words.get(token).definite() && !words.is(token, WordClass.NOUN);
        if (isThing(token) || words.is(token, WordClass.ADVERB)) {
            return false;
        }
        return (accusative || apart) && !grammar.participles(token).isEmpty() && !words.is(token, WordClass.TITLE);
    }

    /** "قال موجها كلامه إلى فلان: …": a participle that tells to whom or how, and no words of its own. */
    boolean isMannerOfSpeaking(int token) {
        return grammar.participles(token).stream().allMatch(f -> f.verb().saysLittle());
    }

    /** "تتخذ من لندن مقرا لها", "تتخذ من لندن مقرا": a noun that is written like the participle, and belongs to somebody. */
    boolean isThing(int token) {
        return words.is(token, WordClass.NOUN)
                && words.sameParagraph(token - 1, token)
                && words.isWord(token - 1)
                && (words.sameParagraph(token, token + 1) && grammar.isPrepositionWithPronoun(token + 1)
                        || isMadeOf(token));
    }

    /** "تتخذ من لندن مقرا", "التي اتخذت من حي في المدينة مقرا": what something is turned into. */
    private boolean isMadeOf(int thing) {
        for (int i = thing - 1; i >= thing - FARTHEST_PLACE && words.sameParagraph(i, thing); i--) {
            if (words.isAmong(i, WordSet.MAKES_OF)) {
                return words.is(i + 1, FROM);
            }
        }
        return false;
    }

    /** "طالبا عدم ذكر اسمه", "شرط عدم الكشف عن هويته", "فضل عدم ذكر اسمه": on what condition a source speaks. */
    boolean at(int token) {
        return last(token) >= 0;
    }

    /** The last token of the condition that begins at the token; -1 where none does. */
    int last(int token) {
        if (!words.isWord(token)) {
            return -1;
        }
        boolean wish = words.isAmong(token, WordSet.WITHHOLDS) || isWish(token) || isRefusing(token);
        boolean lack = words.is(token + 1, LACK)
                && words.get(token + 1).preposition() == 0
                && (isParticiple(token, CueKind.DEMAND)
                        || CONDITION.equals(words.get(token).form()));
        for (int i = token + 1; wish && i <= token + FARTHEST_NAME && words.sameParagraph(token, i); i++) {
            if (words.isAmong(i, WordSet.KEPT_BACK)) {
                return i;
            }
        }
        return lack && words.sameParagraph(token, token + 2) ? token + 2 : -1;
    }

    /** "رافضا كشف هويته": a circumstance of who speaks, before what is kept back. */
    private boolean isParticiple(int token, CueKind kind) {
        for (CueForm form : grammar.participles(token)) {
            if (form.verb().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefusing(int token) {
        return !words.get(token).definite() && isParticiple(token, CueKind.DENY);
    }

    /** A verb in the past of wanting something, or of not wanting it. */
    private boolean isWish(int token) {
        if (!words.get(token).entry().mayWish()) {
            return false;
        }
        for (CueForm form : grammar.finiteVerbs(token)) {
            CueKind kind = form.verb().kind();
            if (form.form().tense() == Tense.PAST && (kind == CueKind.DEMAND || kind == CueKind.DENY)) {
                return true;
            }
        }
        return false;
    }
}
