package io.isnad.extraction.coreference;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bodies whose fixed name several nations share: "خفر السواحل الإيطالي" and "خفر السواحل اليوناني" are two, and "خفر السواحل" is the one
 * mentioned last.
 */
final class SharedNames {

    private final NationWords nations;
    private final Map<String, Cluster> last = new HashMap<>();
    private final Set<Cluster> ofNation = new HashSet<>();

    SharedNames(NationWords nations) {
        this.nations = nations;
    }

    /**
     * The body that a mention by a fixed name is of, or null.
     *
     * @param same what has been mentioned by the same name and the same nation, or null
     */
    Cluster known(MentionCandidate mention, Cluster same) {
        if (mention.kind() != MentionKind.BODY) {
            return same;
        }
        Cluster named = last.get(mention.body().name());
        if (nations.besideName(mention) == null) {
            return named == null ? same : named;
        }
        return same != null || ofNation.contains(named) ? same : named;
    }

    void add(MentionCandidate mention, Cluster cluster) {
        if (mention.kind() == MentionKind.BODY) {
            last.put(mention.body().name(), cluster);
            if (nations.besideName(mention) != null) {
                ofNation.add(cluster);
            }
        }
    }
}
