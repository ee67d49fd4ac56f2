package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Prepositional phrases with the preposition that a cue takes, which are not what was said. */
final class PhrasesBesides {

    /** "صادر عن الوزارة", "نقلا عن مصدر". */
    private static final String FROM = "عن";

    private static final String TO = "الي";
    private static final String ON = "علي";
    private static final String OF = "من";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final OccasionComplements occasions;
    private final AfterRelatives relatives;

    PhrasesBesides(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.occasions = new OccasionComplements(grammar, mentions, introducers);
        this.relatives = new AfterRelatives(grammar, mentions);
    }

    /**
     * "تمنى للمدينة أن", "المشرف على الدراسة أن", "دعوات للحكومة", "نقلا عن مصدر": whom the words are for or from, or what the
     * subject is about.
     */
    boolean isOther(Introducers.Found found, FrameState state) {
        int first = found.first();
        if (found.introducer() == Introducer.CLAUSE && isImpersonal(first - 1)) {
            return true;
        }
        if (found.introducer() != Introducer.PREPOSITION || !words.isWord(first)) {
            return false;
        }
        if (state.toldOf && !relatives.isOfCue(found, state)) {
            return true;
        }
        MentionCandidate mention = mentions.at(first);
        boolean joinedLi = words.get(first).preposition() == 'ل'
                || mention != null && words.token(first).folded().startsWith("ل");
        boolean addressee = mention != null
                && mention.span().start() > words.token(first).start()
                && joinedLi
                && mention.kind() != MentionKind.STATEMENT_NOUN;
        int after = (mention == null ? mentions.phraseEnd(first) : mention.last()) + 1;
        boolean quoted = words.is(first - 1, FROM) && grammar.isQuoting(first - 2);
        boolean source = mention != null && mention.kind() != MentionKind.STATEMENT_NOUN && words.is(first - 1, FROM);
        after = source ? pastTime(after, state.end) : after;
        boolean clause = state.request.takesClause()
                && (words.get(first).definite() || addressee || source)
                && words.sameParagraph(first, after)
                && grammar.isComplementizer(after)
                && words.get(after).conjunction() == 0;
        boolean theirs = words.get(first).entry().titleWithPronoun() != null;
        boolean people = words.get(first).preposition() == 'ل'
                && (words.get(first).definite() && words.is(first, WordClass.GROUP_HEAD) || theirs)
                && state.request.addressees().contains(Complement.LI);
        return clause
                || quoted
                || people
                || isOfNounBefore(first, state)
                || isOfAddressee(first, state)
                || isPlaceBeforeClause(first, state)
                || isManner(first)
                || occasions.isOne(first, state)
                || isRegion(first, state);
    }

    /** As {@link AfterRelatives#isDeed}. */
    boolean isDeedAfterClause(FrameState state) {
        return relatives.isDeed(state);
    }

    /** "ومن الصعب | أن", "ومن المقرر | أن": of which the clause is what it is said to be, and which begins anew. */
    private boolean isImpersonal(int complementizer) {
        int from = complementizer - 2;
        return words.is(from, OF)
                && words.get(from).conjunction() == 'و'
                && words.isWord(complementizer - 1)
                && words.get(complementizer - 1).definite()
                && !words.get(complementizer - 1).hasProclitic();
    }

    /** "أمام جلسة لمجلس الأمن": belongs to the noun before it, which is neither who speaks nor whom it is for. */
    private boolean isOfNounBefore(int first, FrameState state) {
        int noun = first - 1;
        boolean li = words.get(first).preposition() == 'ل' && noun >= state.from && words.isWord(noun);
        if (li && state.atSubjectEnd() && state.subject.kind() == MentionKind.STATEMENT_NOUN) {
            // "دعا البيان الختامي | للقمة | الأطراف إلى": whose text it is
            return words.get(first).definite() && words.is(first, WordClass.ORGANIZATION_HEAD);
        }
        if (!li || state.atSubjectEnd() || state.addressee != null && state.addressee.last() == noun) {
            return false;
        }
        return words.get(noun).definite()
                ? (state.passed || state.vehicle != null)
                        && words.get(first).definite()
                        && !words.is(first, WordClass.VERBAL_NOUN)
                : words.is(noun, WordClass.NOUN) && words.is(noun - 1, WordClass.PREPOSITION);
    }

    /** "دعا الدول المستضيفة | للاجئين | إلى حمايتهم": people to whom those do something who are called upon to do another thing. */
    private boolean isOfAddressee(int first, FrameState state) {
        boolean theirs = words.get(first).preposition() == 'ل'
                && words.is(first, WordClass.GROUP_HEAD)
                && !words.is(first, WordClass.VERBAL_NOUN)
                && state.addressee != null
                && state.addressee.last() == first - 1
                && state.request.takes(Complement.ILA);
        return theirs && words.is(mentions.phraseEnd(first) + 1, TO);
    }

