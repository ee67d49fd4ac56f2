package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Clauses about a noun in a frame: about who speaks, or about what something is said in. */
final class FrameRelatives {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final ClausesInside inside;
    private final TextReaders readers;
    private final Whoever whoever;

    FrameRelatives(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.inside = new ClausesInside(grammar);
        this.readers = new TextReaders(grammar);
        this.whoever = new Whoever(words, mentions);
    }

    /**
     * "دراسة أعدتها جامعة القاهرة", "الدراسة التي نشرت": goes past the verb of a clause about the subject and past its own
     * subject; what follows is read as ever. False where there is no such clause.
     */
    boolean relativeClause(FrameState state) {
        if (!state.atSubjectEnd() && !isAfterLi(state)) {
            return false;
        }
        if (state.subject != null
                && state.subject.kind() == MentionKind.STATEMENT_NOUN
                && !state.subject.definite()
                && isIssued(state.at)) {
            state.at++;
            return true;
        }
        boolean relative = grammar.isRelative(state.at);
        if (!relative && isOwnStance(state)) {
            return false;
        }
        int verb = afterAuxiliary(relative ? state.at + 1 : state.at, state);
        boolean indefinite = !state.subject.definite() && !state.subject.isNamedPerson();
        boolean told = relative && words.isWord(verb) && (words.get(verb).unknown() || isVerb(verb));
        boolean clause = told || isFiniteVerb(verb) || words.is(verb, WordClass.AUXILIARY);
        if (!(relative || indefinite) || verb >= state.end || !clause) {
            return false;
        }
        int time = words.sameParagraph(verb, verb + 1) ? grammar.timeEnd(verb + 1) : -1;
        state.at = Math.max(verb, time) + 1;
        state.tellsOf(!words.hasPronoun(verb));
        MentionCandidate subject = mentions.at(state.at);
        if (subject != null && !words.get(state.at).hasProclitic()) {
            state.pass(subject);
        } else if (words.hasPronoun(verb) && isUnnamedActor(state.at)) {
            state.at = mentions.phraseEnd(state.at) + 1;
        }
        quotedName(state);
        inside.pass(state);
        if (relative) {
            inside.passSaying(state);
        }
        return true;
    }

    /** "دراسة أجراها قسم علم النفس": whoever did it, by a noun that no file has as somebody's. */
    private boolean isUnnamedActor(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.get(token).hasProclitic()
                && !words.is(token, WordClass.TIME)
                && !words.is(token, WordClass.VERBAL_NOUN);
    }

    /** As {@link Whoever#pass}. */
    boolean whoever(FrameState state) {
        return whoever.pass(state);
    }

    /** "اتهم جهات لم يسمها ب", "متهما جهات، لم يسمها، ب": goes past what somebody does not do with whom he speaks of; false where nothing tells that. */
    boolean unnamed(FrameState state) {
        boolean apart = grammar.isComma(state.at);
        int negation = apart ? state.at + 1 : state.at;
        int verb = negation + 1;
        boolean unnamed = state.addressee != null
                && state.addressee.last() == state.at - 1
                && verb < state.end
                && grammar.isNegation(negation)
                && !words.is(negation, WordClass.VERBAL_NOUN)
                && words.isWord(verb)
                && Pronouns.THIRD_PERSON.stream().anyMatch(words.get(verb).form()::endsWith);
        if (unnamed) {
            boolean closed = apart && verb + 1 < state.end && grammar.isComma(verb + 1);
            state.at = closed ? verb + 2 : verb + 1;
        }
        return unnamed;
    }

    /** "أبدت مصادر قلقها": what somebody voices, whatever else it is spelt like. */
    private boolean isOwnStance(FrameState state) {
        return isStance(state) && FrameAttributes.isPeople(words.get(state.subject.first()));
    }

