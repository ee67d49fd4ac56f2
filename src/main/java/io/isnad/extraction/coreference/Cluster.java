package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ActorScope;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.ArrayList;
import java.util.List;

/** The mentions of one actor. */
final class Cluster {

    private final List<MentionCandidate> mentions = new ArrayList<>();
    private ActorKind kind;
    private ActorScope scope;

    Cluster(ActorKind kind, ActorScope scope) {
        this.kind = kind;
        this.scope = scope;
    }

    void add(MentionCandidate mention) {
        mentions.add(mention);
    }

    List<MentionCandidate> mentions() {
        return mentions;
    }

    ActorKind kind() {
        return kind;
    }

    ActorScope scope() {
        return scope;
    }

    void widen() {
        scope = ActorScope.GLOBAL;
    }

    /** What the mentions tell of the gender. */
    Gender gender() {
        Gender known = Gender.UNKNOWN;
        for (MentionCandidate m : mentions) {
            if (m.title() != null && m.gender() != Gender.UNKNOWN) {
                return m.gender();
            }
            known = known == Gender.UNKNOWN ? m.gender() : known;
        }
        return known;
    }

    /** The last mention before the offset, or -1 for none. */
    int lastBefore(int offset) {
        int last = -1;
        for (MentionCandidate m : mentions) {
            if (m.span().start() < offset) {
                last = Math.max(last, m.span().start());
            }
        }
        return last;
    }

    /** The mention that names the actor most fully: for a person the longest name, for a government its country. */
    MentionCandidate naming() {
        MentionCandidate best = null;
        for (MentionCandidate m : mentions) {
            if (m.kind() == MentionKind.COUNTRY) {
                return m;
            }
            if (best == null || length(m) > length(best)) {
                best = m;
            }
        }
        return best;
    }

    private static int length(MentionCandidate m) {
        return m.name() != null ? 1000 + m.name().length() : m.span().length();
    }
}
