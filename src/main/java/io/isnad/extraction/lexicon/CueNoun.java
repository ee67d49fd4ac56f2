package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;
import java.util.Set;

/**
 * A noun that names an act of communication, with its speaker after it: إعلان, اتهام.
 *
 * @param noun as it stands, without the article
 * @param lemma dictionary form for the cue
 * @param kind the act
 * @param complements what may introduce the content, after the speaker
 * @param strength how much the noun says by itself
 */
public record CueNoun(String noun, String lemma, CueKind kind, Set<Complement> complements, Strength strength) {}
