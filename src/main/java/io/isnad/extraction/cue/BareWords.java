package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Words told right after who speaks, where nothing in the sentence introduces any: "قال سامر الخطيب تعرضت القرية للقصف", "قالت ليلى حداد هذا
 * القرار ظالم". A verb there has no other subject to tell of, and what a demonstrative points to is nothing that is said itself.
 */
final class BareWords {

    /** So few words tell nothing. */
    private static final int SHORTEST = 3;

    private static final String FROM = "من";
    private static final String ALL = "جميعا";

    private final Grammar grammar;
    private final Words words;

    BareWords(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether such words may follow in the frame, so that it is worth reading. */
    boolean mayFollow(FrameState state) {
        return state.request.tells() && !state.loose && !state.clausal && state.atSubjectEnd();
    }

    /** The content that begins where the frame has been read to; null where none does. */
    Introducers.Found at(FrameState state) {
        int at = state.at;
        boolean possible = state.request.tells()
                && !state.loose
                && !state.clausal
                && isSomebodyKnown(state)
                && words.isWord(at)
                && !words.get(at).hasProclitic()
                && at + SHORTEST <= state.end
                && words.sameParagraph(state.from, at);
        return possible && (needs(at, state.end) || mayFollow(state) && isAlone(at, state))
                ? new Introducers.Found(Introducer.CLAUSE, at, words.token(at).start())
                : null;
    }

    /** Whether a clause opens here and nothing else of the sentence is said. */
    private boolean isAlone(int at, FrameState state) {
        return (isVerb(at) || pointsToThing(at) || isThereIs(at))
                && grammar.introducerMarks().last(state.request, at, state.end) < at;
    }

    private static boolean isSomebodyKnown(FrameState state) {
        return state.subject != null
                && (state.subject.isNamedPerson()
                        || state.subject.kind() == MentionKind.ROLE
                        || state.subject.isSource() && state.subject.definite());
    }

    /** "هناك خطة جديدة", "كان الوضع صعبا": what there is or was, where nothing else of the sentence is said. */
    private boolean isThereIs(int token) {
        return words.isAmong(token, WordSet.HERE) && !words.get(token + 1).definite()
                || words.is(token, WordClass.AUXILIARY) && words.get(token + 1).definite();
    }

    /** "يجب | أن نعمل", "من المهم | أن نعمل", "بات من الواضح لنا | أن", "هناك احتمال | أن": a clause that says what its verb or adjective, and nobody, tells of. */
    private boolean needs(int token, int end) {
        boolean before = grammar.isNegation(token)
                || words.is(token, WordClass.AUXILIARY)
                || words.isAmong(token, WordSet.BECOMES);
        int at = before ? token + 1 : token;
        boolean verb = words.isAmong(at, WordSet.NEEDS);
        boolean adjective = words.is(at, FROM)
                && words.isWord(at + 1)
                && words.get(at + 1).definite()
                && !words.get(at + 1).hasProclitic()
                && words.is(at + 1, WordClass.ADJECTIVE);
        boolean thereIs = words.isAmong(token, WordSet.HERE) && words.is(token + 1, WordClass.NOUN);
        int clause = verb ? pastIn(at + 1) : adjective ? pastWhom(at + 2) : token + 2;
        return (verb || adjective || thereIs)
                && clause < end
                && words.sameParagraph(token, clause)
                && grammar.isComplementizer(clause);
    }

    /** "لا شك | في | أن". */
    private int pastIn(int token) {
        return words.is(token, "في") || words.is(token, FROM) ? token + 1 : token;
    }

    /** "من الواضح | لنا جميعا | أن", "من المهم | للجميع | أن". */
    private int pastWhom(int token) {
        boolean whom = words.isWord(token)
                && (words.get(token).preposition() == 'ل' || Prepositions.isWithPronoun(words, token))
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1);
        return whom ? token + (words.is(token + 1, ALL) ? 2 : 1) : token;
    }

    private boolean isVerb(int token) {
        Word word = words.get(token);
        return word.is(WordClass.COMMON_VERB)
                && !word.isFunctionWord()
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.VERBAL_NOUN)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.PLACE)
                && grammar.timeEnd(token) < 0
                && !words.isPersonName(token);
    }

    /** "هذا القرار ظالم", "هذا القرار لن يمر", but not "هذا الكلام أمس". */
    private boolean pointsToThing(int token) {
        int noun = token + 1;
        int next = noun + 1;
        if (!words.is(token, WordClass.DEMONSTRATIVE)
                || !words.sameParagraph(token, next)
                || !words.isWord(noun)
                || !words.get(noun).definite()
                || words.get(noun).hasProclitic()
                || !words.isWord(next)) {
            return false;
        }
        Word predicate = words.get(next);
        return !predicate.definite()
                && !predicate.hasProclitic()
                && (words.is(next, WordClass.ADJECTIVE) || isVerb(next) || grammar.isNegation(next));
    }
}
