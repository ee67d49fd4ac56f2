package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.List;
import java.util.Set;

/** The cue's own clause names the speaker. */
final class ExplicitSpeaker implements Sieve {

    @Override
    public Speaker find(Report report, Scene scene) {
        MentionCandidate mention = report.speaker();
        if (mention == null || mention.kind() == MentionKind.STATEMENT_NOUN) {
            return null;
        }
        return new Speaker(method(report, mention), mention, List.of(), Set.of());
    }

    private static AttributionMethod method(Report report, MentionCandidate mention) {
        if (report.type() == CueType.COLON) {
            return AttributionMethod.HEADLINE;
        }
        return switch (mention.kind()) {
            case ROLE -> AttributionMethod.ROLE;
            case CAPITAL -> AttributionMethod.METONYM;
            default -> AttributionMethod.EXPLICIT;
        };
    }
}
