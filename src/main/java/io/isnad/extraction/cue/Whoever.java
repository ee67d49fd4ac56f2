package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;

/**
 * Whoever somebody calls upon, told by what they do or have: "دعا كل من يملك معلومات إلى", "طالب أي شخص لديه معلومات بالتواصل". Nobody in
 * particular, so never who speaks.
 */
final class Whoever {

    private static final String EVERY = "كل";
    private static final String ANY = "اي";
    private static final String ANY_OF_HER = "ايه";
    private static final String WHO = "من";

    private final Words words;
    private final MentionTable mentions;

    Whoever(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Goes past them, where whoever spoke before calls upon them; false for nobody. */
    boolean pass(FrameState state) {
        if (!state.request.addressees().contains(Complement.OBJECT)) {
            return false;
        }
        int after = after(state.at, state.end, state.request.addressesWith(WHO));
        if (after < 0) {
            return false;
        }
        if (state.wantsSubject()) {
            state.continues();
        }
        state.at = after;
        state.forWhoever = true;
        return true;
    }

    private int after(int token, int end, boolean addressed) {
        int next = token + 1;
        if (next >= end || !words.isWord(token) || words.get(token).hasProclitic()) {
            return -1;
        }
        if (words.is(token, EVERY) && words.is(next, WHO)) {
            return afterClause(next + 1, end);
        }
        if (words.is(token, WHO) && !addressed && !words.is(next, WordClass.NOUN)) {
            // "ناشد | من يملك معلومات"
            int after = afterClause(next, end);
            return after > next + 1 ? after : -1;
        }
        boolean any = (ANY.equals(words.token(token).folded())
                        || ANY_OF_HER.equals(words.token(token).folded()))
                && words.is(next, WordClass.GROUP_HEAD)
                && !words.get(next).hasProclitic();
        if (!any) {
            return -1;
        }
        int clause = next + 1;
        int after = clause < end && words.isWord(clause) ? afterClause(clause, end) : -1;
        return after < 0 ? clause : after;
    }

    /** Past "شاهد الحادث", "لديه معلومات"; -1 where no such clause begins. */
    private int afterClause(int token, int end) {
        boolean has = token < end && Prepositions.isWithPronoun(words, token);
        if (token >= end || !has && !does(token)) {
            return -1;
        }
        int object = token + 1;
        boolean takesObject = object < end
                && words.isWord(object)
                && !words.get(object).hasProclitic()
                && !words.get(object).isFunctionWord();
        if (!takesObject) {
            return object;
        }
        return isDemandAfter(object, end) ? object + 1 : mentions.phraseEnd(object) + 1;
    }

    /** "لديه معلومات | التواصل مع الشرطة": what they are to do, with its preposition, rather than whose information it is. */
    private boolean isDemandAfter(int object, int end) {
        int deed = object + 1;
        return deed + 1 < end
                && words.is(deed, WordClass.VERBAL_NOUN)
                && words.get(deed).definite()
                && !words.get(deed).hasProclitic()
                && !words.get(object).definite()
                && (words.is(deed + 1, WordClass.PREPOSITION)
                        || Prepositions.isWithPronoun(words, deed + 1)
                        || words.isWord(deed + 1) && words.get(deed + 1).preposition() != 0);
    }

    /** "يملك", "شاهد الحادث": a verb, though a noun may be written like it. */
    private boolean does(int token) {
        if (!words.isWord(token)
                || words.get(token).hasProclitic()
                || words.get(token).definite()) {
            return false;
        }
        MentionCandidate mention = mentions.at(token);
        boolean verb = words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
        return verb && (mention == null || !mention.isNamedPerson());
    }
}
