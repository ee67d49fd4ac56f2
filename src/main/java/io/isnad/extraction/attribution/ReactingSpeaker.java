package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Reactions;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.Set;

/**
 * Who reacts to what another said goes on with what he says: "قال الوزير إن …، ليرد النائب قائلا"; where a pronoun stands for him, whom the
 * other had asked for something: "طلب القاضي من المحامي الصمت، لكنه رفض وقال".
 */
final class ReactingSpeaker implements Sieve {

    @Override
    public Speaker find(Report report, Scene scene) {
        if (report.speaker() != null || scene.around(report) != null) {
            return null;
        }
        Reactions.Reaction reaction = scene.reactions().before(report);
        if (reaction == null && !scene.reactions().isReaction(report)) {
            return null;
        }
        int first = reaction == null ? report.cueToken() : reaction.first();
        MentionCandidate subject = reaction == null ? null : reaction.subject();
        MentionCandidate reacting = subject == null ? askedBefore(first, report, scene) : subject;
        return reacting == null ? null : SubjectOfSentence.speaker(reacting, Set.of());
    }

    private static MentionCandidate askedBefore(int first, Report report, Scene scene) {
        for (Report request : scene.before(report)) {
            if (!scene.sameSentence(request.cueToken(), report.cueToken())) {
                return null;
            }
            boolean asks = request.type() == CueType.VERB
                    && (request.kind() == CueKind.DEMAND || request.kind() == CueKind.ASK)
                    && request.cueToken() < first;
            if (asks) {
                return asked(request, report, scene);
            }
        }
        return null;
    }

    /** "طلب القاضي | من المحامي | الصمت", "دعا الوزير | النائب | إلى الاعتذار". */
    private static MentionCandidate asked(Report request, Report report, Scene scene) {
        MentionCandidate asking = request.speaker();
        int first = asking != null && asking.first() > request.cueToken() ? asking.last() : request.cueToken();
        for (int i = first + 1; i < request.contentFirst(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            if (mention != null && mention.kind() != MentionKind.STATEMENT_NOUN) {
                boolean whole = mention.last() < request.contentFirst();
                return whole && scene.agrees(report, mention) ? mention : null;
            }
        }
        return null;
    }
}
