package io.isnad.extraction;

import io.isnad.extraction.attribution.Attributions;
import io.isnad.extraction.attribution.StatementAssembler;
import io.isnad.extraction.coreference.ActorAssembler;
import io.isnad.extraction.coreference.ActorRegistry;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.cue.ReportFinder;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.measure.MeasureFinder;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionFinder;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.SharedSurnames;
import io.isnad.extraction.morphology.Segmenter;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.time.TimeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds who said what in a text. Immutable and safe for use by any number of threads. */
public final class Extractor {

    /** Raised with every change of the rules that can change a result; the lexicons are told apart by their digest. */
    private static final int RULES = 19;

    private static final String ARABIC = "ar";

    private final Segmenter segmenter;
    private final ExtractionOptions options;

    private Extractor(Lexicon lexicon, ExtractionOptions options) {
        this.segmenter = new Segmenter(lexicon);
        this.options = options;
    }

    /** An extractor with the lexicons that come with the engine. */
    public static Extractor create() {
        return create(ExtractionOptions.standard());
    }

    /** The same with options of one's own. */
    public static Extractor create(ExtractionOptions options) {
        return new Extractor(Lexicon.arabic(), options);
    }

    /**
     * Changes whenever the same text may give another result: with the rules, the lexicons and the options. Stored beside what
     * was extracted, so that results of another engine are known as such. Costs a few milliseconds, a new extractor half a
     * second.
     */
    public static String version(ExtractionOptions options) {
        return RULES + "-" + Lexicon.arabicDigest() + options.digest();
    }

    /**
     * Reads one article.
     *
     * @param text the whole text; its first line is the headline, every further line a paragraph
     * @param language BCP 47 tag; a language that the engine has no rules for gives paragraphs and nothing else
     * @param publishedOn the day of publication, by which "yesterday" is resolved, or null where it is not known
     */
    public Extraction extract(String text, String language, LocalDate publishedOn) {
        if (!language.toLowerCase(Locale.ROOT).startsWith(ARABIC)) {
            return new Extraction(Document.of(text).paragraphs(), List.of(), List.of(), List.of(), List.of());
        }
        Document document = Document.of(text, segmenter);
        Words words = Words.of(document, segmenter);
        TimeTable times = TimeTable.of(words, publishedOn);
        MentionFinder finder = new MentionFinder(words);
        MentionTable mentions = finder.find();
        ReportFinder reporting = new ReportFinder(words, mentions, times, options);
        List<Report> reports = reporting.find();
        List<MentionCandidate> revealed = revealed(words, reports, mentions);
        if (!revealed.isEmpty()) {
            mentions = finder.find(revealed);
            reports = new ReportFinder(reporting, mentions).find();
        }
        Attributions attributions = Attributions.of(words, mentions, reports, options);
        ActorRegistry registry =
                ActorRegistry.of(words, mentions.all(), StatementAssembler.needed(reports, attributions), options);
        ActorAssembler assembler = new ActorAssembler(text, registry);
        List<Actor> actors = assembler.actors();
        List<Mention> named = assembler.mentions();
        List<Statement> statements =
                new StatementAssembler(words, times, registry, assembler, options).assemble(reports, attributions);
        List<Measure> measures = new MeasureFinder().find(words, times, actors, named, statements);
        return Relevance.filter(new Extraction(document.paragraphs(), actors, named, statements, measures));
    }

    private static boolean isNamed(MentionCandidate mention) {
        return mention != null && mention.isNamedPerson();
    }

    /** Speakers whose names nothing but their speaking shows. */
    private List<MentionCandidate> revealed(Words words, List<Report> reports, MentionTable mentions) {
        if (!options.uses(RuleFamily.REVEALED_NAMES)) {
            return List.of();
        }
        List<MentionCandidate> speakers = new ArrayList<>(reports.size());
        List<MentionCandidate> revealed = new ArrayList<>();
        for (Report report : reports) {
            MentionCandidate speaker = report.speaker();
            if (speaker != null) {
                speakers.add(speaker);
            }
            if (isNamed(speaker) && !isNamed(mentions.at(speaker.first()))) {
                revealed.add(speaker);
            }
        }
        revealed.addAll(new SharedSurnames(words, mentions).shownBy(speakers));
        return revealed;
    }
}
