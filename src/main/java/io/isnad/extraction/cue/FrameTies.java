package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.ParticipleAttributes;
import io.isnad.extraction.morphology.Words;

/** Participles in a frame that tie its subject to somebody or something: "القوات الموالية للحكومة المدعومة من التحالف". */
final class FrameTies {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final ParticipleAttributes participles;

    FrameTies(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.participles = new ParticipleAttributes(words);
    }

    /** Goes past one or several of them right after the subject; false for none. */
    boolean pass(FrameState state) {
        if (!state.atSubjectEnd() || !isDefinite(state.subject)) {
            return false;
        }
        int after = past(state.at, state.end);
        if (after == state.at) {
            after = pastOwn(state);
        }
        boolean tied = after > state.at;
        while (after > state.at) {
            state.at = after;
            after = past(state.at, state.end);
        }
        return tied;
    }

    /** "سكان الحي المجاور | للمصنع": what the subject's last word takes. */
    private int pastOwn(FrameState state) {
        MentionCandidate subject = state.subject;
        boolean own = subject.last() > subject.first()
                && subject.last() == state.at - 1
                && !subject.isNamedPerson()
                && words.isBaseAmong(subject.last(), WordSet.TIED);
        int after = own ? past(subject.last(), state.end) : state.at;
        return Math.max(after, state.at);
    }

    private boolean takesLi(int participle) {
        return words.isBaseAmong(participle, WordSet.TIED_BY_LI) || words.isAmong(participle, WordSet.BELONGING);
    }

    /** "من تركيا", "بتنظيم القاعدة": a country or body ends where its name does. */
    private int pastComplement(int token) {
        MentionCandidate whose = mentions.at(token);
        boolean known = whose != null && (whose.country() != null || whose.body() != null);
        return (known ? whose.last() : mentions.phraseEnd(token)) + 1;
    }

    /** By its article, or by that of its complement: "حكومة الوفاق المعترف بها". */
    private boolean isDefinite(MentionCandidate subject) {
        return subject.definite()
                || words.isWord(subject.last()) && words.get(subject.last()).definite();
    }

    /** The token after the participle at the token and its complement; the token itself where it is none. */
    private int past(int token, int end) {
        int next = token + 1;
        boolean participle = next < end
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && (words.isBaseAmong(token, WordSet.TIED) || words.isAmong(token, WordSet.BELONGING))
                && words.isWord(next);
        if (!participle) {
            return token;
        }
        if (participles.isInRespect(next)) {
            return next + 1;
        }
        if (grammar.isPrepositionWithPronoun(next)) {
            return next + 1 < end && participles.isInRespect(next + 1) ? next + 2 : next + 1;
        }
        boolean tied = next + 1 < end
                && (words.get(next).preposition() != 0 || grammar.isPreposition(next) && words.isWord(next + 1))
                && (words.get(next).preposition() == 'ل' || !takesLi(token));
        return tied ? pastComplement(grammar.isPreposition(next) ? next + 1 : next) : token;
    }
}
