package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/** Runs the sieves over the reports of a document, in the order of the text. */
final class SpeakerResolver {

    private static final List<Sieve> SIEVES = List.of(
            new ExplicitSpeaker(),
            new IssuerOfStatement(),
            new ContinuedSpeaker(),
            new SubjectOfSentence(),
            new NestedSpeaker());

    private static final Speaker NOBODY = new Speaker(AttributionMethod.UNRESOLVED, null, List.of(), 0.3);

    private final Scene scene;
    private final List<Report> reports;

    SpeakerResolver(Words words, MentionTable mentions, List<Report> reports) {
        this.reports = reports;
        this.scene = new Scene(words, mentions, reports);
    }

    /** The speakers, one for each report. */
    List<Speaker> resolve() {
        List<Speaker> speakers = new ArrayList<>();
        for (Report report : reports) {
            Speaker speaker = find(report);
            scene.resolved(report, speaker);
            speakers.add(speaker);
        }
        return speakers;
    }

    private Speaker find(Report report) {
        for (Sieve sieve : SIEVES) {
            Speaker speaker = sieve.find(report, scene);
            if (speaker != null) {
                return speaker;
            }
        }
        return NOBODY;
    }
}
