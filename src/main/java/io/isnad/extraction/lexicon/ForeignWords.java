package io.isnad.extraction.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Words of other languages, written by their sound, by their folded form. */
public final class ForeignWords {

    final Set<String> givenNames = new HashSet<>();
    final Set<String> cityParticles = new HashSet<>();

    /** "ماركو": whether it is a given name. */
    public boolean isGivenName(String folded) {
        return givenNames.contains(folded);
    }

    /** "سان": whether names of cities begin with the word, and no person's. */
    public boolean opensCity(String folded) {
        return cityParticles.contains(folded);
    }
}