    /** "أعلن الحزب في بيان رفضه القرار": a stance that may be the verb's object, rather than a verb with a pronoun. */
    private boolean isStance(FrameState state) {
        MentionCandidate who = words.is(state.at, WordClass.STANCE) ? mentions.at(state.at + 1) : null;
        // "بيان رفضه الحزب أن"
        boolean clause = who != null && grammar.isComplementizer(who.last() + 1);
        return !clause
                && words.is(state.at, WordClass.STANCE)
                && words.is(state.at, WordClass.NOUN)
                && words.hasPronoun(state.at)
                && (state.request.strong() || state.request.ofStances())
                && state.request.takes(Complement.OBJECT);
    }

    /** "رجل كان يقف", "التي كانت حاضرة": the verb after كان, or كان itself where none follows. */
    private int afterAuxiliary(int verb, FrameState state) {
        boolean auxiliary = verb + 1 < state.end && words.is(verb, WordClass.AUXILIARY);
        return auxiliary && words.sameParagraph(verb, verb + 1) && isFiniteVerb(verb + 1) ? verb + 1 : verb;
    }

    /** "أجراها مركز "النور" الطبي": past a name in quotation marks in the clause, with its attributes. */
    private void quotedName(FrameState state) {
        Quotation quotation = state.at < state.end ? words.document().quotationOpenedBy(state.at) : null;
        if (names.isName(quotation)) {
            state.at = quotation.lastToken() + 1;
            while (state.at < state.end
                    && words.isWord(state.at)
                    && words.get(state.at).definite()
                    && !words.get(state.at).hasProclitic()) {
                state.at++;
            }
        }
    }

    /**
     * "في بيان نشرته على موقعها", "خلال مؤتمر صحافي عقده": goes past the verb of a clause about the phrase before, known by
     * its pronoun, which is the phrase.
     */
    void clauseAbout(int head, FrameState state) {
        Quotation name = state.at < state.end ? words.document().quotationOpenedBy(state.at) : null;
        boolean called = names.isName(name)
                && words.sameParagraph(head, name.lastToken() + 1)
                && grammar.isRelative(name.lastToken() + 1);
        int before = called ? name.lastToken() + 1 : state.at;
        state.at = opensApart(before, state.end) ? before + 1 : before;
        boolean relative = state.at < state.end && grammar.isRelative(state.at);
        int verb = relative ? state.at + 1 : state.at;
        boolean issued = isIssued(verb);
        boolean about = verb < state.end
                && words.sameParagraph(head, verb)
                && (relative || !isStance(state) && !grammar.isOwnVerb(verb))
                && (relative || !words.get(head).definite() || readers.isVerb(verb) && state.vehicle != null)
                && (isFiniteVerb(verb)
                        || issued
                        || readers.isVerb(verb) && state.vehicle != null
                        || relative && words.isWord(verb) && (words.get(verb).unknown() || isVerb(verb)))
                && (relative
                        || words.hasPronoun(verb)
                        || isEvent(verb)
                        || readers.isVerb(verb)
                        || isDoneWithIt(verb)
                        || issued);
        if (about) {
            int subject = relative || issued ? verb + 1 : mentions.phraseEnd(verb + 1) + 1;
            state.at = words.hasPronoun(verb) || readers.isVerb(verb) || isDoneWithIt(verb)
                    ? afterActor(verb + 1, relative, state)
                    : subject;
            boolean copied = readers.pastCopy(state.at, state.end) > state.at;
            state.toldOf |= (readers.isVerb(verb) || issued)
                    && state.at < state.end
                    && grammar.isPreposition(state.at)
                    && !copied;
            state.toldOf |= relative
                    && !words.hasPronoun(verb)
                    && state.request.takesClause()
                    && words.isWord(verb + 1)
                    && (words.get(verb + 1).preposition() != 0 || grammar.isPreposition(verb + 1));
            quotedName(state);
            state.at = pastComplement(verb, readers.pastCopy(state.at, state.end), state.end);
        } else {
            state.at = before;
        }
    }

