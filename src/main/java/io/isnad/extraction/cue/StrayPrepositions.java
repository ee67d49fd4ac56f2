package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.morphology.Words;

/** Prepositions before "that" which the verb does not take, as some newspapers write them: "أضاف على أن", "أوضح إلى أن". */
final class StrayPrepositions {

    private static final String ON = "علي";
    private static final String TO = "الي";

    private final Words words;

    StrayPrepositions(Words words) {
        this.words = words;
    }

    /** Whether the preposition at the token, after which a complementizer stands, is none that the cue takes. */
    boolean isAt(int token, FrameRequest request) {
        boolean other = words.is(token, ON) && !request.takes(Complement.ALA)
                || words.is(token, TO) && !request.takes(Complement.ILA);
        return other
                && !words.get(token).hasProclitic()
                && request.takesClause()
                // "أشار بقوله إلى أن": of a noun of saying the preposition is the verb's
                && request.form() != null
                && !request.demands()
                && words.sameParagraph(token, token + 1)
                && words.get(token + 1).conjunction() == 0;
    }
}
