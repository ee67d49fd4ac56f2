package io.isnad.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a statement is attributed to its speaker.
 *
 * @param method how the speaker was found
 * @param mention index in {@link Extraction#mentions()} of the mention in the cue's own clause; null where the subject is
 *     implicit
 * @param via index in {@link Extraction#actors()} of the medium that passed it on, or null
 * @param chain the links from the cue back to the mention that names the speaker, in that order
 * @param doubts what makes it less sure than the rules of the chain do, always in the same order
 * @param confidence how sure it is that this was said, and by this speaker, from 0 to 1: of the attributions at 0.9 about nine
 *     in ten are right
 */
public record Attribution(
        AttributionMethod method,
        Integer mention,
        Integer via,
        List<AttributionLink> chain,
        Set<Doubt> doubts,
        double confidence) {

    public Attribution {
        chain = List.copyOf(chain);
        EnumSet<Doubt> ordered = EnumSet.noneOf(Doubt.class);
        ordered.addAll(doubts);
        doubts = Collections.unmodifiableSet(ordered);
    }
}
