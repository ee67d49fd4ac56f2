package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** What is told of who speaks after a comma, up to the colon before the words: "وأكد سامر الخطيب، مدير فرع نورثن: …". */
final class OpenAsides {

    private static final int LONGEST = 12;

    private OpenAsides() {}

    /** Whether the frame has come to something there, which cannot be what was said. */
    static boolean holds(FrameState state, Grammar grammar) {
        boolean named = state.subject != null && state.subject.isNamedPerson() && state.request.takesSpeech();
        return named && isAfterComma(state, grammar) && isBeforeColon(state, grammar);
    }

    private static boolean isAfterComma(FrameState state, Grammar grammar) {
        for (int i = state.subject.first() + 1; i < state.at; i++) {
            if (grammar.isComma(i)) {
                return !grammar.isComma(state.at - 1) || i == state.at - 1;
            }
        }
        return false;
    }

    /** Whether nothing but nouns stands up to a colon. */
    private static boolean isBeforeColon(FrameState state, Grammar grammar) {
        Words words = grammar.words();
        for (int i = state.at; i < Math.min(state.end, state.at + LONGEST); i++) {
            if (grammar.isColon(i)) {
                return true;
            }
            boolean verb = words.isWord(i)
                    && !words.is(i, WordClass.NOUN)
                    && !words.is(i, WordClass.ADJECTIVE)
                    && (words.is(i, WordClass.COMMON_VERB)
                            || !grammar.finiteVerbs(i).isEmpty());
            if (!words.isWord(i) || verb || grammar.isComplementizer(i) || grammar.isRelative(i)) {
                return false;
            }
        }
        return false;
    }
}
