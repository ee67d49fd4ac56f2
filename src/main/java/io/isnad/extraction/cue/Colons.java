package io.isnad.extraction.cue;

import io.isnad.extraction.cue.Introducers.Found;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** What a colon after a cue introduces, in its paragraph or in the next one. */
final class Colons {

    private final Grammar grammar;
    private final Words words;
    private final NextParagraph next;
    private final Questions questions;

    Colons(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.next = new NextParagraph(grammar);
        this.questions = new Questions(grammar);
    }

    /**
     * The words after the colon.
     *
     * @param colon the token
     * @param from first token after the cue
     * @param request what the cue takes
     * @return where they begin, or null
     */
    Found at(int colon, int from, FrameRequest request) {
        boolean speech = !questions.opensAt(colon)
                && (request.takesSpeech() || request.takesClause() || request.isSpoken(words.document(), colon + 1));
        if (!speech) {
            return null;
        }
        boolean below = colon + 1 < words.size() && !words.sameParagraph(colon, colon + 1);
        Found under = below ? next.afterColon(colon) : null;
        if (below && under == null) {
            return null;
        }
        int first = pastComplementizer(below ? under.first() : colon + 1, request);
        boolean same = words.sameParagraph(below ? under.first() : from, first);
        return same ? new Found(Introducer.COLON, first, words.token(first).start()) : null;
    }

    /** "قال: إن", "أشار: إلى أن": the token after the complementizer that some newspapers put after the colon, and its preposition. */
    private int pastComplementizer(int at, FrameRequest request) {
        boolean preposition = request.takesClause() && words.is(at, WordClass.PREPOSITION);
        int that = preposition ? at + 1 : at;
        return grammar.isComplementizer(that) ? that + 1 : at;
    }
}
