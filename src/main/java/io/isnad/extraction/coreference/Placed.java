package io.isnad.extraction.coreference;

import io.isnad.extraction.mention.MentionCandidate;

/**
 * A mention and where it belongs.
 *
 * @param mention the mention
 * @param cluster of its actor
 */
record Placed(MentionCandidate mention, Cluster cluster) {

    int start() {
        return mention.span().start();
    }
}