    /** "في كلمة رد فيها | على الوزير | على": past what a verb takes whose phrase is told by a pronoun already; the token where nothing follows. */
    private int pastComplement(int verb, int at, int end) {
        boolean takes = at < end
                && isDoneWithIt(verb)
                && at == verb + 2
                && words.isAmong(at, WordSet.COMPLEMENT_OF_VERB)
                && !words.get(at).hasProclitic()
                && words.isWord(at + 1)
                && !grammar.isComplementizer(at + 1)
                && !words.is(at + 1, WordClass.RELATIVE);
        MentionCandidate whom = takes ? mentions.at(at + 1) : null;
        int last = takes ? Math.max(mentions.phraseEnd(at + 1), whom == null ? at + 1 : whom.last()) : at - 1;
        return last + 1;
    }

    /** "في لقاء خاص، تابعته الوكالة، أن": whether a comma sets a clause apart that has the phrase before it as its verb's pronoun. */
    private boolean opensApart(int comma, int end) {
        int verb = comma + 1;
        return verb < end && grammar.isComma(comma) && isFiniteVerb(verb) && words.hasPronoun(verb);
    }

    /** "المؤتمر الذي عقده المكتب", "بيان تلاه المتحدث سامر": past who did what the clause tells; the token where that is not told. */
    private int afterActor(int token, boolean relative, FrameState state) {
        if (token < state.end && grammar.isPrepositionWithPronoun(token)) {
            return afterActor(token + 1, relative, state);
        }
        if (token >= state.end || !words.isWord(token) || words.get(token).hasProclitic()) {
            return token;
        }
        MentionCandidate actor = relative ? null : mentions.at(token);
        if (actor != null && actor.kind() != MentionKind.STATEMENT_NOUN) {
            return actor.last() + 1;
        }
        boolean noun = relative
                && words.get(token).definite()
                && !words.get(token).isFunctionWord()
                && grammar.timeEnd(token) < 0
                && !words.is(token, WordClass.VERBAL_NOUN);
        return noun ? mentions.phraseEnd(token) + 1 : token;
    }

    /** "في تصريحات أدلى بها": a verb whose preposition has the phrase as its pronoun. */
    private boolean isDoneWithIt(int verb) {
        return words.sameParagraph(verb, verb + 1) && grammar.isPrepositionWithPronoun(verb + 1);
    }

    /** "بيان رسمي صادر عن الوزارة", "في بيان نشر على موقعها", "على هامش ورشة عقدت في بيروت": tells of the text before who issued it, where or when. */
    private boolean isIssued(int token) {
        int next = token + 1;
        return words.isWord(token)
                && !words.get(token).hasProclitic()
                && !words.hasPronoun(token)
                && (words.isAmong(token, WordSet.ISSUED)
                        || words.isAmong(token, WordSet.ISSUES)
                        || words.isAmong(token, WordSet.HELD))
                && words.sameParagraph(token, next)
                && (grammar.isPreposition(next)
                        || words.get(next).preposition() != 0
                        || grammar.timeEnd(next) >= 0
                        || grammar.isComplementizer(next));
    }

    /** "في تصريحات أعقبت الجلسة": a verb that reports nothing, before its object. */
    private boolean isEvent(int verb) {
        return !words.is(verb, WordClass.REPORTING_VERB)
                && words.sameParagraph(verb, verb + 1)
                && words.isWord(verb + 1)
                && words.get(verb + 1).definite();
    }

    /** "استطلاع للرأي | أجراه المعهد": right after what the study is of. */
    private boolean isAfterLi(FrameState state) {
        int complement = state.at - 1;
        return state.subject != null
                && state.subject.last() == complement - 1
                && words.is(state.subject.first(), WordClass.STUDY)
                && words.isWord(complement)
                && words.get(complement).preposition() == 'ل';
    }

    /** "دراسة أجراها باحثون ونشرت أمس أن": whether the verb goes on to tell who issued what says something. */
    boolean tellsOfText(FrameState state) {
        return state.subject != null
                && !state.subject.definite()
                && words.is(state.subject.first(), WordClass.STUDY)
                && words.isAmong(state.at, WordSet.ISSUES);
    }

    boolean isFiniteVerb(int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic()) {
            return false;
        }
        Word word = words.get(token);
        boolean nominal = word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE);
        return isVerb(token) && (!nominal || words.hasPronoun(token));
    }

    /** "الذي | سجل | الهدف": whatever noun is spelt like it. */
    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
    }
}