    /** "على صفحتها", "على هامش القمة", "عن نفسه", "إلى نقطة الجزاء": where or how, or what nobody says, never what. */
    private boolean isManner(int first) {
        return words.is(first - 1, ON)
                        && (words.isBaseAmong(first, WordSet.WHERE_OR_HOW)
                                || words.isTokenAmong(first, WordSet.WHERE_OR_HOW)
                                || words.isAmong(first, WordSet.OWN_PAGE))
                || words.is(first, WordClass.CHANT) && words.get(first).preposition() == 'ب'
                || words.isAmong(first, WordSet.NEVER_SAID)
                || words.areAmong(first, WordSet.NEVER_SAID);
    }

    private int pastTime(int token, int end) {
        int at = token;
        while (at < end && (grammar.isComma(at) || grammar.timeEnd(at) >= 0)) {
            at = Math.max(at, grammar.timeEnd(at)) + 1;
        }
        return at;
    }

    /** "أفاد مصدر بمحافظة كركوك بإصابة", "طالبت بجلسة سابقة بإنزال", "جماعات معنية بالبيئة": where the source is or speaks or with what it deals, before what it tells. */
    private boolean isRegion(int first, FrameState state) {
        boolean ofBody = state.atSubjectEnd() && words.is(first, WordClass.ORGANIZATION_HEAD);
        boolean ofThem = (state.addressee != null && state.addressee.last() == first - 1 || state.atSubjectEnd())
                && words.isBaseAmong(first - 1, WordSet.DEALS_WITH);
        boolean led = isLed(first, state);
        boolean place = words.get(first).preposition() == 'ب'
                && (ofBody || ofThem || led || words.is(first + 1, WordClass.PLACE) || isWhereItIsSaid(first, state));
        if (ofBody && isBeforeClauseApart(first, state.end)) {
            return true;
        }
        for (int i = ofThem ? first + 1 : first + 2; place && i < state.end; i++) {
            boolean another = grammar.isComma(i) && !led
                    || words.isWord(i) && words.get(i).conjunction() != 0 && grammar.isReportingVerb(i);
            if (another) {
                return false;
            }
            boolean content = words.isWord(i)
                    && grammar.afterJoinedBi(i) >= 0
                    && !grammar.isTime(i)
                    && !words.isTokenAmong(i, WordSet.BI_PHRASE);
            if (content) {
                return true;
            }
        }
        return false;
    }

    /** "طالبت بجلسة سابقة بإنزال" against "نددت بالحكم الصادر بسجن", "رحبت بالبيان": in what it is said, rather than what it is about. */
    private boolean isWhereItIsSaid(int noun, FrameState state) {
        CueKind kind = state.request.kind();
        return words.is(noun, WordClass.STATEMENT_NOUN)
                && kind != CueKind.PRAISE
                && kind != CueKind.CONDEMN
                && !words.isBaseAmong(noun, WordSet.DECISION);
    }

    /** "اتهم التحالف | بقيادة السعودية | بقصف المدينة": by whom those are led of whom the verb speaks, and not what they have done. */
    private boolean isLed(int first, FrameState state) {
        int by = first + 1;
        return words.isAmong(first, WordSet.LED_BY)
                && first > state.from
                && words.isWord(first - 1)
                && by < state.end
                && words.isWord(by)
                && !words.get(by).hasProclitic()
                && (mentions.at(by) != null || words.is(by, WordClass.PLACE));
    }

    /** "صرح مصدر بوزارة الداخلية، للصحيفة، أن": whether a clause follows a comma, so that this is where the source belongs. */
    private boolean isBeforeClauseApart(int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            if (grammar.isComma(i) && grammar.isComplementizer(i + 1)) {
                return words.get(i + 1).conjunction() == 0;
            }
        }
        return false;
    }

    /**
     * "لفت العائد إلى صنعاء إلى أن", "شدد في تدوينة على تطبيق تليغرام على أن": a place, or where a text stands, is not what is pointed
     * out where a clause with the preposition follows.
     */
    private boolean isPlaceBeforeClause(int place, FrameState state) {
        boolean named = words.is(place, WordClass.PLACE) && !words.is(place, WordClass.NOUN);
        boolean ofText = state.vehicle != null && state.vehicle.last() == place - 2;
        if (!named && !ofText || !state.request.takesClause()) {
            return false;
        }
        for (int i = place + 1; i + 1 < state.end; i++) {
            boolean same = words.isWord(i)
                    && words.get(i).form().equals(words.get(place - 1).form());
            if (same && grammar.isComplementizer(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
