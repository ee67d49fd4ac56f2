package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/**
 * Names of those to whom something happens beside a subject without a name: "قال المتحدث بعد توقيف | الناشط الروسي، إيغور بيلوف، | إن".
 */
final class NamesOfOthers {

    private final Words words;

    NamesOfOthers(Words words) {
        this.words = words;
    }

    /**
     * Whether the name is rather that of whom an event between it and the subject befalls.
     *
     * @param name first token of the name, or of the mention that has it
     */
    boolean isAt(MentionCandidate subject, int name) {
        int before = words.token(name - 1).isComma() ? name - 2 : name - 1;
        int event = before;
        while (event > subject.last() && tellsWho(event)) {
            event--;
        }
        boolean straight = event == name - 1 || FrameAttributes.isPeople(words.get(event + 1));
        return event > subject.last() && straight && isEvent(event);
    }

    /** "الناشط الروسي", "رئيس الوزراء". */
    private boolean tellsWho(int token) {
        return words.isWord(token)
                && !words.get(token).hasProclitic()
                && (words.get(token).definite() || words.is(token, WordClass.TITLE));
    }

    /** "توقيف", "خطاب": a noun with its complement after it. */
    private boolean isEvent(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.STATEMENT_NOUN)
                        || words.is(token, WordClass.VERBAL_NOUN)
                        || words.is(token, WordClass.NOUN) && words.isAmong(token - 1, WordSet.WHEN))
                && !words.hasPronoun(token)
                && !words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.PLACE);
    }
}
