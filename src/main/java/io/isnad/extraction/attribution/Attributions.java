package io.isnad.extraction.attribution;

import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** The speakers of a document's reports. */
public final class Attributions {

    private final List<Speaker> speakers;

    private Attributions(List<Speaker> speakers) {
        this.speakers = List.copyOf(speakers);
    }

    /** Finds the speakers of the reports. */
    public static Attributions of(Words words, MentionTable mentions, List<Report> reports, ExtractionOptions options) {
        return new Attributions(new SpeakerResolver(words, mentions, reports, options).resolve());
    }

    Speaker get(int report) {
        return speakers.get(report);
    }

    /** The mention of a report's speaker, wherever it stands, or null. */
    public MentionCandidate mention(int report) {
        return speakers.get(report).mention();
    }
}
