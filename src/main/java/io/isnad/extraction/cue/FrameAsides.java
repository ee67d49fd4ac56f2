package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What stands in a frame between commas, brackets or quotation marks and is no content. */
final class FrameAsides {

    /** Before the source that a medium names: "نقلت الصحيفة، عن مصدر، أن". */
    private static final String FROM = "عن";

    private static final int LONGEST_ASIDE = 20;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final QuotedNames names;

    FrameAsides(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
        this.names = new QuotedNames(words);
    }

    /** Goes past a comma, and past what it opens where that is no content. */
    void comma(FrameState state) {
        if (!state.toldOf && grammar.timeEnd(state.at + 1) < 0 && isAside(state)) {
            return;
        }
        MentionCandidate named =
                state.subject == null || state.subjectKnown ? null : mentions.namedBy(state.subject, state.at + 1);
        if (named != null) {
            state.speaks(named);
        }
        boolean adverb = words.is(state.at - 1, WordClass.ADVERB);
        state.asideClosed |= closesApposition(state) || adverb;
        state.toldOf = false;
        state.at = named == null ? state.at + 1 : named.last() + 1;
    }

    /** "قال الوزير، الذي كان يتحدث في القاهرة، إن": between commas after the subject, before an introducer. */
    private boolean isAside(FrameState state) {
        int at = state.at;
        boolean source = words.isWord(at + 1) && words.get(at + 1).form().equals(FROM);
        boolean named = state.subject != null
                && (mentions.namedBy(state.subject, at + 1) != null || words.isWord(at + 1) && isNaming(at + 1));
        if (state.subject == null
                || state.loose
                || named
                || source
                || grammar.isComplementizer(at + 1)
                || grammar.isQuoting(at + 1)) {
            return false;
        }
        for (int close = at + 1; close < Math.min(state.end, at + LONGEST_ASIDE); close++) {
            Quotation quotation = words.document().quotationOpenedBy(close);
            if (grammar.isColon(close) || quotation != null && !names.isName(quotation)) {
                return false;
            }
            close = quotation == null ? close : quotation.lastToken();
            if (grammar.isComma(close) && close > at + 1) {
                boolean tellsWhere = grammar.isPreposition(at + 1)
                        || grammar.isRelative(at + 1)
                        || words.isWord(at + 1) && words.get(at + 1).preposition() == 'ب';
                boolean introduces = introducers.at(close + 1, state.from, state.request, false) != null
                        || introducers.isEvent(close + 1)
                                && introducers.object(close + 1, state.from, state.request) != null
                        || tellsWhere && introducers.object(close + 1, state.from, state.objectRequest(words)) != null;
                state.at = introduces ? close + 1 : at;
                state.asideClosed |= introduces;
                return introduces;
            }
        }
        return false;
    }

    /** "أكد أحمد، وزير العدل، وجوب …": the comma closes what another one opened within the subject. */
    private boolean closesApposition(FrameState state) {
        if (!state.atSubjectEnd()) {
            return false;
        }
        int comma = state.subject.first();
        while (comma < state.at && !grammar.isComma(comma)) {
            comma++;
        }
        return comma < state.at;
    }

    /** "شاهد عيان يدعى أحمد", "المتحدث باسمها، ويدعى فلان": takes the name; false where none is given. */
    boolean naming(FrameState state) {
        int at = state.at;
        boolean possible = words.isWord(at)
                && state.subject != null
                && !state.subject.isNamedPerson()
                && (state.atSubjectEnd() || grammar.isComma(at - 1))
                && isNaming(at);
        MentionCandidate name = possible ? mentions.speakerAt(at + 1, false) : null;
        if (name == null || !name.isNamedPerson()) {
            return false;
        }
        state.speaks(name);
        state.pass(name);
        return true;
    }

    /** "قالت، وفقا لما نقلته الوكالة: …": past who reports the words and does not say them. */
    boolean according(FrameState state) {
        int what = state.at + 1;
        if (!grammar.isPreposition(state.at) || !words.is(what, "ما") && !words.is(what, "لما")) {
            return false;
        }
        int subject = what + 2;
        MentionCandidate medium = words.is(what + 1, WordClass.REPORTING_VERB) ? mentions.at(subject) : null;
        if (medium == null
                || !words.sameParagraph(state.at, subject)
                || words.get(subject).hasProclitic()) {
            return false;
        }
        state.at = medium.last() + 1;
        return true;
    }

    /** "أقرت الرياض وبعد صمت طويل، بمقتله": past when or where the subject speaks, up to the comma. */
    boolean afterSubject(FrameState state) {
        int at = state.at;
        boolean aside = state.atSubjectEnd()
                && words.get(at).conjunction() == 'و'
                && grammar.isPreposition(at)
                && !grammar.isPrepositionWithPronoun(at);
        for (int close = at + 2; aside && close < Math.min(state.end, at + LONGEST_ASIDE); close++) {
            if (grammar.isComma(close)) {
                state.at = close + 1;
                return true;
            }
            aside = !grammar.isComplementizer(close) && !grammar.opensQuotation(close);
        }
        return false;
    }

