package io.isnad.extraction.attribution;

import io.isnad.extraction.Attribution;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Cue;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.StatementForm;
import io.isnad.extraction.TimeExpression;
import io.isnad.extraction.coreference.ActorAssembler;
import io.isnad.extraction.coreference.ActorRegistry;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.time.TimeMatch;
import io.isnad.extraction.time.TimeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Turns reports with their speakers into the engine's statements. */
public final class StatementAssembler {

    private final Words words;
    private final QuotedNames names;
    private final TimeTable times;
    private final ActorRegistry registry;
    private final AttributionAssembler attributions;

    public StatementAssembler(
            Words words, TimeTable times, ActorRegistry registry, ActorAssembler actors, ExtractionOptions options) {
        this.words = words;
        this.names = new QuotedNames(words);
        this.times = times;
        this.registry = registry;
        this.attributions = new AttributionAssembler(words, registry, actors, options);
    }

    /** A report, its speaker and its content's span. */
    private record Draft(Report report, Speaker speaker, Span content) {}

    /** The mentions that must be kept because somebody speaks by them. */
    public static List<MentionCandidate> needed(List<Report> reports, Attributions attributions) {
        List<MentionCandidate> needed = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            needed.add(reports.get(i).speaker());
            needed.add(reports.get(i).via());
            needed.add(attributions.mention(i));
        }
        needed.removeIf(Objects::isNull);
        return needed;
    }

    /** The statements in the order of their contents. */
    public List<Statement> assemble(List<Report> reports, Attributions attributions) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            drafts.add(new Draft(reports.get(i), attributions.get(i), content(reports.get(i))));
        }
        drafts.sort(Comparator.comparing(Draft::content)
                .thenComparing(d -> d.report().cueToken()));
        IntervalIndex<Integer> contents = new IntervalIndex<>(words.size());
        for (int i = 0; i < drafts.size(); i++) {
            Report report = drafts.get(i).report();
            contents.add(i, report.contentFirst(), report.contentLast());
        }
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(draft, around(draft, drafts, contents)));
        }
        return statements;
    }

    private Statement statement(Draft draft, Integer within) {
        Report report = draft.report();
        List<Span> quotes = quotes(report);
        Cue cue = report.cue() == null ? null : new Cue(report.lemma(), report.kind(), report.cue());
        Attribution attribution = attributions.of(report, draft.speaker(), within != null);
        return new Statement(
                form(report, draft.content(), quotes),
                draft.content(),
                quotes,
                cue,
                attribution.method() == AttributionMethod.UNRESOLVED
                        ? null
                        : Integer.valueOf(registry.actorOf(draft.speaker().mention())),
                attribution,
                within,
                time(report));
    }

    private TimeExpression time(Report report) {
        TimeMatch match = report.time() < 0 ? null : times.around(report.time());
        return match == null ? null : match.expression();
    }

    private String text() {
        return words.document().text();
    }

    private Span content(Report report) {
        int end = words.token(report.contentLast()).end();
        int start = Math.min(report.contentStart(), end);
        if (start > 0 && text().charAt(start - 1) == '#') {
            start--;
        }
        return new Span(start, end);
    }

    /** The outermost quotations that stand in the content as a whole; none where nothing but names stands in them. */
    private List<Span> quotes(Report report) {
        List<Span> quotes = new ArrayList<>();
        int token = report.contentFirst();
        while (token <= report.contentLast()) {
            Quotation quotation = words.document().quotationOpenedBy(token);
            boolean whole = quotation != null && quotation.lastToken() <= report.contentLast();
            if (whole) {
                quotes.add(quotation.inner());
            }
            token = whole ? quotation.lastToken() + 1 : token + 1;
        }
        for (Span quote : quotes) {
            if (!isMereName(quote, report.contentFirst())) {
                return quotes;
            }
        }
        return List.of();
    }

    private StatementForm form(Report report, Span content, List<Span> quotes) {
        if (report.type() == CueType.COLON) {
            return StatementForm.DIRECT;
        }
        int before = report.contentFirst() - 1;
        if (before >= 0 && words.token(before).isColon() && before > report.cueToken()) {
            return StatementForm.DIRECT;
        }
        if (isQuoted(report)) {
            return StatementForm.DIRECT;
        }
        return quotes.isEmpty() ? StatementForm.INDIRECT : StatementForm.MIXED;
    }

    /** "فندق "النسيم"": what a thing or a body is called, in nobody's own wording. */
    private boolean isMereName(Span quote, int content) {
        int first = words.document().tokenAtOrAfter(quote.start());
        int noun = first - 2;
        boolean thing = noun >= content
                && words.sameParagraph(noun, first)
                && words.isWord(noun)
                && !words.get(noun).definite()
                && (words.is(noun, WordClass.ORGANIZATION_HEAD) || words.is(noun, WordClass.EPONYMOUS));
        return thing && names.isName(words.document().quotationAround(first));
    }

    /** Whether the content begins with a quotation, and none of its words stands outside of one. */
    private boolean isQuoted(Report report) {
        int token = report.contentFirst();
        boolean quoted = words.document().quotationOpenedBy(token) != null;
        while (quoted && token <= report.contentLast()) {
            Quotation quotation = words.document().quotationOpenedBy(token);
            quoted = quotation != null || !words.isWord(token);
            token = quotation == null ? token + 1 : quotation.lastToken() + 1;
        }
        return quoted;
    }

    /** The smallest content around this one that is another report's; null for none. */
    private static Integer around(Draft draft, List<Draft> drafts, IntervalIndex<Integer> contents) {
        Integer smallest = null;
        int cue = draft.report().cue() == null
                ? draft.content().start()
                : draft.report().cue().start();
        for (int index : contents.around(draft.report().contentFirst())) {
            Span content = drafts.get(index).content();
            boolean holds = content.contains(draft.content())
                    && content.start() <= cue
                    && cue < content.end()
                    && !content.equals(draft.content());
            if (holds && (smallest == null || isSmaller(index, smallest, drafts))) {
                smallest = index;
            }
        }
        return smallest;
    }

    private static boolean isSmaller(int one, int other, List<Draft> drafts) {
        int difference =
                drafts.get(one).content().length() - drafts.get(other).content().length();
        return difference != 0 ? difference < 0 : one < other;
    }
}
