package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Who else speaks in a frame, or is addressed, after "and": "دعا الحكومة والبرلمان ووزارة العدل إلى". */
final class FrameCoordination {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameCoordination(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "الدول الشقيقة والصديقة", "الآباء والأمهات", "أوبك وحلفاؤها": goes past who else speaks or is addressed; false for nobody. */
    boolean pass(FrameState state) {
        Word word = words.get(state.at);
        boolean both = isAfterBoth(state);
        boolean follows = state.addressee != null && state.addressee.last() == state.at - 1
                || state.atSubjectEnd() && !state.subjectKnown
                || state.joinedEnd == state.at - 1
                || isAfterPreposition(state)
                || both;
        boolean people = FrameAttributes.isPeople(word);
        // "الوزير وجميع منسوبي الوزارة"
        boolean all = words.isAmong(state.at, WordSet.ALL_OF)
                && words.isWord(state.at + 1)
                && !words.get(state.at + 1).hasProclitic()
                && FrameAttributes.isPeople(words.get(state.at + 1));
        boolean nominal = word.conjunction() == 'و'
                && word.preposition() == 0
                && (word.definite() || people || isBody(state.at) || CaseEndings.isNominative(word) || both)
                && (all || !word.isFunctionWord());
        if (!follows || !nominal) {
            return false;
        }
        int first = all ? state.at + 1 : state.at;
        MentionCandidate mention = mentions.at(first);
        int end = mention == null ? 0 : mention.last();
        state.joinedEnd = both && end > 0 ? end : Math.max(mentions.phraseEnd(first), end);
        state.at = state.joinedEnd + 1;
        return true;
    }

    /** "ووزارة العدل": what only the words after its noun make known. */
    private boolean isBody(int token) {
        return words.is(token, WordClass.ORGANIZATION_HEAD)
                && words.get(mentions.phraseEnd(token)).definite();
    }

    /** "ضباطا في الأمن والاستخبارات", "أهاب بالمواطنين والمقيمين": what else a preposition governs. */
    private boolean isAfterPreposition(FrameState state) {
        int noun = state.at - 1;
        boolean complement = noun > state.from
                && words.isWord(noun)
                && words.get(noun).definite()
                && (words.is(noun - 1, WordClass.PREPOSITION) || words.get(noun).preposition() != 0);
        return complement
                && words.is(state.at, WordClass.NOUN)
                && (mentions.at(state.at) == null || !mentions.at(state.at).isNamedPerson());
    }

    /** "اتهم كلا من إيران | وروسيا": who else is meant after the first. */
    private boolean isAfterBoth(FrameState state) {
        MentionCandidate first = mentions.endingAt(state.at - 1, state.from);
        return first != null
                && first.first() - 2 >= state.from
                && words.isAmong(first.first() - 2, WordSet.ALL_OF)
                && grammar.isPreposition(first.first() - 1);
    }
}
