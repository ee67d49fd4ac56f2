package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "ميسي: …": a headline, a heading inside the article, or a turn of an interview, that begins with its speaker and a colon. */
final class HeadlineCues {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_ADDRESSEE = 8;
    /** So many paragraphs that begin with who speaks make an interview. */
    private static final int FEWEST_TURNS = 3;

    private static final String PLURAL = "ون";
    private static final String MUST = "يجب";
    private static final String OUGHT = "علي";
    private static final String WE_WILL = "سن";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final AttributiveCues attributive;
    private final QuotedNames names;

    HeadlineCues(Grammar grammar, MentionTable mentions, AttributiveCues attributive) {
        this.grammar = grammar;
        this.attributive = attributive;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
    }

    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        boolean interview = isInterview();
        int last;
        for (int first = 0; first < words.size(); first = last + 1) {
            last = paragraphLast(first);
            if (words.token(first).paragraph() == 0) {
                reports.addAll(headline(first));
            } else {
                Stream.ofNullable(at(first, false, interview && isTurn(first), last))
                        .forEach(reports::add);
            }
        }
        return reports;
    }

    private boolean isInterview() {
        int turns = 0;
        for (int first = 0; first < words.size() && turns < FEWEST_TURNS; first = paragraphLast(first) + 1) {
            turns += isTurn(first) ? 1 : 0;
        }
        return turns == FEWEST_TURNS;
    }

    /** "الخطيب: بدأت الفكرة قبل سنوات.", "«الغد»: ومتى تعرض؟": a single speaker's name or title before the colon. */
    private boolean isTurn(int first) {
        Quotation quotation = words.document().quotationOpenedBy(first);
        if (quotation != null) {
            return asking(first) != null;
        }
        MentionCandidate speaker = mentions.at(first);
        return speaker != null
                && speaker.number() == GrammaticalNumber.SINGULAR
                && (speaker.kind() == MentionKind.NAME || speaker.kind() == MentionKind.ROLE)
                && words.sameParagraph(first, speaker.last() + 1)
                && grammar.isColon(speaker.last() + 1);
    }

    /** "الأمير يفتتح المعرض.. والوزير: …": the parts of a headline, from the last to the first; each ends where another speaks. */
    private List<Report> headline(int first) {
        List<Report> reports = new ArrayList<>();
        int last = paragraphLast(first);
        for (int i = last; i >= first; i--) {
            boolean opens = i == first
                    || words.token(i - 1).isTerminator() && words.document().sentenceStart(i) == i;
            Report report = opens ? at(i, true, false, last) : null;
            if (report != null) {
                reports.add(0, report);
                last = i - 1;
                while (last > first && words.token(last).isTerminator()) {
                    last--;
                }
            }
        }
        return reports;
    }

    private Report at(int first, boolean headline, boolean turn, int last) {
        if (!headline && words.isTokenAmong(first, WordSet.SOURCE_LINE)) {
            return null;
        }
        MentionCandidate quoted = headline ? quoted(first) : turn ? asking(first) : null;
        boolean answers = headline && isAnswer(first);
        boolean people =
                headline && namesPeople(first) || answers && words.get(first).unknown();
        MentionCandidate speaker = quoted != null ? quoted : mentions.speakerAt(first, people);
        AttributiveCues.Phrase source = speaker == null ? null : attributive.at(speaker.last() + 1);
        MentionCandidate medium = source == null ? null : speaker;
        speaker = source == null ? speaker : source.report().speaker();
        int colon = speaker == null ? -1 : colonAfter(speaker.last() + (quoted == speaker ? 2 : 1));
        colon = speaker != null && headline && !grammar.isColon(colon) ? colonBeforeQuotation(speaker) : colon;
        if (speaker == null
                || speaker.kind() == MentionKind.STATEMENT_NOUN
                || isPlace(speaker) && !answers && !isStance(colon + 1)
                || colon >= last
                || !words.sameParagraph(first, colon + 1)
                || !grammar.isColon(colon)) {
            return null;
        }
        boolean heading = last - first < LONGEST_HEADING && !words.token(last).isTerminator();
        if (!headline && !heading && !turn) {
            return null;
        }
        int contentLast = beforeAnother(colon + 1, last);
        List<AttributionLink> links = new ArrayList<>();
        links.add(new AttributionLink(
                Rule.HEADLINE_COLON,
                new Span(words.token(colon).start(), words.token(colon).end())));
        if (medium != null) {
            links.add(new AttributionLink(Rule.PASSED_ON_BY_MEDIUM, medium.span()));
        }
        links.add(new AttributionLink(Rule.SPEAKER_BEFORE_COLON, speaker.span()));
        return new Report(
                CueType.COLON,
                null,
                CueKind.SAY,
                Strength.STRONG,
                null,
                colon + 1,
                first,
                null,
                speaker,
                medium,
                colon + 1,
                words.token(colon + 1).start(),
                contentLast,
                -1,
                true,
                links);
    }

    /** "بيروت تغلق المرفأ.. ودمشق: …": whether a part of a headline goes on with somebody else, who answers rather than is told of. */
    private boolean isAnswer(int first) {
        return words.sameParagraph(first - 1, first)
                && words.isWord(first)
                && words.get(first).conjunction() == 'و';
    }

    /** ""الدفاع المدني": …": whose name fills the quotation before a colon; or null. */
    private MentionCandidate quoted(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        boolean named = quotation != null && quotation.closed() && grammar.isColon(quotation.lastToken() + 1);
        MentionCandidate mention = named ? mentions.speakerAt(open + 1, true) : null;
        return mention != null && mention.last() == quotation.lastToken() - 1 ? mention : null;
    }

    /** "«الغد»: كيف …": the medium whose name fills the quotation before a colon, whatever else it means; or null. */
    private MentionCandidate asking(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        return names.isName(quotation) && grammar.isColon(quotation.lastToken() + 1) ? mentions.named(quotation) : null;
    }

    /** The colon at the token, or after the body that a title belongs to, or an addressee: "وزير "الصحة" لـ"الصحيفة": …". */
    private int colonAfter(int after) {
        Quotation name = words.document().quotationOpenedBy(after);
        int token = names.isName(name) ? name.lastToken() + 1 : after;
        if (!words.isWord(token)) {
            return token;
        }
        boolean to = words.get(token).preposition() == 'ل' || words.is(token, "ل");
        for (int i = token; to && i < token + LONGEST_ADDRESSEE && words.sameParagraph(token, i); i++) {
            if (grammar.isColon(i)) {
                return i;
            }
        }
        return token;
    }

    /** "فلان بعد الفوز: …", "فلان يعود إلى بيروت: "لن أغادر"": what is told of the person in between holds no other cue; -1 for none. */
    private int colonBeforeQuotation(MentionCandidate speaker) {
        Quotation name = words.document().quotationOpenedBy(speaker.last() + 1);
        boolean head = names.isName(name) && speaker.kind() == MentionKind.GROUP;
        if (speaker.kind() != MentionKind.NAME && speaker.kind() != MentionKind.ROLE && !head) {
            return -1;
        }
        int next = names.isName(name) ? name.lastToken() + 1 : speaker.last() + 1;
        boolean occasion = words.isAmong(next, WordSet.OCCASION);
        for (int i = occasion ? next + 1 : next; words.sameParagraph(speaker.first(), i); i++) {
            if (grammar.isColon(i)) {
                return occasion || grammar.opensQuotation(i + 1) ? i : -1;
            }
            if (!words.isWord(i)
                    || !grammar.finiteVerbs(i).isEmpty()
                    || !occasion && mentions.at(i) != null && mentions.at(i).isNamedPerson()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPlace(MentionCandidate mention) {
        return mention.kind() == MentionKind.COUNTRY || mention.kind() == MentionKind.CAPITAL;
    }

    /** "مصر: لن نقبل", where "مصر: افتتاح المعرض" tells where something happens. */
    private boolean isStance(int token) {
        return words.isWord(token)
                && (words.isAmong(token, WordSet.OWN_WORDS)
                        || words.is(token, MUST)
                        || words.is(token, OUGHT)
                        || words.token(token).folded().startsWith(WE_WILL));
    }

    /** "وزير يمني: …". */
    private boolean namesPeople(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.TITLE) || words.is(token, WordClass.GROUP_HEAD) || isPlural(token));
    }

    /** "لن أحذف شيئا... والكويت تمنع الفيلم": the last token before what somebody else does, told after dots. */
    private int beforeAnother(int first, int last) {
        int farthest = Math.min(last, first + 2 * LONGEST_HEADING);
        for (int i = first + 1; i + 2 < farthest; i++) {
            MentionCandidate other = words.token(i).isTerminator()
                            && words.isWord(i + 1)
                            && words.get(i + 1).conjunction() == 'و'
                    ? mentions.at(i + 1)
                    : null;
            boolean acts = other != null
                    && other.kind().actorKind() == ActorKind.ORGANIZATION
                    && other.last() < last
                    && (words.is(other.last() + 1, WordClass.COMMON_VERB)
                            || words.is(other.last() + 1, WordClass.REPORTING_VERB));
            if (acts) {
                int end = i - 1;
                while (end > first && words.token(end).isTerminator()) {
                    end--;
                }
                return end;
            }
        }
        return last;
    }

    /** "مهنيون: …": people by what they do. */
    private boolean isPlural(int token) {
        return words.is(token, WordClass.ADJECTIVE)
                && !words.get(token).definite()
                && words.get(token).form().endsWith(PLURAL)
                && grammar.isColon(token + 1);
    }

    private int paragraphLast(int first) {
        int last = first;
        while (words.sameParagraph(first, last + 1)) {
            last++;
        }
        return last;
    }
}
