package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** For whom besides somebody speaks: "أعرب السفير باسمه ونيابة عن زملائه عن شكره", "أعرب الملك باسمه واسم شعب المملكة عن تهانيه". */
final class FrameBehalf {

    private static final long OPENING = SetMarks.of(WordSet.IN_OWN_NAME, WordSet.IN_NAME_TOO, WordSet.ON_BEHALF);

    private static final String FOR = "عن";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameBehalf(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Goes past all of them; false where nobody is spoken for. */
    boolean pass(FrameState state) {
        int end = after(state.at, state.end);
        if (end < 0) {
            return false;
        }
        int next = end;
        while (next >= 0) {
            end = next;
            boolean joined = end < state.end
                    && words.isWord(end)
                    && words.sameParagraph(end - 1, end)
                    && words.get(end).conjunction() == 'و';
            next = joined ? after(end, state.end) : -1;
            next = joined && next < 0 && isAnother(end) ? phraseEnd(end, state.end) : next;
        }
        state.at = end;
        return true;
    }

    /** The token after "باسمه", "باسم الوفد", "نيابة عن زملائه"; -1 where none stands at the token. */
    private int after(int token, int end) {
        if (!words.mayBeAmongAny(token, OPENING)) {
            return -1;
        }
        if (words.isTokenAmong(token, WordSet.IN_OWN_NAME)) {
            return token + 1;
        }
        if (words.isTokenAmong(token, WordSet.IN_NAME_TOO)) {
            return phraseEnd(token + 1, end);
        }
        boolean instead = words.isBaseAmong(token, WordSet.ON_BEHALF) && words.is(token + 1, FOR);
        return instead ? phraseEnd(token + 2, end) : -1;
    }

    private int phraseEnd(int first, int end) {
        if (first >= end || !words.isWord(first) || !words.sameParagraph(first - 1, first)) {
            return -1;
        }
        MentionCandidate mention = mentions.at(first);
        return Math.min(end, Math.max(mentions.phraseEnd(first), mention == null ? first : mention.last()) + 1);
    }

    /** "شعب | وحكومة المملكة": a noun rather than what somebody does next. */
    private boolean isAnother(int token) {
        return words.get(token).preposition() == 0
                && !words.get(token).isFunctionWord()
                && !grammar.isReportingVerb(token)
                && (FrameAttributes.isPeople(words.get(token))
                        || words.is(token, WordClass.ORGANIZATION_HEAD)
                        || mentions.at(token) != null);
    }
}
