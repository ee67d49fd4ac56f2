package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/**
 * What whoever spoke before goes on to consider something, where nothing is named as the verb's subject: "وقالت إن الاتفاق هش، واعتبرت
 * القرار خطأ". Of a noun alone the verb might as well be a passive, "the decision was considered a mistake".
 */
final class ContinuedViews {

    private static final String FEMININE = "ة";
    private static final String AS_WELL = "كما";

    /** "من جهته،", "وفي المقابل،": what stands before the verb of a sentence. */
    private static final int LONGEST_OPENING = 4;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Predicates predicates;

    ContinuedViews(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.predicates = new Predicates(grammar, mentions);
    }

    /** "واعتبر القرار خطأ": whether what might be a statement that speaks is rather what is considered something. */
    boolean areOf(FrameState state) {
        MentionCandidate mention = mentions.at(state.at);
        return goesOn(state)
                && (mention == null || mention.kind() == MentionKind.STATEMENT_NOUN)
                && predicates.follow(state.from);
    }

    /** Whether whoever spoke before is the subject of the verb before the state's first token. */
    boolean goesOn(FrameState state) {
        int verb = state.from - 1;
        boolean next =
                state.at == state.from || state.at == state.from + 1 && words.is(state.from, WordClass.DEMONSTRATIVE);
        if (!next || !state.request.takes(Complement.PREDICATE)) {
            return false;
        }
        boolean and = words.get(verb).conjunction() == 'و';
        if (and && state.at == state.from && (words.hasPronoun(verb) || words.is(state.at, WordClass.DEMONSTRATIVE))) {
            return true;
        }
        return state.wantsSubject()
                && state.request.form() != null
                && state.request.form().tense() == Tense.PAST
                && (and || words.is(verb - 1, AS_WELL))
                && isThing(state.at)
                && (isOfOtherGender(state)
                        || isAfterWords(verb, state.request.form().gender()));
    }

    /** "القرار", "هذا القرار", "ما حدث". */
    private boolean isThing(int token) {
        return (words.is(token, WordClass.NOUN)
                        || words.is(token, WordClass.DEMONSTRATIVE)
                        || words.is(token, WordClass.RELATIVE))
                && !words.get(token).hasProclitic();
    }

    /** "واعتبر زيارة الوفد": a noun of which the passive would be feminine. */
    private boolean isOfOtherGender(FrameState state) {
        return state.request.form().gender() == Gender.MASCULINE
                && words.token(state.at).bare().endsWith(FEMININE);
    }

    /** Whether the sentence, or the one before that which the verb opens, begins with a verb by which somebody of the gender speaks. */
    private boolean isAfterWords(int verb, Gender gender) {
        int start = words.document().sentenceStart(verb);
        start = start < verb - 1 || start == 0 ? start : words.document().sentenceStart(start - 1);
        if (!words.sameParagraph(start, verb)) {
            return false;
        }
        for (int i = start; i < verb && i < start + LONGEST_OPENING; i++) {
            if (words.isWord(i) && grammar.finiteVerbs(i).stream().anyMatch(f -> isOf(f, gender))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(CueForm form, Gender gender) {
        return form.form().tense() == Tense.PAST
                && form.form().gender() == gender
                && !form.verb().saysLittle();
    }
}
