package io.isnad.extraction.cue;

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

/** "ميسي: …": a headline, a heading inside the article, or a turn of an interview, that begins with its speaker and a colon. */
final class HeadlineCues {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_TITLE = 4;
    /** So many paragraphs that begin with who speaks make an interview. */
    private static final int FEWEST_TURNS = 3;

    private static final String MUST = "يجب";
    private static final String OUGHT = "علي";
    private static final String WE_WILL = "سن";
    private static final String OF = "عن";
    private static final String AND = "و";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final AttributiveCues attributive;
    private final QuotedNames names;
    private final HeadlineColons colons;
    private final HeadlineParts parts;
    private final UnnamedPeople people;
    private final ShortenedBodies bodies;

    private final HeadlineTellings tellings;

    /** Looks for headings of which the other reports of the article may tell again. */
    HeadlineCues(Grammar grammar, MentionTable mentions, AttributiveCues attributive, List<Report> reports) {
        this.tellings = new HeadlineTellings(grammar.words(), reports);
        this.grammar = grammar;
        this.attributive = attributive;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.colons = new HeadlineColons(grammar, mentions);
        this.parts = new HeadlineParts(grammar, mentions);
        this.people = new UnnamedPeople(grammar);
        this.bodies = new ShortenedBodies(words, mentions);
    }

    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        boolean interview = isInterview();
        int last;
        for (int first = 0; first < words.size(); first = last + 1) {
            last = words.document().paragraphLast(first);
            if (words.token(first).paragraph() == 0) {
                reports.addAll(headline(first));
            } else {
                int speaker = afterBullet(first);
                Report report = at(speaker, false, interview && isTurn(speaker), last);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private boolean isInterview() {
        int turns = 0;
        for (int first = 0;
                first < words.size() && turns < FEWEST_TURNS;
                first = words.document().paragraphLast(first) + 1) {
            turns += isTurn(afterBullet(first)) ? 1 : 0;
        }
        return turns == FEWEST_TURNS;
    }

    /** "- الخطيب: …", "▪ الخطيب: …": the first word of a paragraph, after the sign that sets it off. */
    private int afterBullet(int first) {
        boolean bullet = !words.isWord(first)
                && !grammar.opensQuotation(first)
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1);
        return bullet ? first + 1 : first;
    }

    /** "الخطيب: بدأت الفكرة قبل سنوات.", "«الغد»: ومتى تعرض؟": a single speaker's name or title, or a medium, before the colon. */
    private boolean isTurn(int first) {
        Quotation quotation = words.document().quotationOpenedBy(first);
        if (quotation != null) {
            return asking(first) != null;
        }
        MentionCandidate speaker = mentions.at(first);
        return speaker != null
                && speaker.number() == GrammaticalNumber.SINGULAR
                && (speaker.kind() == MentionKind.NAME
                        || speaker.kind() == MentionKind.ROLE
                        || grammar.media().isMedium(speaker))
                && words.sameParagraph(first, speaker.last() + 1)
                && grammar.isColon(speaker.last() + 1);
    }

    /** "الأمير يفتتح المعرض.. والوزير: …": the parts of a headline, from the last to the first; each ends where another speaks. */
    private List<Report> headline(int first) {
        List<Report> reports = new ArrayList<>();
        int last = words.document().paragraphLast(first);
        for (int i = last; i >= first; i--) {
            Report report = i == first || parts.beginsAt(i, first) ? at(i, true, false, last) : null;
            if (report != null) {
                reports.add(0, report);
                last = i - 1;
                while (last > first && words.token(last).isTerminator()) {
                    last--;
                }
            }
        }
        reports = reports.isEmpty() ? afterQuotation(first) : reports;
        return reports.isEmpty() ? underTopic(first) : reports;
    }

    /** "الانتخابات البلدية: الوزير: …": a speaker after what the headline is about, where nobody speaks before that. */
    private List<Report> underTopic(int first) {
        int colon = parts.topicEnd(first);
        Report report =
                colon < 0 ? null : at(colon + 1, true, false, words.document().paragraphLast(first));
        return report == null ? List.of() : List.of(report);
    }

    /** ""لن أغادر": سامر الخطيب": who stands after the colon, with nothing else, said the quotation before it. */
    private List<Report> afterQuotation(int first) {
        Quotation quotation = words.document().quotationOpenedBy(first);
        int colon = quotation == null || names.isName(quotation) ? -1 : quotation.lastToken() + 1;
        MentionCandidate speaker =
                grammar.isColon(colon) && words.sameParagraph(first, colon + 1) ? mentions.at(colon + 1) : null;
        boolean alone = speaker != null
                && speaker.isSource()
                && speaker.kind() != MentionKind.STATEMENT_NOUN
                && !words.sameParagraph(first, speaker.last() + 1);
        return alone ? List.of(report(first, colon, speaker, null, first, quotation.lastToken())) : List.of();
    }

    private Report at(int first, boolean headline, boolean turn, int last) {
        if (!headline && words.isTokenAmong(first, WordSet.SOURCE_LINE)) {
            return null;
        }
        MentionCandidate quoted = headline ? quoted(first) : turn ? asking(first) : null;
        boolean answers = headline && isAnswer(first);
        boolean named =
                headline && people.beginAt(first) || answers && words.get(first).unknown();
        MentionCandidate speaker = quoted != null ? quoted : mentions.speakerAt(first, named);
        speaker = speaker == null && headline && grammar.isColon(first + 1) ? bodies.at(first) : speaker;
        AttributiveCues.Phrase source = speaker == null ? null : attributive.at(speaker.last() + 1);
        MentionCandidate informant =
                source == null ? informant(speaker) : source.report().speaker();
        MentionCandidate medium = informant == null ? null : speaker;
        speaker = informant == null ? speaker : informant;
        int titled = speaker == null || headline ? -1 : colons.afterTitle(speaker);
        int plain = speaker == null ? -1 : colons.after(speaker, quoted == speaker, headline);
        int colon = titled >= 0 ? titled : plain;
        if (speaker == null
                || speaker.kind() == MentionKind.STATEMENT_NOUN && !(headline && isStudy(speaker, last))
                || isPlace(speaker) && !answers && !isStance(colon + 1) && !tellings.say(speaker, colon + 1, last)
                || parts.isAskedAbout(first, last)
                || colon >= last
                || !headline && !turn && colons.isBeforeAuthors(colon, last)
                || colons.isByline(speaker, colon)
                || !words.sameParagraph(first, colon + 1)
                || !grammar.isColon(colon)) {
            return null;
        }
        boolean heading = last - first < LONGEST_HEADING && !words.token(last).isTerminator();
        if (!headline && !heading && !turn && titled < 0 && !isQuotedToTheEnd(speaker, colon, last)) {
            return null;
        }
        int contentLast = headline ? parts.contentLast(colon + 1, last) : last;
        return report(first, colon, speaker, medium, colon + 1, contentLast);
    }

    private Report report(
            int first,
            int colon,
            MentionCandidate speaker,
            MentionCandidate medium,
            int contentFirst,
            int contentLast) {
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
                contentFirst,
                first,
                null,
                speaker,
                medium,
                contentFirst,
                words.token(contentFirst).start(),
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

    /** ""الدفاع المدني": …", ".. و«الصحة» لـ«الغد»: …": whose name fills the quotation before a colon; or null. */
    private MentionCandidate quoted(int first) {
        int open = words.is(first, AND) ? first + 1 : first;
        Quotation quotation = words.document().quotationOpenedBy(open);
        boolean named =
                quotation != null && quotation.closed() && grammar.isColon(colons.direct(quotation.lastToken() + 1));
        MentionCandidate body = named && quotation.lastToken() == open + 2 ? bodies.at(open + 1) : null;
        MentionCandidate mention = body != null ? body : named ? mentions.speakerAt(open + 1, true) : null;
        return mention != null && mention.last() == quotation.lastToken() - 1 ? mention : null;
    }

    /** "«الغد»: كيف …": the medium whose name fills the quotation before a colon, whatever else it means; or null. */
    private MentionCandidate asking(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        return names.isName(quotation) && grammar.isColon(quotation.lastToken() + 1) ? mentions.named(quotation) : null;
    }

    /** "الخطيب: «لن نغادر».": a paragraph that is nothing but a person and what he said. */
    private boolean isQuotedToTheEnd(MentionCandidate speaker, int colon, int last) {
        Quotation quotation = words.document().quotationOpenedBy(colon + 1);
        boolean person = speaker.kind() == MentionKind.NAME || speaker.kind() == MentionKind.ROLE;
        return person
                && words.get(speaker.first()).conjunction() == 0
                && quotation != null
                && quotation.lastToken() - quotation.firstToken() > LONGEST_TITLE
                && (quotation.lastToken() == last
                        || quotation.lastToken() == last - 1
                                && words.token(last).isTerminator());
    }

    /** "رويترز عن مصادر: …": from whom a medium has it; or null. */
    private MentionCandidate informant(MentionCandidate medium) {
        int of = medium == null ? -1 : medium.last() + 1;
        boolean passedOn = words.sameParagraph(of - 1, of)
                && words.is(of, OF)
                && grammar.media().passesOn(medium);
        MentionCandidate informant = passedOn ? mentions.speakerAt(of + 1, true) : null;
        // "مراسل القناة عن الحريق: …": what it is about rather than from whom
        boolean topic = informant != null
                && informant.kind() == MentionKind.GROUP
                && !FrameAttributes.isPeople(words.get(informant.first()));
        return informant != null && !topic && grammar.isColon(informant.last() + 1) ? informant : null;
    }

    /** "دراسة: …": what finds out speaks for itself; before a question it tells rather of what kind the article is. */
    private boolean isStudy(MentionCandidate mention, int last) {
        return words.is(mention.first(), WordClass.STUDY)
                && !words.isTokenAmong(mention.first(), WordSet.KICKER)
                && !words.token(last).is('؟');
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
}
