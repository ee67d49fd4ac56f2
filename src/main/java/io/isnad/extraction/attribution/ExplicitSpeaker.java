package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.List;

/** The cue's own clause names the speaker. */
final class ExplicitSpeaker implements Sieve {

    @Override
    public Speaker find(Report report, Scene scene) {
        MentionCandidate mention = report.speaker();
        if (mention == null || mention.kind() == MentionKind.STATEMENT_NOUN) {
            return null;
        }
        if (report.type() == CueType.COLON) {
            return new Speaker(AttributionMethod.HEADLINE, mention, List.of(), 0.85);
        }
        return switch (mention.kind()) {
            case ROLE -> new Speaker(AttributionMethod.ROLE, mention, List.of(), 0.9);
            case CAPITAL -> new Speaker(AttributionMethod.METONYM, mention, List.of(), 0.85);
            default -> new Speaker(AttributionMethod.EXPLICIT, mention, List.of(), confidence(report, mention));
        };
    }

    private static double confidence(Report report, MentionCandidate mention) {
        double named = mention.kind() == MentionKind.GROUP ? 0.88 : 0.97;
        return report.strict() ? named : named - 0.1;
    }
}
