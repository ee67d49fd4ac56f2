package io.isnad.extraction.lexicon;

import java.util.Set;

/**
 * A body with a fixed name: an institution, a company, a newspaper.
 *
 * @param name the usual name
 * @param englishName what it is called in English
 * @param medium whether it is a news medium, which may only pass on what others said
 * @param ambiguous whether the bare name is a common word too, so that it wants a head noun before it
 * @param kinds the nouns, folded and without article, that tell what it is: منظمه of منظمة العفو الدولية
 */
public record NamedBody(String name, String englishName, boolean medium, boolean ambiguous, Set<String> kinds) {}
