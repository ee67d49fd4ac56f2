package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What a frame tells of its nouns: further attributes of the source, and things that are described rather than speak. */
final class FrameAttributes {

    private static final int LONGEST_TITLE = 8;

    private static final String PLURAL = "ون";

    /** Before a clause: "وصفت ما حدث". */
    private static final String WHAT = "ما";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameAttributes(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /**
     * "مصادر طبية وإغاثية فلسطينية", "اتهمت الأجهزة التابعة للنظام", "الموظفين الخمسة": goes past further attributes of a source or of whom
     * it speaks of; false where there are none.
     */
    boolean pass(FrameState state) {
        Word word = words.get(state.at);
        boolean belonging = state.addressee != null
                && state.addressee.last() == state.at - 1
                && word.definite()
                && !word.hasProclitic()
                && !(word.is(WordClass.VERBAL_NOUN) && state.request.takes(Complement.OBJECT))
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.NUMBER));
        if (belonging) {
            state.at++;
            return true;
        }
        boolean attribute = state.atSubjectEnd()
                && !state.subjectKnown
                && !state.subject.definite()
                && !state.subject.isNamedPerson()
                && word.conjunction() == 'و'
                && word.preposition() == 0
                && isAttribute(word);
        if (!attribute) {
            return false;
        }
        state.at++;
        while (state.at < state.end
                && words.isWord(state.at)
                && !words.get(state.at).hasProclitic()
                && isAttribute(words.get(state.at))) {
            state.at++;
        }
        return true;
    }

    private static boolean isAttribute(Word word) {
        boolean relation =
                word.unknown() && (word.form().endsWith("يه") || word.form().endsWith("ي"));
        return !word.definite()
                && !word.is(WordClass.NOUN)
                && (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || relation);
    }

    /** "ووصف القرار بأنه", "وعزت هذه الزيادة إلى": whether a thing stands right before what is said of it, or its cause, and has not said so. */
    boolean isDescribedThing(FrameState state) {
        Word word = words.get(state.at);
        boolean caused = state.request.takes(Complement.ILA) && !state.request.takesClause();
        boolean thing = (word.definite() || caused && word.is(WordClass.VERBAL_NOUN) && !word.hasProclitic())
                && word.is(WordClass.NOUN)
                && (!isPeople(word) || words.isBaseAmong(state.at, WordSet.MATTER))
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.STATEMENT_NOUN)
                && !word.is(WordClass.STUDY);
        boolean described = thing
                && state.wantsSubject()
                && !state.loose
                && state.addressee == null
                && state.request.addressees().contains(Complement.OBJECT)
                && (caused || state.request.takes(Complement.BIAN));
        int next = described ? mentions.phraseEnd(state.at) + 1 : state.end;
        return next < state.end
                && (caused
                        ? words.is(next, Complement.ILA.form())
                        : grammar.isBiComplementizer(next) || words.isWord(next) && grammar.afterJoinedBi(next) >= 0);
    }

    /** "محاميتها ليلى حداد التهمة بأنها": whether another definite noun follows, so that this one is the verb's subject. */
    boolean isThingAfter(MentionCandidate mention, FrameState state) {
        int next = mention.last() + 1;
        return next < state.end
                && words.sameParagraph(mention.last(), next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && (words.is(next, WordClass.NOUN) || isPeople(words.get(next)))
                && !words.is(next, WordClass.TIME);
    }

    /** "انتقدت منظمات دولية القرار": an indefinite attribute closes who speaks, and a definite noun follows it. */
    boolean endsBeforeObject(MentionCandidate noun) {
        int next = noun.last() + 1;
        return noun.last() > noun.first()
                && !noun.definite()
                && words.isWord(noun.last())
                && !words.get(noun.last()).definite()
                && isAttribute(words.get(noun.last()))
                && words.sameParagraph(noun.last(), next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord();
    }

    /** "أعلن الحزب رسميا استقالة رئيسه": the first token from here on that is no adverb. */
    int pastAdverbs(int token) {
        int next = token;
        while (words.sameParagraph(token - 1, next) && words.is(next, WordClass.ADVERB)) {
            next++;
        }
        return next;
    }

    /** "حذر مستوردون من": the nominative of people in the plural is no object. */
    boolean isPeopleInPlural(MentionCandidate noun) {
        Word word = words.get(noun.first());
        return noun.kind() == MentionKind.GROUP
                && !word.definite()
                && !word.hasProclitic()
                && word.form().endsWith(PLURAL)
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NOUN))
                && !word.is(WordClass.NUMBER);
    }

    /** "نفت صحة ما تردد": a noun that only what follows makes definite belongs to it. */
    boolean isQualityOf(MentionCandidate noun) {
        return noun.kind() == MentionKind.GROUP
                && noun.first() == noun.last()
                && !noun.definite()
                && !isPeople(words.get(noun.first()));
    }

    static boolean isPeople(Word word) {
        return word.is(WordClass.GROUP_HEAD) || word.is(WordClass.TITLE);
    }

    /**
     * "وصفت ما حدث", "صرحت، بعد إعلانها توزيع المشروع، بأن", "وأكد | حرص الهيئة": a clause's verb, what a noun with whoever does it has as
     * its object, or the stance that somebody takes.
     */
    boolean isObject(FrameState state) {
        int token = state.at;
        int noun = token - 1;
        boolean stance = state.request.takes(Complement.OBJECT)
                && state.request.strong()
                && words.is(token, WordClass.STANCE)
                && !words.get(token).definite();
        if (stance) {
            return true;
        }
        if (words.is(noun, WHAT)) {
            return true;
        }
        return words.sameParagraph(noun, token)
                && words.isWord(noun)
                && words.hasPronoun(noun)
                && words.is(noun, WordClass.VERBAL_NOUN)
                && !words.get(token).definite();
    }

    /** "وقال لأنصاره الذين تجمعوا في العاصمة إن": whether the clause about another goes on, in which nobody speaks. */
    boolean isInClause(FrameState state) {
        for (int i = state.at - 1; i > state.from; i--) {
            if (grammar.isComma(i)) {
                return false;
            }
            if (grammar.isRelative(i)) {
                return true;
            }
        }
        return false;
    }

    /** "في ذكرى إعلان الرئيس السابق سامر حداد": whether a phrase that was passed begins to tell of whom the name is. */
    boolean isNameInPhrase(FrameState state, MentionCandidate name) {
        MentionCandidate whole = mentions.isInName(state.at)
                ? mentions.endingAt(name.last(), Math.max(state.from, state.at - LONGEST_TITLE))
                : null;
        int before = whole == null ? -1 : whole.first() - 1;
        return before > state.from
                && words.is(before, WordClass.VERBAL_NOUN)
                && !words.get(before).definite()
                && (words.is(before - 1, WordClass.PREPOSITION) || words.is(before - 1, WordClass.NOUN));
    }

    /** "في مؤتمر مع نظيريه المصري سامر حداد والتركي جان أوزال": past those whom a preposition governs; false for others. */
    boolean counterparts(FrameState state, MentionCandidate mention) {
        int before = isNation(state.at - 1) ? state.at - 2 : state.at - 1;
        if (!words.isTokenAmong(before, WordSet.THEIR_COUNTERPARTS) || !words.sameParagraph(before, state.at)) {
            return false;
        }
        MentionCandidate next = mention;
        while (next != null) {
            state.pass(next);
            next = joined(state.at, state.end);
        }
        return true;
    }

    /** "والتركي جان أوزال", "، وجان أوزال": the person who is joined to another at the token, or null. */
    private MentionCandidate joined(int token, int end) {
        int at = grammar.isComma(token) ? token + 1 : token;
        if (at >= end || !words.isWord(at) || words.get(at).conjunction() != 'و') {
            return null;
        }
        MentionCandidate mention = mentions.at(at);
        mention = mention == null && isNation(at) ? mentions.at(at + 1) : mention;
        return mention != null && mention.isNamedPerson() ? mention : null;
    }

    private boolean isNation(int token) {
        return words.isWord(token) && words.get(token).entry().nisba() != null;
    }

    /** "الباحث | المتخصص", "الشأن | الاقتصادي": an adjective with its article after a word that has it too, whatever else either is. */
    static boolean isDefiniteAttribute(Words words, int token) {
        return words.is(token, WordClass.ADJECTIVE)
                && words.get(token).definite()
                && words.isWord(token - 1)
                && words.get(token - 1).definite();
    }
}
