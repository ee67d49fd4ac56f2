package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.function.Predicate;

/** Who speaks where the name stands in quotation marks: "وأضاف "الخطيب" في بيان أن", "شاهد العيان "حسن العباد"". */
final class QuotedSubjects {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final AfterQuotedNames after;
    /** Whether a reading comes to content other than a noun phrase. */
    private final Predicate<FrameState> clausal;

    QuotedSubjects(Grammar grammar, MentionTable mentions, Predicate<FrameState> clausal) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.after = new AfterQuotedNames(grammar);
        this.clausal = clausal;
    }

    /** Goes past a quotation that names who speaks; false where there is none. */
    boolean pass(FrameState state) {
        if (passOwn(state)) {
            return true;
        }
        Quotation quotation = words.document().quotationOpenedBy(state.at);
        if (names.areInitials(quotation)) {
            passInitials(state, quotation);
            return true;
        }
        if (!names.isName(quotation)) {
            return false;
        }
        if (isTold(state, quotation)) {
            state.addressee = mentions.quoted(state.at + 1, quotation.lastToken() - 1);
            state.at = quotation.lastToken() + 1;
            return true;
        }
        MentionCandidate subject = state.wantsSubject() && state.at == state.from ? subject(state, quotation) : null;
        subject = subject == null ? nameOfSubject(state, quotation) : subject;
        if (subject == null) {
            boolean name = state.subject != null && isBeforeWords(quotation);
            state.at = name ? quotation.lastToken() + 1 : state.at;
            return name;
        }
        state.speaks(subject);
        state.subjectEnd = quotation.lastToken();
        state.at = quotation.lastToken() + 1;
        if (subject.kind().actorKind() == ActorKind.ORGANIZATION || subject.kind() == MentionKind.GROUP) {
            state.at = afterAttributes(state.at);
        }
        // ""سامر الخطيب" رئيس النادي".
        MentionCandidate title = words.is(state.at, WordClass.TITLE) ? mentions.at(state.at) : null;
        if (title != null
                && title.kind() == MentionKind.ROLE
                && !words.get(state.at).hasProclitic()) {
            state.pass(title);
        }
        return true;
    }

    /** "قال المتهم "م. س" إن", "اتهمت "م. س" بالسرقة": nobody says mere letters, which are who speaks or is spoken of. */
    private void passInitials(FrameState state, Quotation quotation) {
        MentionCandidate name = mentions.quoted(state.at + 1, quotation.lastToken() - 1);
        if (state.wantsSubject() && state.at == state.from) {
            state.speaks(name);
        } else if (state.addressee == null && state.request.addressees().contains(Complement.OBJECT)) {
            state.addresses(name);
        }
        state.at = quotation.lastToken() + 1;
    }

    /** "أبلغت "الوطن" مصادر قضائية أن": whether the quotation names the medium that somebody after it tells something. */
    private boolean isTold(FrameState state, Quotation quotation) {
        int next = quotation.lastToken() + 1;
        boolean possible = state.wantsSubject()
                && state.at == state.from
                && state.request.takesClause()
                && state.request.addressees().contains(Complement.OBJECT)
                && next < state.end
                && words.isWord(next)
                && !words.get(next).hasProclitic();
        MentionCandidate source = possible ? mentions.at(next) : null;
        MentionCandidate told = source == null ? null : mentions.at(state.at + 1);
        boolean somebody = source != null
                && source.kind().actorKind() != ActorKind.ORGANIZATION
                && source.kind() != MentionKind.STATEMENT_NOUN
                && (source.isNamedPerson() || !source.definite())
                && !grammar.media().passesOn(source);
        boolean other = told != null && told.isNamedPerson()
                || told != null && told.body() != null && !told.body().medium();
        return somebody && !other && grammar.isComplementizer(source.last() + 1);
    }

    /** "أعلن ناديه "الاتحاد" فسخ عقده": goes past somebody's body and what it is called. */
    private boolean passOwn(FrameState state) {
        int noun = state.at;
        Quotation quotation = state.wantsSubject() && noun == state.from && words.isWord(noun)
                ? words.document().quotationOpenedBy(noun + 1)
                : null;
        boolean own = names.isName(quotation)
                && words.hasPronoun(noun)
                && !words.get(noun).hasProclitic()
                && (words.is(noun, WordClass.ORGANIZATION_HEAD) || words.is(noun, WordClass.GROUP_HEAD));
        if (own) {
            state.speaks(mentions.quoted(noun, quotation.lastToken()));
            state.at = quotation.lastToken() + 1;
        }
        return own;
    }

    /** ""الوكالة الوطنية" الرسمية عن": past what describes the body in quotation marks. */
    private int afterAttributes(int from) {
        int at = from;
        while (words.isWord(at)
                && words.sameParagraph(from - 1, at)
                && words.get(at).definite()
                && !words.get(at).hasProclitic()
                && (words.is(at, WordClass.NISBA) || words.is(at, WordClass.ADJECTIVE))) {
            at++;
        }
        return at;
    }

    /** "أفادت «الهيئة» (حكومية)، الأحد، بأن": past when, and what brackets hold; the token itself where no clause follows. */
    private int pastAsides(int from, int end) {
        int at = from;
        while (at < end) {
            int time = grammar.timeEnd(at);
            int close = at + 1;
            while (words.token(at).is('(') && close < end && !words.token(close).is(')')) {
                close++;
            }
            boolean bracket = close > at + 1 && close < end;
            if (time < 0 && !bracket && !grammar.isComma(at)) {
                return grammar.isComplementizer(at) && words.get(at).conjunction() == 0 ? at : from;
            }
            at = time >= 0 ? time + 1 : bracket ? close + 1 : at + 1;
        }
        return from;
    }

    /** Whom the quotation after the verb names; a name that nobody knows only where what was said comes after it. */
    private MentionCandidate subject(FrameState state, Quotation quotation) {
        int next = afterAttributes(quotation.lastToken() + 1);
        MentionCandidate known = mentions.at(state.at + 1);
        if (known != null && known.last() > quotation.lastToken()) {
            // "أكدت «الدفاع» الروسية"
            return known;
        }
        boolean whole = known != null && known.last() == quotation.lastToken() - 1;
        boolean body = known != null && known.kind().actorKind() == ActorKind.ORGANIZATION;
        if (body
                && (after.isSpoken(pastAsides(next, state.end))
                        || whole && !state.request.addressees().contains(Complement.OBJECT))) {
            return known;
        }
        boolean where = grammar.isPreposition(next)
                && (!state.request.addressees().contains(Complement.OBJECT) || !isOwn(next, state.request));
        if ((grammar.isComma(next) || where || isParticiple(next)) && isPerson(quotation)) {
            return mentions.speakerAt(state.at + 1, false);
        }
        if (!words.sameParagraph(state.at, next)) {
            return null;
        }
        if (state.request.addressees().contains(Complement.OBJECT)) {
            return calling(state, quotation);
        }
        if (after.isPublished(next, whole)) {
            return mentions.quoted(state.at + 1, quotation.lastToken() - 1);
        }
        boolean object = state.request.takes(Complement.OBJECT) && words.is(next, WordClass.NOUN);
        boolean described = words.is(next, WordClass.TITLE) && !words.get(next).hasProclitic();
        if (whole && known.isNamedPerson() && (object || described)) {
            return known;
        }
        if (object && state.request.kind() == CueKind.ANNOUNCE && after.isAct(next)) {
            return mentions.quoted(state.at + 1, quotation.lastToken() - 1);
        }
        MentionCandidate name = whole ? known : mentions.speakerAt(state.at + 1, true);
        boolean fills = name != null && name.last() == quotation.lastToken() - 1;
        if (!fills) {
            name = mentions.quoted(state.at + 1, quotation.lastToken() - 1);
            fills = name != null;
        }
        FrameState rest = new FrameState(state.request.spoken(), next, state.end, name);
        // "قالت "سلمى" وهي طبيبة إن"
        rest.subjectEnd = quotation.lastToken();
        return fills && clausal.test(rest) && !rest.loose ? name : null;
    }

    /** "وتابع «الخطيب» قائلا", "وأضاف «حداد» مؤكدا": what tells how or with which words the one goes on. */
    private boolean isParticiple(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 0
                && !grammar.participles(token).isEmpty();
    }

    /** Whether the preposition may introduce what is said rather than where. */
    private boolean isOwn(int preposition, FrameRequest request) {
        return request.complements().stream()
                .anyMatch(
                        c -> c.isPreposition() && words.get(preposition).form().equals(c.form()));
    }

    /** "اتهمت "الحركة" الحكومة بالتقصير": who is named before whom the verb addresses and what it says; or null. */
    private MentionCandidate calling(FrameState state, Quotation quotation) {
        int whom = quotation.lastToken() + 1;
        boolean possible = words.isWord(whom)
                && !words.get(whom).hasProclitic()
                && !words.get(whom).isFunctionWord()
                && (mentions.at(whom) != null || words.get(whom).definite());
        MentionCandidate name = possible ? mentions.quoted(state.at + 1, quotation.lastToken() - 1) : null;
        if (name == null) {
            return null;
        }
        int charge = mentions.phraseEnd(whom) + 1;
        if (state.request.takes(Complement.BLAME) && Blame.isAt(words, charge)) {
            return name;
        }
        FrameState rest = new FrameState(state.request.spoken(), whom, state.end, name);
        return clausal.test(rest) && !rest.loose && rest.addressee != null ? name : null;
    }

    /** "وأضافت "ليلى"، خلال": nothing but a person's name, or one that may be. */
    private boolean isPerson(Quotation quotation) {
        int first = quotation.firstToken() + 1;
        MentionCandidate name = mentions.speakerAt(first, false);
        boolean known = words.isWord(first) && (words.isPersonName(first) || mentions.at(first) != null);
        return known && name != null && name.isNamedPerson() && name.last() == quotation.lastToken() - 1;
    }

    /** "قالت طبيبة تعمل في المدينة "ليلى حداد": "…"": whether the words themselves follow after a colon, so that these are none. */
    private boolean isBeforeWords(Quotation quotation) {
        int colon = quotation.lastToken() + 1;
        return words.sameParagraph(quotation.firstToken(), colon + 1)
                && grammar.isColon(colon)
                && grammar.opensQuotation(colon + 1);
    }

    /** "شاهد العيان "حسن العباد"": the subject, a title or a source, with the name that follows it in quotation marks; or null. */
    private MentionCandidate nameOfSubject(FrameState state, Quotation quotation) {
        MentionCandidate name = mentions.at(quotation.firstToken() + 1);
        boolean whole = name != null && name.isNamedPerson() && name.last() == quotation.lastToken() - 1;
        boolean unnamed = state.subject != null
                && (state.atSubjectEnd() || isBeforeWords(quotation))
                && !state.subjectKnown
                && state.subject.name() == null
                && state.subject.number() == GrammaticalNumber.SINGULAR
                && (state.subject.kind() == MentionKind.ROLE || state.subject.kind() == MentionKind.GROUP);
        return whole && unnamed ? mentions.named(state.subject, name) : null;
    }
}
