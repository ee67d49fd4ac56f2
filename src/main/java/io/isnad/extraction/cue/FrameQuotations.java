package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What stands in a frame in quotation marks and is no content: who speaks or is addressed, titles, scare quotes. */
final class FrameQuotations {

    private static final int LONGEST_OTHER_NAME = 3;
    private static final int LONGEST_ABBREVIATION = 5;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final QuotedNames names;
    private final QuotedAddressees addressees;
    private final QuotationLabels labels;

    FrameQuotations(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
        this.names = new QuotedNames(words);
        this.addressees = new QuotedAddressees(grammar, mentions);
        this.labels = new QuotationLabels(grammar);
    }

    /** Whether the quotation is a name rather than what somebody said. */
    boolean isName(Quotation quotation) {
        return names.isName(quotation);
    }

    /** Stops before the end of a quotation that names somebody and is not what was said. */
    boolean quoted(FrameState state) {
        Quotation quotation = words.document().quotationOpenedBy(state.at);
        int next = quotation.lastToken() + 1;
        if (labels.isNamedBefore(state)) {
            state.at = quotation.lastToken();
            return true;
        }
        if (!names.isName(quotation)) {
            return false;
        }
        boolean title = isTime(quotation)
                || isOfDeed(state)
                || labels.isOneOfThem(state)
                || labels.isWorkOfSubject(state)
                || isComplement(state)
                || isOtherName(state, quotation)
                || isOwnPage(state)
                || addressees.isAttacked(state)
                || isTitle(state, next)
                || isPartOfSubject(state, next)
                || isScareQuote(state, next);
        boolean name = title || words.isWord(next) && addressees.isIn(state, next);
        state.at = name ? next - 1 : state.at;
        return name;
    }

    /** "تواصل القوات قصف معاقل «التنظيم»": belongs to what somebody goes on doing. */
    private boolean isOfDeed(FrameState state) {
        int noun = state.at - 1;
        boolean object = state.request.kind() == CueKind.ADD
                && state.subject != null
                && noun - 1 > state.subject.last()
                && words.isWord(noun - 1)
                && !grammar.isPreposition(noun - 1);
        return object
                && (words.is(noun, WordClass.NOUN) || words.get(noun).unknown())
                && !words.get(noun).definite()
                && !words.get(noun).hasProclitic()
                && !words.is(noun, WordClass.STATEMENT_NOUN)
                && grammar.timeEnd(noun) < 0;
    }

    /** "قال اليوم "الثلاثاء" إن". */
    private boolean isTime(Quotation quotation) {
        for (int i = quotation.firstToken() + 1; i < quotation.lastToken(); i++) {
            if (!grammar.isTime(i) && !words.is(i, WordClass.TIME)) {
                return false;
            }
        }
        return true;
    }

    /** "في تقريرها الذي حمل عنوان "طريق طويل"، أن": what a noun names, before the clause that was said. */
    private boolean isTitle(FrameState state, int after) {
        boolean noun = state.at > state.from
                && !state.atSubjectEnd()
                && words.isWord(state.at - 1)
                && !words.get(state.at - 1).definite()
                && (words.is(state.at - 1, WordClass.NOUN)
                        || words.token(state.at - 1).folded().length() == 1);
        int next = grammar.isComma(after) ? after + 1 : after;
        // "خلال ندوة "المدن القديمة"، التي نظمها النادي".
        if (noun && next > after && next < state.end && grammar.isRelative(next)) {
            return true;
        }
        return noun
                && next < state.end
                && (grammar.isComplementizer(next) || grammar.isColon(next))
                && introducers.at(next, state.from, state.request, true) != null;
    }

    /** "الناطق باسم جماعة "النور"", "ترجيح "التعاون"": belongs to the noun before it that cannot speak by itself. */
    private boolean isComplement(FrameState state) {
        if (!state.atSubjectEnd() || state.subjectKnown || !words.isWord(state.at - 1)) {
            return false;
        }
        Word last = words.get(state.at - 1);
        boolean body = last.is(WordClass.ORGANIZATION_HEAD) && !last.definite();
        boolean thing = state.subject.first() == state.subject.last()
                && state.subject.kind() == MentionKind.GROUP
                && !last.definite()
                && !last.is(WordClass.GROUP_HEAD)
                && !last.is(WordClass.TITLE)
                && last.is(WordClass.NOUN);
        boolean account = state.subject.kind() == MentionKind.STATEMENT_NOUN
                && !last.definite()
                && words.lexicon().isAmong(WordSet.ACCOUNT, last.form());
        int next = words.document().quotationOpenedBy(state.at).lastToken() + 1;
        boolean work = state.subject.kind() == MentionKind.GROUP
                && last.is(WordClass.NOUN)
                && !last.definite()
                && !FrameAttributes.isPeople(last)
                && (addressees.isOwn(next, state) || grammar.isComplementizer(next));
        return body || thing || account || work;
    }

    /** "وصفت ليلى الذعر الذي شعرت به "بشدة" أمس": far from the cue, and the sentence goes on. */
    private boolean isScareQuote(FrameState state, int next) {
        return state.loose
                && next < state.end
                && words.isWord(next)
                && words.get(next).conjunction() == 0;
    }

