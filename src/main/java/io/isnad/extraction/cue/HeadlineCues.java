package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/** "ميسي: …": a headline, or a heading inside the article, that begins with its speaker and a colon. */
final class HeadlineCues {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_ADDRESSEE = 8;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final AttributiveCues attributive;

    HeadlineCues(Grammar grammar, MentionTable mentions, AttributiveCues attributive) {
        this.grammar = grammar;
        this.attributive = attributive;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        int paragraph = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).paragraph() != paragraph) {
                paragraph = words.token(i).paragraph();
                Report report = at(i, paragraph == 0);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private Report at(int first, boolean headline) {
        MentionCandidate speaker = mentions.speakerAt(first, headline && namesPeople(first));
        AttributiveCues.Phrase source = speaker == null ? null : attributive.at(speaker.last() + 1);
        MentionCandidate medium = source == null ? null : speaker;
        speaker = source == null ? speaker : source.report().speaker();
        int colon = speaker == null ? -1 : colonAfter(speaker.last() + 1);
        colon = speaker != null && headline && !grammar.isColon(colon) ? colonBeforeQuotation(speaker) : colon;
        if (speaker == null
                || speaker.kind() == MentionKind.STATEMENT_NOUN
                || speaker.kind() == MentionKind.COUNTRY
                || speaker.kind() == MentionKind.CAPITAL
                || !words.sameParagraph(first, colon + 1)
                || !grammar.isColon(colon)) {
            return null;
        }
        int last = paragraphLast(first);
        boolean heading = last - first < LONGEST_HEADING && !words.token(last).isTerminator();
        if (!headline && !heading || last <= colon) {
            return null;
        }
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
                last,
                -1,
                true,
                links);
    }

    /** The colon at the token, or after an addressee: "… لـ"الصحيفة": …". */
    private int colonAfter(int token) {
        if (!words.isWord(token)) {
            return token;
        }
        boolean to =
                words.get(token).preposition() == 'ل' || words.get(token).form().equals("ل");
        for (int i = token; to && i < token + LONGEST_ADDRESSEE && words.sameParagraph(token, i); i++) {
            if (grammar.isColon(i)) {
                return i;
            }
        }
        return token;
    }

    /** "فلان يعود إلى بيروت: "لن أغادر"": what is told of the person in between holds no other cue; -1 for none. */
    private int colonBeforeQuotation(MentionCandidate speaker) {
        if (speaker.kind() != MentionKind.NAME && speaker.kind() != MentionKind.ROLE) {
            return -1;
        }
        for (int i = speaker.last() + 1; words.sameParagraph(speaker.first(), i); i++) {
            if (grammar.isColon(i)) {
                return grammar.opensQuotation(i + 1) ? i : -1;
            }
            if (!words.isWord(i)
                    || !grammar.finiteVerbs(i).isEmpty()
                    || mentions.at(i) != null && mentions.at(i).isNamedPerson()) {
                return -1;
            }
        }
        return -1;
    }

    /** "وزير يمني: …". */
    private boolean namesPeople(int token) {
        return words.isWord(token)
                && (words.get(token).is(WordClass.TITLE) || words.get(token).is(WordClass.GROUP_HEAD));
    }

    private int paragraphLast(int first) {
        int last = first;
        while (words.sameParagraph(first, last + 1)) {
            last++;
        }
        return last;
    }
}
