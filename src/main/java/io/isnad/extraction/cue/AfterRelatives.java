package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Phrases behind a clause about the subject that the cue takes, rather than the verb of that clause: "دعا الوزير الذي يزور بيروت إلى الحوار". */
final class AfterRelatives {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    AfterRelatives(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /**
     * Whether no comma is needed to tell that the content begins: the cue needs the preposition, which stands apart from the clause's own verb
     * and from any noun that could take it ("يقود حملة على", "عددا من"), and the clause's verb does not report by it itself.
     */
    boolean isOfCue(Introducers.Found found, FrameState state) {
        int first = found.first();
        boolean joined = found.start() > words.token(first).start();
        int preposition = joined ? first : first - 1;
        boolean possible = state.toldFrom >= 0
                && isApart(preposition, joined, state)
                && state.subject != null
                && (state.subject.definite() || state.subject.isNamedPerson())
                && state.subject.kind() != MentionKind.STATEMENT_NOUN
                && state.request.strong()
                && state.request.kind() != CueKind.ACCUSE
                && words.get(first).preposition() != Complement.LI.form().charAt(0)
                && closesNoun(preposition - 1);
        return possible
                && (JoinedWhat.at(words, first) != null || isThing(first, state.request))
                && !isReportedInClause(state, preposition, joined)
                && !leadsToClause(first, state);
    }

    /**
     * Whether more than when stands between the clause's verb and the preposition, or where it does not, the same preposition follows no more:
     * "الذي استقال أمس إلى".
     */
    private boolean isApart(int preposition, boolean joined, FrameState state) {
        if (preposition > state.toldFrom) {
            return true;
        }
        boolean time = preposition == state.toldFrom && grammar.timeEnd(preposition - 1) >= 0;
        for (int i = preposition + 1; time && i < state.end; i++) {
            time = !words.isWord(i)
                    || (joined
                            ? grammar.afterJoinedBi(i) < 0
                            : !words.is(i, words.get(preposition).form()));
        }
        return time;
    }

    /** "أكد الوزير الذي يرأس اللجنة | ضرورة الحوار", "أعلنت الشركة التي تملك المصنع | تسريح عمالها": what the cue has for its object. */
    boolean isDeed(FrameState state) {
        int at = state.at;
        Word word = words.get(at);
        boolean deed = word.is(WordClass.VERBAL_NOUN)
                && !word.hasProclitic()
                && !word.definite()
                && (state.request.kind() == CueKind.ANNOUNCE || state.request.kind() == CueKind.STRESS)
                && state.request.strong();
        return deed
                && state.toldFrom >= 0
                && at > state.toldFrom
                && words.isWord(at - 1)
                && (words.get(at - 1).definite() || words.is(at - 1, WordClass.PLACE))
                && closesNoun(at - 1)
                && grammar.timeEnd(at - 1) < 0
                && words.sameParagraph(at, at + 1)
                && words.isWord(at + 1)
                && (words.get(at + 1).definite() || words.is(at + 1, WordClass.NOUN))
                && !words.get(at + 1).hasProclitic()
                && grammar.finiteVerbs(at).isEmpty()
                && !leadsToClause(at, state);
    }

    /** "الذي يرأس اللجنة |", "الذي استقال من منصبه |", "الذي يزور بيروت |", "الذي ولد عام 1960 |". */
    private boolean closesNoun(int token) {
        if (!words.isWord(token)) {
            return grammar.timeEnd(token) >= 0;
        }
        Word word = words.get(token);
        boolean known = word.definite()
                || words.hasPronoun(token)
                || word.is(WordClass.PLACE)
                || word.is(WordClass.ADVERB)
                || mentions.isInName(token)
                || grammar.isTime(token)
                || grammar.isPrepositionWithPronoun(token);
        return known && !grammar.isReportingVerb(token);
    }

    /** "إلى تشكيل حكومة", "من كارثة": neither a place nor anybody; a deed, where the cue could have an object: "سجل على ملعب النادي". */
    private boolean isThing(int first, FrameRequest request) {
        Word word = words.get(first);
        MentionCandidate mention = mentions.at(first);
        boolean own = words.hasPronoun(first);
        boolean somebody =
                mention != null && mention.kind() != MentionKind.STATEMENT_NOUN || FrameAttributes.isPeople(word);
        boolean deed = word.is(WordClass.VERBAL_NOUN) || word.is(WordClass.STANCE);
        return (own || deed || word.is(WordClass.NOUN) && !request.takes(Complement.OBJECT))
                && (own || !somebody)
                && !word.is(WordClass.PLACE)
                && !grammar.isTime(first);
    }

    /** "انتقد الوزير الذي دعا الأسبوع الماضي إلى الحوار": what is said in the clause. */
    private boolean isReportedInClause(FrameState state, int preposition, boolean joined) {
        String form = joined ? Complement.BI.form() : words.get(preposition).form();
        for (int i = state.subject.last() + 1; i < preposition; i++) {
            boolean takes = words.isWord(i)
                    && grammar.finiteVerbs(i).stream()
                            .anyMatch(f -> f.verb().complements().stream()
                                    .anyMatch(c -> c.isPreposition() && c.form().equals(form)));
            if (takes) {
                return true;
            }
        }
        return false;
    }

    /** "أكد الوزير الذي وقف أمس على المنصة أن": where a clause follows it is that which is said. */
    private boolean leadsToClause(int first, FrameState state) {
        if (!state.request.takesClause()) {
            return false;
        }
        for (int i = first + 2; i < state.end; i++) {
            if (grammar.isComplementizer(i) && words.get(i).conjunction() == 0) {
                return true;
            }
        }
        return false;
    }
}
