package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.List;
import java.util.Set;

/**
 * A speaker that a rule found.
 *
 * @param method how
 * @param mention the mention that stands for the speaker: in the cue's clause, or where it was found
 * @param links the evidence that the rule adds to that of the cue's clause
 * @param doubts what makes it less sure than the links do
 */
record Speaker(AttributionMethod method, MentionCandidate mention, List<AttributionLink> links, Set<Doubt> doubts) {

    /** Who says it is not known. */
    static final Speaker NOBODY = new Speaker(AttributionMethod.UNRESOLVED, null, List.of(), Set.of(Doubt.NO_SPEAKER));

    /** The same of whoever says it, after whom others go on who spoke before: "رد على من يقول إن". */
    static final Speaker WHOEVER = new Speaker(AttributionMethod.UNRESOLVED, null, List.of(), Set.of(Doubt.NO_SPEAKER));

    Speaker {
        links = List.copyOf(links);
        doubts = Set.copyOf(doubts);
    }
}
