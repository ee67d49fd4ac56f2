package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Rule;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import io.isnad.extraction.time.TimeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every report of speech in a document, with the bounds of its content. */
public final class ReportFinder {

    private final ExtractionOptions options;
    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final ContentBounds bounds;
    private final Cues cues;
    private final Described described;
    private final MainClauses mainClauses;
    private final TimeClauseOpenings openings;

    public ReportFinder(Words words, MentionTable mentions, TimeTable times, ExtractionOptions options) {
        this.options = options;
        this.grammar = new Grammar(words, times, new Media(words, options.uses(RuleFamily.MEDIA)));
        this.words = words;
        this.mentions = mentions;
        this.bounds = new ContentBounds(grammar);
        this.cues = new Cues(grammar, mentions, options, null);
        this.described = new Described(grammar, mentions, cues.frames());
        this.mainClauses = new MainClauses(grammar, mentions);
        this.openings = new TimeClauseOpenings(grammar);
    }

    /** The same once other mentions are known: what does not hang on those that are new is not read again. */
    public ReportFinder(ReportFinder before, MentionTable mentions) {
        this.options = before.options;
        this.grammar = before.grammar;
        this.words = before.words;
        this.mentions = mentions;
        this.bounds = before.bounds;
        this.cues = new Cues(grammar, mentions, options, before.cues);
        this.described = new Described(grammar, mentions, cues.frames());
        this.mainClauses = new MainClauses(grammar, mentions);
        this.openings = new TimeClauseOpenings(grammar);
    }

    /** The reports in the order of their cues. */
    public List<Report> find() {
        List<AttributiveCues.Phrase> phrases = new ArrayList<>();
        List<Report> found = cues.find(phrases);
        ReportsByClause byClause = new ReportsByClause(words.size());
        found.forEach(r -> byClause.put(bounds.clauseFirst(r), r));
        phrases.forEach(p -> byClause.put(p.first(), p.report()));
        List<Report> reports = new ArrayList<>();
        Report outer = null;
        for (Report report : found) {
            Report bounded = mainClauses.without(report.ending(bounds.last(report, byClause)));
            reports.add(described.with(beforeWordsOf(outer, bounded)));
            outer = grammar.isColon(report.contentFirst() - 1) ? report : outer;
        }
        reports.addAll(new HeadlineCues(grammar, mentions, cues.attributive(), List.copyOf(reports)).find());
        reports = new AttributedContent(grammar, bounds).join(reports, phrases, byClause);
        reports = new PostposedVerbs(grammar, mentions, bounds).join(reports);
        reports.removeIf(r -> !isInUse(r));
        reports = grammar.media().pass(reports);
        reports = new Reactions(words, mentions).without(reports, bounds);
        reports = new Embedded(grammar).without(distinct(reports));
        List<Report> issued = new ArrayList<>();
        for (Report report : reports) {
            if (isOfIssuer(report)) {
                issued.add(report);
            }
        }
        reports.removeIf(r -> !hasContent(r) || tellsOfAny(r, issued));
        reports.sort(Comparator.comparingInt(Report::cueToken));
        return new CalledUpon(grammar).without(reports);
    }

    /** "قال الوزير بعد إعلان النادي إلغاء المباراة | : "…"": of what is told on the way to an earlier cue's words, what stands before their colon. */
    private Report beforeWordsOf(Report outer, Report report) {
        boolean onTheWay = outer != null
                && report.cueToken() < outer.contentFirst()
                && report.contentFirst() < outer.contentFirst()
                && report.contentLast() >= outer.contentFirst();
        return onTheWay ? report.ending(bounds.trimmed(report.contentFirst(), outer.contentFirst() - 1)) : report;
    }

    /** Whether it is a report by a cue of those that are looked for. */
    private boolean isInUse(Report report) {
        return report != null && options.uses(report.links().get(0).rule().family());
    }

