package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Blessings;
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
    private final JoinedSubjects joined;
    private final NamesOfOthers others;
    private final Brackets brackets;

    FrameAsides(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
        this.names = new QuotedNames(words);
        this.joined = new JoinedSubjects(grammar, mentions, introducers);
        this.others = new NamesOfOthers(words);
        this.brackets = new Brackets(grammar);
    }

    /** Goes past "حفظه الله"; false where nothing like it stands. */
    boolean blessing(FrameState state) {
        int last = Blessings.last(words, state.at);
        if (last >= 0) {
            state.at = last + 1;
        }
        return last >= 0;
    }

    /** Goes past a comma, and past what it opens where that is no content. */
    void comma(FrameState state) {
        if (joined.pass(state)) {
            return;
        }
        if (!state.toldOf && grammar.timeEnd(state.at + 1) < 0 && isAside(state)) {
            return;
        }
        MentionCandidate named = state.subjectKnown ? null : nameApart(state.subject, state.at);
        if (named != null) {
            state.speaks(named);
        }
        boolean adverb = words.is(state.at - 1, WordClass.ADVERB);
        state.asideClosed |= closesApposition(state) || adverb;
        state.toldOf = false;
        state.at = named == null ? state.at + 1 : named.last() + 1;
    }

    /** The subject with the name that the comma sets apart; null where it is somebody else's, or where there is none. */
    private MentionCandidate nameApart(MentionCandidate subject, int comma) {
        int name = nameAfter(comma);
        return subject == null || others.isAt(subject, name) ? null : mentions.namedBy(subject, name);
    }

    /** "أحدهم، سامر الخطيب،", "أحدهم، وهو المهندس سامر الخطيب،": where after the comma a name may begin. */
    private int nameAfter(int comma) {
        return words.isTokenAmong(comma + 1, WordSet.THE_WHILE) ? comma + 2 : comma + 1;
    }

    /** "قال الوزير، الذي كان يتحدث في القاهرة، إن": between commas after the subject, before an introducer. */
    private boolean isAside(FrameState state) {
        int at = state.at;
        boolean source = words.isWord(at + 1) && words.get(at + 1).form().equals(FROM);
        boolean named =
                state.subject != null && (nameApart(state.subject, at) != null || words.is(at + 1, WordClass.NAMING));
        boolean whatIsSaid = state.request.takes(Complement.OBJECT) && introducers.isEvent(at + 1);
        if (state.subject == null
                || state.loose
                || whatIsSaid
                || named
                || source
                || grammar.isComplementizer(at + 1)
                || grammar.isQuoting(at + 1)) {
            return false;
        }
        boolean about = tellsAbout(at + 1) || tellsWho(at + 1, state.subject) && !isCalledUpon(at + 1, state);
        for (int close = at + 1; close < Math.min(state.end, at + LONGEST_ASIDE); close++) {
            Quotation quotation = words.document().quotationOpenedBy(close);
            if (grammar.isColon(close) || quotation != null && !names.isName(quotation)) {
                return false;
            }
            close = quotation == null ? close : quotation.lastToken();
            about &= !grammar.isComplementizer(close);
            if (grammar.isComma(close) && close > at + 1) {
                boolean introduces = isObjectAfter(close + 1, about, state)
                        || introducers.at(close + 1, state.from, state.request, false) != null
                        || about && (isAddressed(close + 1, state) || isOccasion(close + 1));
                state.at = introduces ? close + 1 : at;
                state.asideClosed |= introduces;
                return introduces;
            }
        }
        return false;
    }

    /** "نفى المدير، في اتصال هاتفي، استقالته": whether a noun after the aside may be what was said. */
    private boolean isObjectAfter(int noun, boolean about, FrameState state) {
        int first = state.at + 1;
        boolean tellsWhere = grammar.isPreposition(first)
                || grammar.isRelative(first)
                || words.isWord(first) && words.get(first).preposition() == 'ب'
                || about;
        FrameRequest request = tellsWhere ? state.objectRequest(words) : state.request;
        return (tellsWhere || introducers.isEvent(noun))
                && grammar.participles(noun).isEmpty()
                && introducers.object(noun, state.from, request) != null;
    }

    /** "المنظمة، ومقرها جنيف، …", "الهيئة، وهي مستقلة، …": whether what a comma opens tells of whoever stands before it. */
    private boolean tellsAbout(int token) {
        return grammar.isRelative(token)
                || words.isTokenAmong(token, WordSet.THE_WHILE)
                || words.isAmong(token, WordSet.SEAT) && words.get(token).conjunction() != 0;
    }

    /** "سامر الخطيب، أستاذ القانون في جامعة حلب، …": whether what a comma opens tells who somebody is who has been named. */
    private boolean tellsWho(int token, MentionCandidate subject) {
        return subject != null
                && subject.isNamedPerson()
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && (words.is(token, WordClass.TITLE) || words.is(token, WordClass.GROUP_HEAD));
    }

    /** "طالب سامر الخطيب، المعلمين بفتح المدرسة، في بيان": rather whom the verb addresses, since what it takes follows. */
    private boolean isCalledUpon(int token, FrameState state) {
        int next = mentions.phraseEnd(token) + 1;
        return isAddressed(token, state)
                && next < state.end
                && introducers.at(next, state.from, state.request.addressing(), false) != null;
    }

    /** "أعربت اللجنة، وهي مستقلة، في بيان عن أسفها", "أقر سامر، وهو طبيب، للصحفيين بأن": in what, when or to whom somebody speaks. */
    private boolean isOccasion(int token) {
        return grammar.timeEnd(token) >= 0
                || grammar.isPreposition(token) && !grammar.isPrepositionWithPronoun(token)
                || words.isWord(token)
                        && words.get(token).preposition() == 'ل'
                        && words.get(token).conjunction() == 0;
    }

    /** "حثت المنظمة، ومقرها جنيف، المانحين على": whom the verb calls upon. */
    private boolean isAddressed(int token, FrameState state) {
        return state.addressee == null
                && state.request.addressees().contains(Complement.OBJECT)
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && (words.get(token).definite() || mentions.at(token) != null);
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

    /** "شاهد عيان يدعى أحمد", "سألت أحد الشهود، ويدعى أحمد": takes the name of who speaks or is addressed; false where none is given. */
    boolean naming(FrameState state) {
        int at = state.at;
        if (!words.is(at, WordClass.NAMING)) {
            return false;
        }
        int last = grammar.isComma(at - 1) ? at - 2 : at - 1;
        boolean speaker = state.subject != null
                && !state.subject.isNamedPerson()
                && (state.atSubjectEnd() || grammar.isComma(at - 1));
        boolean addressee = !speaker && state.addressee != null && state.addressee.last() == last;
        MentionCandidate name = speaker || addressee ? mentions.speakerAt(at + 1, false) : null;
        if (name == null || !name.isNamedPerson()) {
            return false;
        }
        if (speaker) {
            state.speaks(name);
        }
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

    /** "(…)", "- وفقا للوكالة -", the end of a name in quotation marks: passed over; "(إن …)": only the bracket. */
    boolean bracket(FrameState state) {
        if (words.document().quotationClosedBy(state.at) != null || brackets.openClause(state.at)) {
            state.at++;
            return true;
        }
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
        if (close == limit) {
            return false;
        }
        MentionCandidate named = dash ? null : bracketed(state, close);
        if (named != null) {
            state.speaks(named);
        }
        boolean tells = !dash && state.atSubjectEnd();
        state.at = close + 1;
        state.subjectEnd = tells ? close : state.subjectEnd;
        return true;
    }

    /** "أعلنت (جمعية الأطباء) أن": who speaks, whose name alone the brackets hold right after the verb; or null. */
    private MentionCandidate bracketed(FrameState state, int close) {
        MentionCandidate named =
                state.at == state.from && state.wantsSubject() ? mentions.speakerAt(state.at + 1, false) : null;
        return named != null && named.last() + 1 == close ? named : null;
    }

    /** "أشار بقوله إلى أن": the noun only says again that the verb reports, which has its own preposition after it. */
    boolean isSaidAgain(int saying, FrameState state) {
        return words.isBySaying(saying)
                && grammar.isPreposition(saying + 1)
                && grammar.isComplementizer(saying + 2)
                && introducers.at(saying + 1, state.from, state.request, state.loose) != null;
    }
}
