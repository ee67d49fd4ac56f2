package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Numbers in a frame, and what they count. */
final class FrameCounts {

    private static final String OF = "من";
    private static final String IN = "في";
    private static final String ARTICLE = "ال";
    private static final String WHAT = "ما";
    private static final String NOT = "لا";

    /** "من أصل عشرة". */
    private static final String TOTAL = "اصل";

    private final Words words;
    private final MentionTable mentions;

    FrameCounts(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** "سكان 14 قرية": goes past a number and what it counts, right after whom it belongs to. */
    boolean pass(FrameState state) {
        boolean follows = state.atSubjectEnd() || state.addressee != null && state.addressee.last() == state.at - 1;
        boolean counts = follows
                && words.token(state.at).kind() == TokenKind.NUMBER
                && state.at + 1 < state.end
                && words.isWord(state.at + 1)
                && !words.get(state.at + 1).isFunctionWord();
        if (counts) {
            state.at = mentions.phraseEnd(state.at + 1) + 1;
            return true;
        }
        if (part(state) || of(state) || people(state)) {
            return true;
        }
        boolean several =
                state.wantsSubject() && words.token(state.at).kind() == TokenKind.NUMBER && words.isWord(state.at + 1);
        state.at += several ? 1 : 0;
        return several;
    }

    /** "ثلاثة محللين", "نحو 200 خبير", "اثنان من أصل عشرة مشاركين": goes past people or bodies whom a number counts, as who speaks. */
    boolean people(FrameState state) {
        MentionCandidate people = state.wantsSubject() ? counted(number(state.at), state.end) : null;
        if (people != null) {
            state.speaks(people);
            state.pass(people);
        }
        return people != null;
    }

    /** The mention at the token, or of the people or bodies whom a number there counts: "عن ثلاثة مصادر"; or null. */
    MentionCandidate mentionAt(int token, int end) {
        MentionCandidate mention = mentions.at(token);
        return mention == null ? counted(token, end) : mention;
    }

    /** "وفقا لثلاثة مصادر", "بحسب ثلاثة مصادر": those whom a number counts after a phrase of attribution; or null. */
    MentionCandidate sourceAt(int token) {
        return words.is(token, WordClass.NUMBER) && words.get(token).preposition() == 'ل'
                ? countedAfter(token, words.size())
                : counted(token, words.size());
    }

    /** "نحو | 200", "ما يقرب من | مئة", "ما لا يقل عن | 30": the number after what tells that it is not exact; the token itself for none. */
    private int number(int token) {
        if (words.isAmong(token, WordSet.ABOUT)) {
            return isNumber(token + 1) && words.sameParagraph(token, token + 1) ? token + 1 : token;
        }
        if (!words.is(token, WHAT)) {
            return token;
        }
        int verb = words.is(token + 1, NOT) ? token + 2 : token + 1;
        int number = words.isAmong(verb + 1, WordSet.COMPLEMENTS) ? verb + 2 : verb + 1;
        boolean counts =
                words.isAmong(verb, WordSet.COMES_NEAR) && isNumber(number) && words.sameParagraph(token, number);
        return counts ? number : token;
    }

    private MentionCandidate counted(int token, int end) {
        return isNumber(token) && mentions.at(token) == null ? countedAfter(token, end) : null;
    }

    private MentionCandidate countedAfter(int token, int end) {
        int next = token + 1;
        if (next < end && words.sameParagraph(token, next) && words.isTokenAmong(next, WordSet.COUNTED_AMONG)) {
            return mentions.quoted(token, next);
        }
        next += next < end && words.sameParagraph(token, next) && words.isAmong(next, WordSet.TEN) ? 1 : 0;
        boolean part = words.is(next, OF);
        next = part ? ofWhom(next, end) : next;
        MentionCandidate people = next < end && words.isWord(next) ? mentions.speakerAt(next, true) : null;
        boolean counted = people != null
                && words.sameParagraph(token, next)
                && !words.get(next).hasProclitic()
                && (people.kind() == MentionKind.GROUP || people.kind() == MentionKind.ROLE)
                && (words.is(next, WordClass.GROUP_HEAD)
                        || words.is(next, WordClass.TITLE)
                        || words.is(next, WordClass.ORGANIZATION_HEAD));
        if (counted && part && next == token + 2) {
            return mentions.quoted(token, people.last());
        }
        MentionCandidate all = counted ? mentions.crowdAt(token) : null;
        return !counted ? null : all != null && all.last() == people.last() ? all : people;
    }

    /** "اثنان | من أصل عشرة مشاركين", "سبعة | من المحللين": the token of those whom a number is a part of; the end for none. */
    private int ofWhom(int of, int end) {
        int next = words.is(of + 1, TOTAL) ? of + 2 : of + 1;
        if (isNumber(next)) {
            return next + 1;
        }
        boolean known = next < end
                && words.isWord(next)
                && (words.get(next).definite() || words.isBeforeDefinite(next))
                && !words.get(of).hasProclitic()
                && words.is(next, WordClass.GROUP_HEAD);
        return known ? next : end;
    }

    private boolean isNumber(int token) {
        boolean word = words.is(token, WordClass.NUMBER)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.isAmong(token, WordSet.SINGLE);
        return word || token < words.size() && words.token(token).kind() == TokenKind.NUMBER;
    }

    /** "60% من المشاركين", "45 في المئة من السكان": those a part of whom speaks; false where no part is told. */
    private boolean part(FrameState state) {
        int last = state.wantsSubject() ? partEnd(state.at, state.end) : -1;
        int people = last + 2;
        MentionCandidate mention = last >= 0 && people < state.end && words.is(last + 1, OF) && words.isWord(people)
                ? mentions.speakerAt(people, true)
                : null;
        if (mention == null || mention.kind() == MentionKind.STATEMENT_NOUN || isInRelativeClause(state)) {
            return false;
        }
        state.speaks(mention);
        state.pass(mention);
        return true;
    }

    /** "قال عن الشركة التي | تملك 40% من الحصص | إن": what is told of somebody else. */
    private boolean isInRelativeClause(FrameState state) {
        for (int i = state.at - 1; i >= state.from; i--) {
            if (words.is(i, WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The last token of a percentage that begins at the token; -1 for none. */
    private int partEnd(int token, int end) {
        int sign = token + 1;
        if (sign + 1 >= end || words.token(token).kind() != TokenKind.NUMBER) {
            return -1;
        }
        if (words.token(sign).is('%') || words.token(sign).is('٪') || words.isTokenAmong(sign, WordSet.PER_HUNDRED)) {
            return sign;
        }
        return words.is(sign, IN) && words.isAmong(sign + 1, WordSet.HUNDRED) ? sign + 1 : -1;
    }

    /** "خمسة من المحامين": those of whom a number speaks. */
    boolean of(FrameState state) {
        int people = state.at + 2;
        boolean of = state.wantsSubject()
                && people < state.end
                && words.isWord(state.at + 1)
                && words.get(state.at + 1).form().equals(OF)
                && !words.get(state.at + 1).hasProclitic();
        MentionCandidate mention = of ? mentions.at(people) : null;
        if (mention == null) {
            return false;
        }
        state.speaks(mention);
        state.pass(mention);
        return true;
    }

    /** "كل من", "بعض": goes past how many or how much of something; false for nothing. */
    boolean quantifier(FrameState state) {
        int at = state.at;
        boolean quantifies = words.is(at, WordClass.QUANTIFIER)
                && !words.get(at).form().startsWith(ARTICLE)
                && !words.get(at).hasProclitic()
                && !(state.wantsSubject() && (words.hasPronoun(at) || mentions.at(at) != null));
        if (quantifies) {
            state.at += words.is(at + 1, OF) ? 2 : 1;
        }
        return quantifies;
    }
}
