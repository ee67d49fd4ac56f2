package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Words that point back where content could begin, so that nothing is said after the verb: "أعلن الوزير ذلك", "عبر عن هذا الأمر بقوله". */
final class Pointers {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    Pointers(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "أوضح ذلك | مدير الجمارك": a word that points back, and after it who speaks. */
    boolean isBeforeSpeaker(int token) {
        boolean pointer = words.is(token, WordClass.DEMONSTRATIVE)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1);
        MentionCandidate next = pointer ? mentions.at(token + 1) : null;
        return next != null
                && next.kind() != MentionKind.STATEMENT_NOUN
                && !words.get(token + 1).hasProclitic();
    }

    /** "أوضح | ذلك | المتحدث سعيد نجدي": the verb has what it tells right after it, so that nothing behind its subject is that. */
    boolean isTold(int verb, MentionCandidate subject) {
        return subject != null
                && subject.first() > verb + 1
                && words.sameParagraph(verb, verb + 1)
                && words.isTokenAmong(verb + 1, WordSet.THIS_ALONE);
    }

    /** "أعلن الوزير ذلك في ختام زيارته": a word that only points back at what was told before. */
    boolean isAlone(int token) {
        int next = token + 1;
        boolean alone = !words.sameParagraph(token, next)
                || !words.isWord(next)
                || grammar.isPreposition(next)
                || words.get(next).hasProclitic()
                || grammar.isTime(next);
        return words.is(token, WordClass.DEMONSTRATIVE) && alone;
    }

    /** "عبر عن | ذلك | بقوله", "تحدث عن | هذا الأمر | قائلا": what somebody speaks of, whose words another cue brings. */
    boolean isTopic(Frame frame) {
        int first = frame.contentFirst();
        if (frame.introducer() != Introducer.PREPOSITION || !words.is(first, WordClass.DEMONSTRATIVE)) {
            return false;
        }
        int next = Demonstratives.past(words, first) + 1;
        int saying = words.sameParagraph(first, next + 1) && grammar.isComma(next) ? next + 1 : next;
        return isAlone(first)
                || words.sameParagraph(first, saying)
                        && words.isWord(saying)
                        && (words.isBySaying(saying)
                                || !grammar.participles(saying).isEmpty());
    }

    /** "عزا | ذلك | إلى", "مرجعا سبب | ذلك | إلى": of what the content is told, which a preposition opens. */
    boolean isPointedAt(FrameState state) {
        int at = state.at;
        boolean first = at == state.from
                || words.is(at - 1, WordClass.NOUN) && !words.get(at - 1).definite();
        return first
                && words.is(at, WordClass.DEMONSTRATIVE)
                && !words.get(at).hasProclitic()
                && state.request.addressees().contains(Complement.OBJECT)
                && words.sameParagraph(at, at + 1)
                && grammar.isPreposition(at + 1);
    }

    /** "وعزا ذلك إلى": right after a verb that tells the cause of its object, of which whoever spoke before goes on to speak. */
    boolean mayBeEffect(FrameState state) {
        return state.at == state.from
                && state.wantsSubject()
                && state.request.addressees().contains(Complement.DESCRIBED)
                && grammar.isPreposition(state.at + 1);
    }
}