    private boolean isNaming(int token) {
        return words.is(token, WordClass.NAMING);
    }

    /**
     * "دراسة أعدتها جامعة القاهرة", "الدراسة التي نشرت": goes past the verb of a clause about the subject and past its own
     * subject; what follows is read as ever. False where there is no such clause.
     */
    boolean relativeClause(FrameState state) {
        if (!state.atSubjectEnd()) {
            return false;
        }
        boolean relative = grammar.isRelative(state.at);
        int verb = afterAuxiliary(relative ? state.at + 1 : state.at, state);
        boolean indefinite = !state.subject.definite() && !state.subject.isNamedPerson();
        boolean unknown = relative && words.isWord(verb) && words.get(verb).unknown();
        boolean clause = unknown || isFiniteVerb(verb) || words.is(verb, WordClass.AUXILIARY);
        if (!(relative || indefinite) || verb >= state.end || !clause) {
            return false;
        }
        int time = words.sameParagraph(verb, verb + 1) ? grammar.timeEnd(verb + 1) : -1;
        state.at = Math.max(verb, time) + 1;
        state.toldOf = !words.hasPronoun(verb);
        MentionCandidate subject = mentions.at(state.at);
        if (subject != null && !words.get(state.at).hasProclitic()) {
            state.pass(subject);
        }
        quotedName(state);
        return true;
    }

    /** "رجل كان يقف", "التي كانت حاضرة": the verb after كان, or كان itself where none follows. */
    private int afterAuxiliary(int verb, FrameState state) {
        boolean auxiliary = verb + 1 < state.end && words.is(verb, WordClass.AUXILIARY);
        return auxiliary && words.sameParagraph(verb, verb + 1) && isFiniteVerb(verb + 1) ? verb + 1 : verb;
    }

    /** The comma that closes what one opens here; the comma itself where none does before a clause or words. */
    int appositionEnd(FrameState state) {
        int end = Math.min(state.end, state.at + LONGEST_ASIDE);
        for (int close = state.at + 1; close < end && !grammar.isComplementizer(close); close++) {
            Quotation quotation = words.document().quotationOpenedBy(close);
            if (grammar.isColon(close) || quotation != null && !names.isName(quotation)) {
                return state.at;
            }
            close = quotation == null ? close : quotation.lastToken();
            if (grammar.isComma(close)) {
                return close;
            }
        }
        return state.at;
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
        state.at = called ? name.lastToken() + 1 : state.at;
        boolean relative = state.at < state.end && grammar.isRelative(state.at);
        int verb = relative ? state.at + 1 : state.at;
        boolean about = verb < state.end
                && words.sameParagraph(head, verb)
                && (relative || !words.get(head).definite())
                && (isFiniteVerb(verb)
                        || relative && words.isWord(verb) && words.get(verb).unknown())
                && (relative || words.hasPronoun(verb) || isEvent(verb));
        if (about) {
            boolean subject = relative && words.hasPronoun(verb) && isSubject(verb + 1, state);
            state.at = subject || !relative && !words.hasPronoun(verb) ? mentions.phraseEnd(verb + 1) + 1 : verb + 1;
            state.toldOf |= relative
                    && !words.hasPronoun(verb)
                    && state.request.takesClause()
                    && words.isWord(verb + 1)
                    && (words.get(verb + 1).preposition() != 0 || grammar.isPreposition(verb + 1));
            quotedName(state);
        }
    }

    /** "المؤتمر الذي عقده المكتب": who did what the clause tells. */
    private boolean isSubject(int token, FrameState state) {
        return token < state.end
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord()
                && grammar.timeEnd(token) < 0
                && !words.is(token, WordClass.VERBAL_NOUN);
    }

    /** "في تصريحات أعقبت الجلسة": a verb that reports nothing, before its object. */
    private boolean isEvent(int verb) {
        return !words.is(verb, WordClass.REPORTING_VERB)
                && words.sameParagraph(verb, verb + 1)
                && words.isWord(verb + 1)
                && words.get(verb + 1).definite();
    }

    boolean isFiniteVerb(int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic()) {
            return false;
        }
        Word word = words.get(token);
        boolean verb = word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB);
        boolean nominal = word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE);
        return verb && (!nominal || words.hasPronoun(token));
    }

    /** "(…)", "- وفقا للوكالة -": passed over. */
    boolean bracket(FrameState state) {
        boolean dash = words.token(state.at).isDash();
        if (!dash && !words.token(state.at).is('(')) {
            return false;
        }
        int close = state.at + 1;
        int limit = dash ? Math.min(state.end, close + LONGEST_ASIDE) : state.end;
        while (close < limit
                && !(dash ? words.token(close).isDash() : words.token(close).is(')'))) {
            close++;
        }
        if (dash && close == limit) {
            return false;
        }
        if (close == state.end) {
            return false;
        }
        state.at = close + 1;
        return true;
    }
}
