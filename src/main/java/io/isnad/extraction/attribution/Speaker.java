package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.List;

/**
 * A speaker that a rule found.
 *
 * @param method how
 * @param mention the mention that stands for the speaker: in the cue's clause, or where it was found
 * @param links the evidence that the rule adds to that of the cue's clause
 * @param confidence 0 to 1
 */
record Speaker(AttributionMethod method, MentionCandidate mention, List<AttributionLink> links, double confidence) {}
