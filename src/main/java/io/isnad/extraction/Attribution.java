package io.isnad.extraction;

import java.util.List;

/**
 * Why a statement is attributed to its speaker.
 *
 * @param method how the speaker was found
 * @param mention index in {@link Extraction#mentions()} of the mention in the cue's own clause; null where the subject is
 *     implicit
 * @param via index in {@link Extraction#actors()} of the medium that passed it on, or null
 * @param chain the links from the cue back to the mention that names the speaker, in that order
 * @param confidence 0 to 1
 */
public record Attribution(
        AttributionMethod method, Integer mention, Integer via, List<AttributionLink> chain, double confidence) {

    public Attribution {
        chain = List.copyOf(chain);
    }
}
