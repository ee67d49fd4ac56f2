package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.Set;

/** Whom words are for or against, where he or an adjective of his stands in quotation marks. */
final class QuotedAddressees {

    private static final int LONGEST_ACCUSED = 8;
    private static final Set<CueKind> AGAINST = Set.of(CueKind.CONDEMN, CueKind.ACCUSE, CueKind.THREATEN);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;

    QuotedAddressees(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
    }

    /** Whether what is quoted before the token is addressed, is described, or belongs to who is. */
    boolean isIn(FrameState state, int next) {
        return isAddressee(state, next) || isInAddressee(state) || isAttribute(state, next);
    }

    /** "دعا الدول "الشقيقة" في المنطقة إلى": what those are called who are addressed, before what the verb says. */
    private boolean isAttribute(FrameState state, int next) {
        int noun = state.at - 1;
        boolean attribute = noun >= state.from
                && !state.atSubjectEnd()
                && state.request.addressees().contains(Complement.OBJECT)
                && words.isWord(noun)
                && words.get(noun).definite()
                && words.get(noun).preposition() == 0
                && words.isWord(state.at + 1)
                && words.get(state.at + 1).definite();
        return attribute && isOwn(pastPlace(next, state), state);
    }

    /** The token after a phrase that tells where somebody is. */
    private int pastPlace(int next, FrameState state) {
        boolean where = !isOwn(next, state) && grammar.isPreposition(next) && words.isWord(next + 1);
        return where ? mentions.phraseEnd(next + 1) + 1 : next;
    }

    /** "هاجم الوزير "قناة الغد"": whom the words are against, where nothing tells them. */
    boolean isAttacked(FrameState state) {
        boolean against = AGAINST.contains(state.request.kind());
        return against
                && state.addressee == null
                && state.request.addressees().contains(Complement.OBJECT)
                && (state.at == state.from || state.atSubjectEnd());
    }

    /** "متهما "جماعات خارجة عن القانون" بقصف": goes past whom the words are against, to what they are charged with. */
    boolean accused(FrameState state) {
        Quotation quotation = state.request.kind() == CueKind.ACCUSE && state.request.takes(Complement.BI)
                ? words.document().quotationOpenedBy(state.at)
                : null;
        int charge = quotation == null ? state.end : quotation.lastToken() + 1;
        boolean accused = charge < state.end
                && state.addressee == null
                && (state.at == state.from || state.atSubjectEnd())
                && quotation.lastToken() - quotation.firstToken() <= LONGEST_ACCUSED
                && words.isWord(charge)
                && words.get(charge).conjunction() == 0
                && (words.is(charge, Complement.BI.form())
                        || grammar.afterJoinedBi(charge) >= 0
                        || grammar.isBiComplementizer(charge));
        if (accused) {
            state.addresses(mentions.quoted(state.at + 1, quotation.lastToken() - 1));
            state.at = charge;
        }
        return accused || addressed(state);
    }

    /** "وصف تقرير "النور" بالمفيد": the name of what is described. */
    private boolean isInAddressee(FrameState state) {
        return state.request.addressees().contains(Complement.OBJECT)
                && state.at > state.from
                && words.isWord(state.at - 1)
                && words.get(state.at - 1).is(WordClass.NOUN)
                && !words.get(state.at - 1).definite()
                && !words.get(state.at - 1).hasProclitic()
                && !state.atSubjectEnd();
    }

    /** "دعا "كل المواطنين" إلى …": whom is quoted, not what. */
    private boolean isAddressee(FrameState state, int next) {
        return state.addressee == null && state.request.addressees().contains(Complement.OBJECT) && isOwn(next, state);
    }

    /** "حث الوزير "جميع الأطراف" في المنطقة على": goes past whom the verb calls upon, to what introduces what it says. */
    private boolean addressed(FrameState state) {
        Quotation quotation = state.addressee == null
                        && state.request.addressees().contains(Complement.OBJECT)
                        && (state.at == state.from || state.atSubjectEnd())
                ? words.document().quotationOpenedBy(state.at)
                : null;
        if (!names.isName(quotation)) {
            return false;
        }
        int next = pastPlace(quotation.lastToken() + 1, state);
        boolean follows = next < state.end && isOwn(next, state);
        if (follows) {
            state.addresses(mentions.quoted(state.at + 1, quotation.lastToken() - 1));
            state.at = next;
        }
        return follows;
    }

    /** Whether the word is a preposition that introduces what the verb says, or begins with one: "بالتحرك", "للتحرك". */
    boolean isOwn(int token, FrameState state) {
        return words.isWord(token) && state.request.complements().stream().anyMatch(words.get(token)::opens);
    }
}
