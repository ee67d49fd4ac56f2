package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.function.Predicate;

/**
 * What a speaker is, told without a comma: how high among others ("شركة الغد ثاني أكبر مصنع للسيارات في البلاد", "الحزب أحد أقدم الأحزاب"),
 * and in charge of what ("سامر الخطيب المشرف على الفريق").
 */
final class FrameStanding {

    private static final WordClasses SPEAKING =
            WordClasses.of(EnumSet.of(WordClass.ORGANIZATION_HEAD, WordClass.TITLE, WordClass.GROUP_HEAD));

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    /** Whether a reading comes to content other than a noun phrase. */
    private final Predicate<FrameState> clausal;

    FrameStanding(Grammar grammar, MentionTable mentions, Predicate<FrameState> clausal) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.clausal = clausal;
    }

    /** Goes past the rank of the subject; false where none is told, or what is announced is the greatest: "أعلنت الشركة أكبر خسارة". */
    boolean ranks(FrameState state) {
        int first = state.at;
        if (!state.atSubjectEnd() || !words.isWord(first) || words.get(first).hasProclitic()) {
            return false;
        }
        boolean ordinal = words.isAmong(first, WordSet.ORDINAL);
        int rank = ordinal || words.isAmong(first, WordSet.ONE_OF) ? first + 1 : first;
        // "أول شركة طيران"
        boolean alone = ordinal && !words.isAmong(rank, WordSet.RANK);
        int noun = alone ? rank : rank + 1;
        boolean ranked = (alone || words.isAmong(rank, WordSet.RANK)) && noun < state.end && isNoun(noun);
        if (!ranked) {
            return false;
        }
        int after = pastWhatIsMade(mentions.phraseEnd(noun) + 1, state.end);
        boolean object = state.request.takes(Complement.OBJECT) && !words.isAny(noun, SPEAKING);
        if (object && !clausal.test(new FrameState(state.request, after, state.end, state.subject))) {
            return false;
        }
        state.at = after;
        return true;
    }

    /** "سامر الخطيب المشرف على الفريق على أداء اللاعبين": goes past what the speaker is in charge of, where what the verb takes follows; false for nothing. */
    boolean oversees(FrameState state) {
        int title = state.at - 1;
        int noun = state.at + 1;
        boolean charge = state.atSubjectEnd()
                && title > state.subject.first()
                && words.isBaseAmong(title, WordSet.OVERSEES)
                && words.get(title).definite()
                && words.isAmong(state.at, WordSet.OVERSEES_BY)
                && !words.get(state.at).hasProclitic()
                && noun < state.end
                && words.isWord(noun)
                && !words.get(noun).isFunctionWord();
        int after = charge ? mentions.phraseEnd(noun) + 1 : state.end;
        if (after >= state.end || grammar.introducerMarks().last(state.request, after, state.end) < after) {
            return false;
        }
        state.at = after;
        return true;
    }

    private boolean isNoun(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord();
    }

    /** "أكبر منتج للحليب": past what is made. */
    private int pastWhatIsMade(int next, int end) {
        boolean made = next < end
                && words.sameParagraph(next - 1, next)
                && words.isWord(next)
                && words.get(next).preposition() == 'ل'
                && words.get(next).conjunction() == 0
                && words.get(next).definite();
        return made ? mentions.phraseEnd(next) + 1 : next;
    }
}