    /** Of cues with the same content ("قالت باكية: …") the one that says most by itself; of equals the nearest. */
    private List<Report> distinct(List<Report> reports) {
        Map<Long, Report> best = new HashMap<>();
        Map<Long, Report> longest = new HashMap<>();
        for (Report report : reports) {
            best.merge(content(report), report, (known, r) -> isRather(r, known) ? r : known);
            if (report.cue() != null) {
                longest.merge(part(report), report, (known, r) -> isLongerPart(r, known) ? r : known);
            }
        }
        List<Report> distinct = new ArrayList<>(reports.size());
        for (Report report : reports) {
            Report part = longest.get(part(report));
            if (!isRather(best.get(content(report)), report) && (part == null || !isLongerPart(part, report))) {
                distinct.add(report);
            }
        }
        return distinct;
    }

    /** Where content begins: the token and the offset, as one number. */
    private static long content(Report report) {
        return (long) report.contentFirst() << Integer.SIZE | report.contentStart();
    }

    /** What the parts of interrupted words have in common: the cue's token and its type, as one number. */
    private static long part(Report report) {
        return (long) report.cueToken() << Integer.SIZE | report.type().ordinal();
    }

    /** ""…"، قال فلان، "…"": of the two parts around one cue the longer, of equals the first. */
    private static boolean isLongerPart(Report one, Report other) {
        int length = one.contentLast() - one.contentFirst();
        int otherLength = other.contentLast() - other.contentFirst();
        return length != otherLength ? length > otherLength : one.contentFirst() < other.contentFirst();
    }

    private boolean isRather(Report one, Report other) {
        if (openings.hold(one, other) || openings.hold(other, one)) {
            return one.cueToken() < other.cueToken();
        }
        boolean clauseAboutSubject = one.type() == CueType.VERB
                && other.type() == CueType.VERB
                && one.speaker() != null
                && other.speaker() != null
                && one.speaker().first() == other.speaker().first()
                && !isOfIssuer(one)
                && !isOfIssuer(other)
                && (one.speaker().first() - one.cueToken()) * (one.speaker().first() - other.cueToken()) < 0;
        if (clauseAboutSubject) {
            return one.cueToken() < other.cueToken();
        }
        if ((one.type() == CueType.NOUN) != (other.type() == CueType.NOUN)) {
            Report noun = one.type() == CueType.NOUN ? one : other;
            Report verb = one == noun ? other : one;
            if (isSaidIn(noun, verb)) {
                return one == verb;
            }
        }
        int strength = one.strength().compareTo(other.strength());
        return strength != 0 ? strength < 0 : one.cueToken() > other.cueToken();
    }

    /** "تابع في ختام تصريحه أن", "كرر في حديث للصحيفة أن": whether the noun is what the verb before it tells something in. */
    private boolean isSaidIn(Report noun, Report verb) {
        return verb.cueToken() < noun.cueToken()
                && words.is(noun.cueToken(), WordClass.STATEMENT_NOUN)
                && (verb.strength() == noun.strength() || words.isAmong(noun.cueToken() - 1, WordSet.SAID_IN));
    }

    /** "نشرت الشركة رسالة تؤكد أن": the words are those of the text that the subject before issued. */
    private static boolean isOfIssuer(Report report) {
        for (AttributionLink link : report.links()) {
            if (link.rule() == Rule.ISSUER_BEFORE_VERB) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfAny(Report report, List<Report> issued) {
        for (Report text : issued) {
            if (tellsOfText(report, text)) {
                return true;
            }
        }
        return false;
    }

    /** "ردد المتظاهرون هتافات تصف الحكم بأنه ظالم": the verb before the text has no content of its own. */
    private static boolean tellsOfText(Report report, Report issued) {
        return report.cueToken() < issued.cueToken()
                && report.contentFirst() > issued.cueToken()
                && report.contentFirst() <= issued.contentLast()
                && report.contentLast() <= issued.contentLast();
    }

    private boolean hasContent(Report report) {
        if (report.contentFirst() > report.contentLast()) {
            return false;
        }
        for (int i = report.contentFirst(); i <= report.contentLast(); i++) {
            if (words.isWord(i) || words.token(i).kind() == TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
