package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a phrase of attribution attributes: the clause before it, or after it where it opens the sentence. Where that is
 * another report's already, the phrase tells through whom it became known.
 */
final class AttributedContent {

    private final Grammar grammar;
    private final Words words;
    private final ContentBounds bounds;

    AttributedContent(Grammar grammar, ContentBounds bounds) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.bounds = bounds;
    }

    List<Report> join(List<Report> reports, List<AttributiveCues.Phrase> phrases, Map<Integer, Report> byClause) {
        List<Report> joined = new ArrayList<>(reports);
        AttributiveCues.Phrase last = null;
        for (AttributiveCues.Phrase phrase : phrases) {
            AttributiveCues.Phrase previous = last;
            last = phrase;
            if (isInFrame(phrase, reports)) {
                continue;
            }
            if (previous != null && onlyPunctuationBetween(previous.last(), phrase.first())) {
                deepen(joined, previous, phrase);
                continue;
            }
            boolean opens = opensSentence(phrase.first());
            Report own = opens ? following(phrase, byClause) : null;
            if (own != null) {
                joined.add(own);
                continue;
            }
            int owner = owner(joined, phrase.first());
            if (owner >= 0) {
                joined.set(owner, passedOn(joined.get(owner), phrase.report().speaker()));
                continue;
            }
            Report preceding = opens ? null : preceding(phrase, joined);
            if (preceding != null) {
                joined.add(preceding);
            }
        }
        return joined;
    }

    /** "أجمعت الصحف -نقلا عن مصادر- أن …": between a cue and its content. */
    private static boolean isInFrame(AttributiveCues.Phrase phrase, List<Report> reports) {
        return reports.stream()
                .anyMatch(r ->
                        r.type() == CueType.VERB && r.cueToken() < phrase.first() && phrase.last() < r.contentFirst());
    }

    /** "بحسب ما ذكرته رويترز، نقلا عن مصادر": the second phrase names the source, the first the medium. */
    private void deepen(List<Report> joined, AttributiveCues.Phrase medium, AttributiveCues.Phrase source) {
        joined.replaceAll(r -> r.cueToken() == medium.first() && grammar.media().isMedium(r.speaker())
                ? r.spokenBy(source.report().speaker()).through(r.speaker())
                : r);
    }

    private Report passedOn(Report report, MentionCandidate medium) {
        return grammar.media().isMedium(medium) && report.via() == null ? report.through(medium) : report;
    }

    private boolean opensSentence(int token) {
        int start = words.document().sentenceStart(token);
        return token == start || token == start + 1 && words.get(start).isFunctionWord();
    }

    private Report following(AttributiveCues.Phrase phrase, Map<Integer, Report> byClause) {
        int comma = phrase.last() + 1;
        int limit = words.document().sentenceEnd(phrase.first());
        while (comma < limit && !grammar.isComma(comma) && !startsContent(comma)) {
            comma++;
        }
        int first = comma < limit && grammar.isComma(comma) ? comma + 1 : comma;
        while (first < limit && (grammar.isComplementizer(first) || isFaInna(first))) {
            first++;
        }
        if (first >= limit) {
            return null;
        }
        Report open = content(phrase.report(), first, first);
        return open.ending(bounds.last(open, byClause));
    }

    private boolean startsContent(int token) {
        return isFaInna(token)
                || words.isWord(token)
                        && words.get(token).is(io.isnad.extraction.lexicon.WordClass.COMMON_VERB)
                        && !words.get(token).is(io.isnad.extraction.lexicon.WordClass.NOUN)
                        && !words.get(token).isFunctionWord();
    }

    private boolean isFaInna(int token) {
        return words.isWord(token) && words.token(token).folded().equals("فقد")
                || words.isWord(token)
                        && words.get(token).conjunction() == 'ف'
                        && (grammar.isComplementizer(token) || grammar.isParticleBeforeVerb(token));
    }

    /** Whose content ends at the phrase, or holds it; -1 for nobody's. */
    private int owner(List<Report> reports, int token) {
        int best = -1;
        for (int i = 0; i < reports.size(); i++) {
            Report r = reports.get(i);
            boolean ends = r.contentLast() < token
                    && onlyPunctuationBetween(r.contentLast(), token)
                    && words.sameParagraph(r.contentLast(), token);
            boolean holds = r.contentFirst() <= token && token <= r.contentLast() && r.type() != CueType.COLON;
            if ((ends || holds) && (best < 0 || r.cueToken() > reports.get(best).cueToken())) {
                best = i;
            }
        }
        return best;
    }

    private boolean onlyPunctuationBetween(int last, int token) {
        for (int i = last + 1; i < token; i++) {
            if (words.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    private Report preceding(AttributiveCues.Phrase phrase, List<Report> reports) {
        int last = phrase.first() - 1;
        int first = words.document().sentenceStart(phrase.first());
        Quotation quotation = closedBy(last);
        if (quotation == null && last > first && grammar.isComma(last)) {
            quotation = closedBy(last - 1);
        }
        for (Report report : reports) {
            boolean before = report.contentLast() < phrase.first() && report.contentLast() >= first;
            if (before && report.type() != CueType.NOUN) {
                first = Math.max(first, report.contentLast() + 1);
            }
        }
        while (first < last && (!words.isWord(first) && words.document().quotationOpenedBy(first) == null)) {
            first++;
        }
        last = bounds.trimmed(first, last);
        if (quotation != null && quotation.firstToken() >= first && isShortLead(first, quotation.firstToken())) {
            first = quotation.firstToken();
        }
        return last <= first ? null : content(phrase.report(), first, last);
    }

    private static boolean isShortLead(int first, int quotation) {
        return quotation == first;
    }

    private Quotation closedBy(int token) {
        for (Quotation q : words.document().quotations()) {
            if (q.closed() && q.lastToken() == token) {
                return q;
            }
        }
        return null;
    }

    private Report content(Report report, int first, int last) {
        int start = words.isWord(first) && words.get(first).conjunction() != 0
                ? words.get(first).start() - (words.get(first).preposition() != 0 ? 1 : 0)
                : words.token(first).start();
        return new Report(
                report.type(),
                report.lemma(),
                report.kind(),
                report.strength(),
                report.cue(),
                report.cueToken(),
                report.clauseFirst(),
                null,
                report.speaker(),
                null,
                first,
                start,
                last,
                -1,
                true,
                report.links());
    }
}
