package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** Commas that some newspapers write for a colon: "وتابع، هذا القرار سيغير كل شيء". */
final class Pauses {

    /** What opens a clause, and neither tells when or where somebody goes on to speak nor who does. */
    private static final WordClasses OPENING = WordClasses.of(EnumSet.of(
            WordClass.DEMONSTRATIVE, WordClass.PRONOUN, WordClass.RELATIVE, WordClass.AUXILIARY, WordClass.PARTICLE));

    private static final WordClasses SPEAKING = WordClasses.of(
            EnumSet.of(WordClass.TITLE, WordClass.GROUP_HEAD, WordClass.ORGANIZATION_HEAD, WordClass.TIME));

    private final Words words;

    Pauses(Words words) {
        this.words = words;
    }

    /** Whether the token opens a clause after a comma that a verb of going on to speak stands right before. */
    boolean isAfterOne(int token) {
        int verb = token - 2;
        if (!words.is(verb, WordClass.REPORTING_VERB)
                || !words.sameParagraph(verb, token)
                || !words.token(token - 1).isComma()
                || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean opening = words.isAny(token, OPENING)
                || word.definite() && word.is(WordClass.NOUN) && !words.isAny(token, SPEAKING);
        return opening && goesOn(verb);
    }

    private boolean goesOn(int verb) {
        return words.get(verb).entry().cueForms().stream()
                .anyMatch(f -> f.verb().kind() == CueKind.ADD);
    }
}