    /** "أفادت إدارة الكوارث التركية "آفاد"": a foreign word, or a body's fixed name, after the body that is called so. */
    private boolean isOtherName(FrameState state, Quotation quotation) {
        if (isNameOfObject(state, quotation) || isNameOfBody(state, quotation.lastToken() + 1)) {
            return true;
        }
        boolean follows = state.atSubjectEnd() || isBetweenCommas(state, quotation);
        boolean body = follows
                && (state.subject.kind() == MentionKind.ORGANIZATION || state.subject.kind() == MentionKind.BODY);
        int next = quotation.lastToken() + 1;
        boolean office = isOfBodyOfSubject(state);
        boolean head = follows && (grammar.isComplementizer(next) || addressees.isOwn(next, state));
        int first = quotation.firstToken() + 1;
        var fixed = body || head || office ? words.match(words.lexicon().bodies(), first) : null;
        if (fixed != null) {
            return fixed.last() == quotation.lastToken() - 1;
        }
        if ((body || office) && isAbbreviation(first, quotation.lastToken(), state)) {
            return true;
        }
        boolean name = body && first < quotation.lastToken() && quotation.lastToken() - first <= LONGEST_OTHER_NAME;
        for (int i = first; name && i < quotation.lastToken(); i++) {
            name = words.isWord(i) && words.get(i).unknown();
        }
        return name;
    }

    /** "أدان الاتحاد الأفريقي لكرة القدم «كاف» بشدة": a short word that nothing makes an object, after a body's whole name. */
    private boolean isAbbreviation(int word, int close, FrameState state) {
        return close == word + 1
                && state.subject.last() > state.subject.first() + 1
                && state.subject.last() == close - 3
                && words.isWord(word)
                && words.token(word).folded().length() <= LONGEST_ABBREVIATION
                && !words.get(word).definite()
                && !words.is(word, WordClass.VERBAL_NOUN)
                && !words.is(word, WordClass.REPORTING_VERB)
                && !words.get(word).form().endsWith("ا")
                && (words.isWord(close + 1) || grammar.isComma(close + 1));
    }

    /** "رحب سامر حداد رئيس الاتحاد الدولي لكرة القدم | "فيفا"، | بـ": after whoever holds an office of a body, whose name ends there. */
    private boolean isOfBodyOfSubject(FrameState state) {
        boolean person = state.atSubjectEnd() && state.subject.title() != null && words.isWord(state.at - 1);
        for (int i = state.at - 1; person && i > state.subject.first(); i--) {
            if (words.is(i, WordClass.ORGANIZATION_HEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "علقت الهند ترخيص الشركة المنتجة، "ساهيادري"، وأغلقت": what the body before the comma is called. */
    private boolean isNameOfObject(FrameState state, Quotation quotation) {
        int last = state.at - 2;
        MentionCandidate body = state.subject != null && last > state.subject.last() && grammar.isComma(state.at - 1)
                ? mentions.endingAt(last, state.from)
                : null;
        return body != null
                && body.first() > state.subject.last()
                && body.kind() == MentionKind.ORGANIZATION
                && grammar.isComma(quotation.lastToken() + 1);
    }

    /** "قال الخبير في منظمة الأغذية "فاو" إن": what the body before the clause is called, wherever it stands. */
    private boolean isNameOfBody(FrameState state, int next) {
        MentionCandidate body = state.at > state.from ? mentions.endingAt(state.at - 1, state.from) : null;
        return body != null
                && (body.kind() == MentionKind.ORGANIZATION || body.kind() == MentionKind.BODY)
                && grammar.isComplementizer(next)
                && words.get(next).conjunction() == 0;
    }

    /** "نقلت الوكالة، "سانا"، عن". */
    private boolean isBetweenCommas(FrameState state, Quotation quotation) {
        return state.subject != null
                && state.subject.last() == state.at - 2
                && grammar.isComma(state.at - 1)
                && grammar.isComma(quotation.lastToken() + 1);
    }

    /** "عبر حسابها "أخبار الغد"": what the page is called. */
    private boolean isOwnPage(FrameState state) {
        int noun = state.at - 1;
        return noun > state.from
                && words.is(noun, WordClass.STATEMENT_NOUN)
                && words.hasPronoun(noun)
                && (grammar.isPreposition(noun - 1) || words.get(noun).preposition() != 0);
    }

    /** Goes past whom the words are against or for, who stands in quotation marks; false for nobody. */
    boolean accused(FrameState state) {
        return addressees.accused(state);
    }

    /** "أفادت وسائل إعلام "محلية" بأن", "كشفت والدة الضحية "سلمى" عن": the clause that follows is what was said. */
    private boolean isPartOfSubject(FrameState state, int after) {
        int next = after;
        while (grammar.timeEnd(next) >= 0 || grammar.isComma(next)) {
            next = Math.max(grammar.timeEnd(next), next) + 1;
        }
        return state.atSubjectEnd()
                && (isSomebody(state, next)
                        || grammar.isComplementizer(next)
                                && words.get(next).conjunction() == 0
                                && introducers.at(next, state.from, state.request, true) != null);
    }

    /** "كشفت والدة الضحية "سلمى" | عن": a name before the preposition that the verb takes. */
    private boolean isSomebody(FrameState state, int next) {
        return words.is(state.at + 1, WordClass.GIVEN_NAME)
                && state.subject.kind() != MentionKind.STATEMENT_NOUN
                && words.isWord(next)
                && words.get(state.from - 1).entry().cueForms().stream()
                        .flatMap(f -> f.verb().complements().stream())
                        .anyMatch(c -> c.isPreposition() && words.is(next, c.form()));
    }
}
