package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;
import java.util.Set;

/**
 * A verb that reports an act of communication.
 *
 * @param lemma past, third person masculine singular
 * @param present imperfect, third person masculine singular; null where it is rather another verb's
 * @param participle active participle, or null
 * @param masdar verbal noun, or null
 * @param kind the act
 * @param complements what may introduce the content
 * @param addressees how someone addressed, called upon or accused is attached
 * @param strength how much the verb says by itself
 */
public record ReportingVerb(
        String lemma,
        String present,
        String participle,
        String masdar,
        CueKind kind,
        Set<Complement> complements,
        Set<Complement> addressees,
        Strength strength) {

    /** Whether it often means something else, so that by itself it does not tell that somebody speaks. */
    public boolean saysLittle() {
        return strength == Strength.WEAK || strength == Strength.COURTESIES;
    }

    /** Whether the content may follow in this way. */
    public boolean takes(Complement complement) {
        return complements.contains(complement);
    }
}
